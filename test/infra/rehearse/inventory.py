"""Everything that is in the emulated account, as JSON: kind by kind, the names."""
import json
import sys

import boto3


def names(service, operation, result, name, **arguments):
    pages = getattr(boto3.client(service), operation)(**arguments)
    return sorted(entry if name is None else entry[name] for entry in pages.get(result, []))


json.dump(
    {
        "stack": names("cloudformation", "describe_stacks", "Stacks", "StackName"),
        "bucket": names("s3", "list_buckets", "Buckets", "Name"),
        "function": names("lambda", "list_functions", "Functions", "FunctionName"),
        "secret": names("secretsmanager", "list_secrets", "SecretList", "Name"),
        "API": names("apigatewayv2", "get_apis", "Items", "Name"),
        "user pool": names("cognito-idp", "list_user_pools", "UserPools", "Name", MaxResults=60),
        "state machine": names("stepfunctions", "list_state_machines", "stateMachines", "name"),
        "topic": names("sns", "list_topics", "Topics", "TopicArn"),
        "alarm": names("cloudwatch", "describe_alarms", "MetricAlarms", "AlarmName"),
        "dashboard": names("cloudwatch", "list_dashboards", "DashboardEntries", "DashboardName"),
        "log group": names("logs", "describe_log_groups", "logGroups", "logGroupName"),
        "role": names("iam", "list_roles", "Roles", "RoleName"),
        "parameter": names("ssm", "describe_parameters", "Parameters", "Name"),
        "repository": names("ecr", "describe_repositories", "repositories", "repositoryName"),
    },
    sys.stdout,
)
