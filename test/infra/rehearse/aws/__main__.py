"""
MiniStack with what the stack needs beyond it: `python aws <port>`.

It listens on addresses of the loopback interface alone. The first is AWS itself; an HTTP API gets one of the others as its
host, for not every resolver knows the names below `localhost` that MiniStack gives to APIs.
"""
import asyncio
import os
import sys

port = sys.argv[1]
os.environ["GATEWAY_PORT"] = port

from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack.app import app

import cloudformation_types
import code_deploy
import http_api_body
from api_hosts import HOSTS, with_api_hosts

cloudformation_types.install()
http_api_body.install()
code_deploy.install()

config = Config()
config.bind = [f"{host}:{port}" for host in ("127.0.0.1", *HOSTS)]
config.loglevel = "WARNING"
asyncio.run(serve(with_api_hosts(app), config))
