"""
CodeDeploy, as far as an alias is moved by it: the hook before traffic runs on the new version, and the alias stays where
it is when the hook says Failed or nothing. Weights and alarms are left out: all traffic moves at once.

https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html#appspec-hooks-lambda
"""
import hashlib
import json
import threading
import uuid

import ministack.app as ministack
from ministack.core import router
from ministack.services import lambda_svc
from ministack.services.cloudformation import _stacks, provisioners, stacks

TARGET = "CodeDeploy_20141006"
LAMBDA_ALIAS = "AWS::Lambda::Alias"
#: Seconds in which the hook's outcome must be there after the hook has returned.
PATIENCE = 10

_deployments: dict[str, "Deployment"] = {}
_runs_on_worker_thread = stacks._runs_on_worker_thread
_update_alias = provisioners._lambda_alias_update


class Deployment:
    def __init__(self, function, alias, current, target, hook):
        self.id = f"d-{uuid.uuid4().hex[:9].upper()}"
        self.execution_id = str(uuid.uuid4())
        self.hook = hook
        self.status = None
        self.told = threading.Event()
        version = {"Name": function, "Alias": alias, "CurrentVersion": current, "TargetVersion": target}
        self.content = json.dumps({
            "version": 0.0,
            "Resources": [{function: {"Type": "AWS::Lambda::Function", "Properties": version}}],
            "Hooks": [{"BeforeAllowTraffic": hook}],
        })

    def information(self):
        text = {"content": self.content, "sha256": hashlib.sha256(self.content.encode()).hexdigest()}
        return {
            "deploymentId": self.id,
            "status": "InProgress",
            "computePlatform": "Lambda",
            "revision": {"revisionType": "AppSpecContent", "appSpecContent": text, "string": text},
        }

    def run(self):
        record, config, _ = lambda_svc._get_func_record_for_ref(self.hook)
        if record is None:
            raise ValueError(f"The hook {self.hook} does not exist")
        event = {"DeploymentId": self.id, "LifecycleEventHookExecutionId": self.execution_id}
        execution = lambda_svc._execution_record_for_config(record, config)
        lambda_svc._execute_function_with_config_scope(execution, event)
        self.told.wait(PATIENCE)
        if self.status != "Succeeded":
            raise ValueError(f"CodeDeploy: BeforeAllowTraffic ended with {self.status or 'no outcome'}; the alias stays")


def hook_of(stack_name, logical_id):
    """The function that the template names, by its physical id."""
    definition = provisioners._cfn_wait_condition_definition(stack_name, logical_id or "")
    policy = definition.get("UpdatePolicy", {}).get("CodeDeployLambdaAliasUpdate", {})
    hook = policy.get("BeforeAllowTrafficHook")
    if isinstance(hook, dict):
        return _stacks[stack_name]["_resources"][hook["Ref"]]["PhysicalResourceId"]
    return hook


def move_alias(physical_id, before, after, stack_name, logical_id=None):
    hook = hook_of(stack_name, logical_id)
    if hook and before["FunctionVersion"] != after["FunctionVersion"]:
        versions = (before["FunctionVersion"], after["FunctionVersion"])
        deployment = Deployment(after["FunctionName"], after["Name"], *versions, hook)
        _deployments[deployment.id] = deployment
        deployment.run()
    return _update_alias(physical_id, before, after, stack_name, logical_id)


async def handle_request(method, path, headers, body, query):
    action = headers.get("x-amz-target", "").partition(".")[2]
    asked = json.loads(body or b"{}")
    deployment = _deployments.get(asked.get("deploymentId", ""))
    if deployment is None:
        return reply(400, {"__type": "DeploymentDoesNotExistException", "message": "There is no such deployment"})
    if action == "GetDeployment":
        return reply(200, {"deploymentInfo": deployment.information()})
    if action == "PutLifecycleEventHookExecutionStatus":
        if asked.get("lifecycleEventHookExecutionId") != deployment.execution_id:
            return reply(400, {"__type": "InvalidLifecycleEventHookExecutionIdException", "message": "Another execution"})
        deployment.status = asked.get("status")
        deployment.told.set()
        return reply(200, {"lifecycleEventHookExecutionId": deployment.execution_id})
    return reply(400, {"__type": "InvalidAction", "message": f"{action} is not played here"})


def reply(status, body):
    return status, {"Content-Type": "application/x-amz-json-1.1"}, json.dumps(body).encode()


def install():
    router.SERVICE_PATTERNS["codedeploy"] = {
        "target_prefixes": [TARGET],
        "host_patterns": [r"codedeploy\."],
        "credential_scope": "codedeploy",
    }
    ministack.SERVICE_HANDLERS["codedeploy"] = handle_request
    provisioners._RESOURCE_HANDLERS[LAMBDA_ALIAS] |= {"update": move_alias}
    # The hook asks AWS while the alias waits for it.
    stacks._runs_on_worker_thread = lambda kind: kind == LAMBDA_ALIAS or _runs_on_worker_thread(kind)
