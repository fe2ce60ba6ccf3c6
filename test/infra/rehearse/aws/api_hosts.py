"""Each HTTP API on a loopback address of its own, with all of its paths and nothing but them."""
import contextvars
import os
import re

import ministack.app as ministack

HOSTS = tuple(f"127.0.0.{last}" for last in range(2, 10))
BAD_REQUEST = b'{"message":"Bad Request"}'
BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")

_api_by_host: dict[str, str] = {}
#: The path as it was asked of an API; empty while AWS itself is asked.
_api_path = contextvars.ContextVar("api_path", default="")
_handle_health_request = ministack._handle_health_request
_resolve_stage_and_path = ministack._resolve_stage_and_path


def claim_host(api_id):
    """A host for a new API, as the URL of its endpoint."""
    host = next(host for host in HOSTS if host not in _api_by_host)
    _api_by_host[host] = api_id
    return f"http://{host}:{os.environ['GATEWAY_PORT']}"


def release_host(api_id):
    for host in [host for host, owner in _api_by_host.items() if owner == api_id]:
        del _api_by_host[host]


def _health_of_the_emulator(path, request_id):
    """MiniStack answers /health on every host; an API's is its own."""
    return None if _api_path.get() else _handle_health_request(path, request_id)


def _stage_and_path(api_id, first_segment, rest):
    """MiniStack looks for a stage in the path and loses a slash at its end; an API's only stage is $default."""
    path = _api_path.get()
    return ("$default", path) if path else _resolve_stage_and_path(api_id, first_segment, rest)


def with_api_hosts(app):
    ministack._handle_health_request = _health_of_the_emulator
    ministack._resolve_stage_and_path = _stage_and_path

    async def serve(scope, receive, send):
        headers = dict(scope.get("headers", []))
        api_id = _api_by_host.get(headers.get(b"host", b"").decode("latin-1").split(":")[0])
        if scope["type"] != "http" or api_id is None:
            return await app(scope, receive, send)
        if BROKEN_ESCAPE.search(scope["raw_path"]):
            return await refuse(send)
        host = f"{api_id}.execute-api.localhost:{os.environ['GATEWAY_PORT']}".encode()
        others = [(name, value) for name, value in scope["headers"] if name != b"host"]
        _api_path.set(scope["path"])
        await app({**scope, "headers": [(b"host", host), *others]}, receive, send)

    return serve


async def refuse(send):
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 400, "headers": headers})
    await send({"type": "http.response.body", "body": BAD_REQUEST})
