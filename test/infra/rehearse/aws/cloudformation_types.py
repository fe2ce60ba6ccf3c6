"""Types of CloudFormation that MiniStack lacks, or sees otherwise than AWS."""
import uuid

from ministack.core.responses import get_account_id, get_region
from ministack.services import secretsmanager
from ministack.services.cloudformation import provisioners

handlers = provisioners._RESOURCE_HANDLERS


def nameless(service):
    """A resource that nothing asks for: it has a name and an ARN, and is kept nowhere."""

    def create(logical_id, properties, stack_name):
        name = f"{stack_name}-{logical_id}-{uuid.uuid4().hex[:12]}"
        return name, {"Arn": f"arn:aws:{service}:{get_region()}:{get_account_id()}:{name}"}

    def update(physical_id, before, properties, stack_name, logical_id=None):
        return physical_id, {"Arn": f"arn:aws:{service}:{get_region()}:{get_account_id()}:{physical_id}"}

    return {"create": create, "update": update, "delete": lambda physical_id, properties: None}


def alarm_on_metric_math(alarm, math):
    """MiniStack's alarms watch one metric; one on an expression is taken and never rings."""

    def by(verb, at):
        return lambda *arguments: (math if "Metrics" in arguments[at] else alarm)[verb](*arguments)

    chosen = {"create": by("create", 1), "delete": by("delete", 1)}
    return {**alarm, **chosen, **({"update": by("update", 2)} if "update" in alarm else {})}


def secret_by_arn(secret):
    """`Ref` of a secret is its ARN; MiniStack's is the name, by which it finds the secret again."""

    def arn_of(name, attributes):
        return secretsmanager._secrets[name]["ARN"], attributes

    def name_of(arn):
        return next((name for name, kept in secretsmanager._secrets.items() if arn in (kept["ARN"], name)), arn)

    def create(logical_id, properties, stack_name):
        return arn_of(*secret["create"](logical_id, properties, stack_name))

    def update(arn, before, properties, stack_name, logical_id=None):
        return arn_of(*secret["update"](name_of(arn), before, properties, stack_name, logical_id))

    return {**secret, "create": create, "update": update, "delete": lambda arn, properties: secret["delete"](name_of(arn), properties)}


def install():
    handlers["AWS::CodeDeploy::Application"] = nameless("codedeploy")
    handlers["AWS::CodeDeploy::DeploymentGroup"] = nameless("codedeploy")
    handlers["AWS::CloudWatch::Alarm"] = alarm_on_metric_math(handlers["AWS::CloudWatch::Alarm"], nameless("cloudwatch"))
    handlers["AWS::SecretsManager::Secret"] = secret_by_arn(handlers["AWS::SecretsManager::Secret"])
