import { Fn, Stack } from 'aws-cdk-lib';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnPermission, type IAlias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Contract } from '../src/gateway/contract.ts';
import { DEFAULT_ROUTE, renderGateway } from '../src/gateway/render.ts';
import { type GatewayRoute, routesOf } from '../src/gateway/routes.ts';

export interface HttpApiProps {
  contract: Contract;
  alias: IAlias;
  /** The issuer whose tokens the authorizer accepts; texts, or CloudFormation tokens. */
  issuer: string;
  audience: readonly string[];
  corsOrigins: readonly string[];
  tags: Readonly<Record<string, string>>;
  /** Whether the API has a custom domain, which turns the default endpoint off. */
  closed: boolean;
}

/**
 * The HTTP API, defined entirely by the document that is rendered from the contract.
 *
 * No property is set beside the body, because CloudFormation refuses one that is in both. Without `failOnWarnings` the
 * import would silently skip a route that it does not understand.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html
 */
export class HttpApi extends Construct {
  readonly api: CfnApi;
  readonly routes: readonly GatewayRoute[];

  constructor(
    scope: Construct,
    id: string,
    { contract, alias, issuer, audience, corsOrigins, tags, closed }: HttpApiProps,
  ) {
    super(scope, id);
    const { partition, region, stackName } = Stack.of(this);
    const uri = Fn.join('', [
      `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/`,
      alias.functionArn,
      '/invocations',
    ]);
    const body = renderGateway(contract, {
      integration: () => uri,
      issuer,
      audience,
      corsOrigins,
      title: stackName,
      tags,
      closed,
    });
    this.routes = routesOf(body);
    this.api = new CfnApi(this, 'Api', { body, failOnWarnings: true });
    for (const route of this.routes) this.#permit(route, alias);
  }

  /** One permission per route, so that a route that somebody adds by hand cannot call the function. */
  #permit({ routeKey, operationId }: GatewayRoute, alias: IAlias): void {
    const resource =
      routeKey === DEFAULT_ROUTE ? DEFAULT_ROUTE : routeKey.replace(' ', '').replaceAll(/\{[^}]+\}/g, '*');
    new CfnPermission(this, `Permission-${operationId ?? routeKey.replaceAll(/\W+/g, '-')}`, {
      action: 'lambda:InvokeFunction',
      functionName: alias.functionArn,
      principal: 'apigateway.amazonaws.com',
      sourceArn: Stack.of(this).formatArn({
        service: 'execute-api',
        resource: this.api.ref,
        resourceName: `*/${resource}`,
      }),
    });
  }
}
