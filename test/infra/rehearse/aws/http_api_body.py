"""
An HTTP API from the OpenAPI document in its `Body`.

https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-open-api.html
"""
import json

from ministack.services import apigateway
from ministack.services.cloudformation import provisioners

from api_hosts import claim_host, release_host

DEFAULT = "$default"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch"}
ANY_METHOD = "x-amazon-apigateway-any-method"


def created(response, member):
    status, _, body = response
    if status != 201:
        raise ValueError(f"The body is not imported: {body!r}")
    return json.loads(body)[member]


class Import:
    """One document, written into an API that has nothing yet."""

    def __init__(self, api_id, document):
        self.api_id = api_id
        self.document = document
        self.authorizers = {}
        self.integrations = {}

    def run(self):
        for kept in (apigateway._routes, apigateway._integrations, apigateway._authorizers):
            kept[self.api_id] = {}
        for name, scheme in self.document.get("components", {}).get("securitySchemes", {}).items():
            self.authorizers[name] = self.authorizer(name, scheme["x-amazon-apigateway-authorizer"])
        for path, item in self.document["paths"].items():
            for method, operation in item.items():
                if method in METHODS:
                    self.route(f"{method.upper()} {path}", operation)
                elif method == ANY_METHOD:
                    self.route(DEFAULT if operation.get("isDefaultRoute") else f"ANY {path}", operation)
        api = apigateway._apis[self.api_id]
        api.pop("corsConfiguration", None)
        if "x-amazon-apigateway-cors" in self.document:
            api["corsConfiguration"] = self.document["x-amazon-apigateway-cors"]

    def authorizer(self, name, given):
        jwt = {key: given["jwtConfiguration"][key] for key in ("issuer", "audience")}
        wanted = {"name": name, "authorizerType": "JWT", "identitySource": [given["identitySource"]], "jwtConfiguration": jwt}
        return created(apigateway._create_authorizer(self.api_id, wanted), "authorizerId")

    def integration(self, given):
        """All routes share the integration of one function."""
        arn = given["uri"].partition("/functions/")[2].removesuffix("/invocations")
        if arn not in self.integrations:
            wanted = {
                "integrationType": "AWS_PROXY",
                "integrationUri": arn,
                "payloadFormatVersion": given["payloadFormatVersion"],
            }
            self.integrations[arn] = created(apigateway._create_integration(self.api_id, wanted), "integrationId")
        return self.integrations[arn]

    def route(self, key, operation):
        integration = self.integration(operation["x-amazon-apigateway-integration"])
        route = {"routeKey": key, "target": f"integrations/{integration}"}
        requirements = operation.get("security", [])
        if len(requirements) > 1:
            raise ValueError(f"{key} has more than one security requirement")
        for name, scopes in (requirements[0] if requirements else {}).items():
            route |= {"authorizationType": "JWT", "authorizerId": self.authorizers[name], "authorizationScopes": scopes}
        created(apigateway._create_route(self.api_id, route), "routeId")


def create(logical_id, properties, stack_name):
    api_id, attributes = provisioners._apigw_v2_api_create(logical_id, {**properties, "Name": title(properties)}, stack_name)
    Import(api_id, properties["Body"]).run()
    endpoint = claim_host(api_id)
    apigateway._apis[api_id]["apiEndpoint"] = endpoint
    return api_id, {**attributes, "ApiEndpoint": endpoint}


def update(api_id, before, properties, stack_name, logical_id=None):
    Import(api_id, properties["Body"]).run()
    return api_id, {"ApiId": api_id, "ApiEndpoint": apigateway._apis[api_id]["apiEndpoint"]}


def delete(api_id, properties):
    provisioners._apigw_v2_api_delete(api_id, properties)
    release_host(api_id)


def title(properties):
    return properties["Body"]["info"]["title"]


def without_slash_at_the_end(match_route):
    """AWS takes /orders/ for another path than /orders."""

    def match(api_id, method, path):
        if path == "/" or not path.endswith("/"):
            return match_route(api_id, method, path)
        routes = apigateway._routes.get(api_id, {}).values()
        return next((route for route in routes if route["routeKey"] == DEFAULT), None)

    return match


def install():
    provisioners._RESOURCE_HANDLERS["AWS::ApiGatewayV2::Api"] |= {"create": create, "update": update, "delete": delete}
    apigateway._match_route = without_slash_at_the_end(apigateway._match_route)
