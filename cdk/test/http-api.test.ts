import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../src/gateway/contract.ts';
import { lintGateway } from '../../src/gateway/lint.ts';
import { routesOf } from '../../src/gateway/routes.ts';
import { contractDocument, synthesise } from './stack.ts';

const stack = synthesise();
const operations = operationsOf(contractDocument());

describe('the body that API Gateway imports', () => {
  it.each(operations)(
    '$operation.operationId has its route, the function behind it, and exactly its scopes',
    ({ path, method, operation }) => {
      const rendered = stack.body.paths[path]?.[method];
      expect(rendered?.operationId).toBe(operation.operationId);

      const want = (operation.security ?? []).flatMap(({ jwt = [] }) => jwt);
      expect(rendered?.security?.flatMap(({ jwt = [] }) => jwt)).toEqual(want);

      const alias = aliasId();
      expect(rendered?.['x-amazon-apigateway-integration']).toMatchObject({
        type: 'aws_proxy',
        payloadFormatVersion: '2.0',
      });
      expect(rendered?.['x-amazon-apigateway-integration'].uri).toEqual({
        'Fn::Join': [
          '',
          [
            'arn:aws:apigateway:eu-central-1:lambda:path/2015-03-31/functions/',
            { Ref: alias },
            '/invocations',
          ],
        ],
      });
    },
  );

  it('has besides them only the documentation and the catch-all, without authorizer', () => {
    const beside = routesOf(stack.body).filter(({ operationId }) => !operationId);
    expect(beside).toEqual(
      ['GET /openapi.json', 'GET /openapi-3.0.json', 'GET /docs', 'GET /docs/{asset}', '$default'].map(
        (routeKey) => ({
          routeKey,
          scopes: null,
        }),
      ),
    );
    expect(routesOf(stack.body)).toHaveLength(operations.length + beside.length);
  });

  it('has nothing that the import would reject or skip, and fails on warnings', () => {
    expect(lintGateway(stack.body)).toEqual([]);
    expect(stack.one('AWS::ApiGatewayV2::Api').Properties).toEqual({
      Body: stack.body,
      FailOnWarnings: true,
    });
  });

  it('has CORS for the origins of a setting, and no CORS without it', () => {
    expect(stack.body).not.toHaveProperty('x-amazon-apigateway-cors');
    const { body } = synthesise({ environment: { ORDER_API_CORS_ORIGINS: 'https://shop.example' } });
    expect(body['x-amazon-apigateway-cors']).toMatchObject({
      allowOrigins: ['https://shop.example'],
      exposeHeaders: expect.arrayContaining(['etag', 'location', 'retry-after']),
    });
  });
});

it("has the stack's tags, in the body because CloudFormation accepts none beside it", () => {
  expect(stack.body.tags).toEqual([
    { name: 'service', 'x-amazon-apigateway-tag-value': 'order-api' },
    { name: 'stage', 'x-amazon-apigateway-tag-value': 'production' },
  ]);
});

it('has no default endpoint when it has a custom domain', () => {
  const closed = 'x-amazon-apigateway-endpoint-configuration';
  const environment = {
    DEPLOY_DOMAIN_NAME: 'api.shop.example',
    DEPLOY_CERTIFICATE_ARN: 'arn:aws:acm:eu-central-1:123456789012:certificate/0-1',
  };
  expect(synthesise({ environment }).body[closed]).toEqual({ disableExecuteApiEndpoint: true });
  expect(stack.body).not.toHaveProperty(closed);
});

describe('permissions', () => {
  it('are one per route, limited to this API and this alias', () => {
    const permissions = stack.all('AWS::Lambda::Permission').map(({ Properties }) => Properties);
    const want = routesOf(stack.body).map(({ routeKey }) =>
      routeKey === '$default' ? '/*/$default' : `/*/${routeKey.replace(' ', '').replace(/\{\w+\}/, '*')}`,
    );
    const sources = permissions.map(({ SourceArn }) => SourceArn['Fn::Join'][1].at(-1));
    expect(sources.sort()).toEqual(want.sort());
    for (const { FunctionName, Principal, SourceArn } of permissions) {
      expect(FunctionName).toEqual({ Ref: aliasId() });
      expect(Principal).toBe('apigateway.amazonaws.com');
      expect(JSON.stringify(SourceArn)).toContain(apiId());
    }
  });
});

describe('the stage', () => {
  it('throttles every route, those without a token more strictly', () => {
    const { RouteSettings: settings } = stack.one('AWS::ApiGatewayV2::Stage').Properties;
    expect(Object.keys(settings)).toEqual(routesOf(stack.body).map(({ routeKey }) => routeKey));
    expect(settings['POST /orders']).toMatchObject({ ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
    expect(settings['GET /health']).toMatchObject({ ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 });
    expect(settings['$default']).toMatchObject({ ThrottlingRateLimit: 20 });
  });

  it('has no metrics per route, which cost more than all others', () => {
    const { RouteSettings, DefaultRouteSettings } = stack.one('AWS::ApiGatewayV2::Stage').Properties;
    const detailed = Object.values(RouteSettings as Record<string, object>).filter(
      (route) => !('DetailedMetricsEnabled' in route) || route.DetailedMetricsEnabled,
    );
    expect([DefaultRouteSettings.DetailedMetricsEnabled, detailed]).toEqual([false, []]);
  });

  it('logs each request as one JSON line without tokens', () => {
    const { AccessLogSettings } = stack.one('AWS::ApiGatewayV2::Stage').Properties;
    expect(JSON.parse(AccessLogSettings.Format)).toMatchObject({
      routeKey: '$context.routeKey',
      status: '$context.status',
      gatewayError: '$context.error.message',
    });
    expect(AccessLogSettings.Format).not.toMatch(/authorization|claims/i);
  });

  it('is mapped to /v1 of the domain of a setting', () => {
    const mapped = synthesise({
      environment: {
        DEPLOY_DOMAIN_NAME: 'api.shop.example',
        DEPLOY_CERTIFICATE_ARN: 'arn:aws:acm:eu-central-1:123456789012:certificate/0-1',
      },
    });
    expect(mapped.one('AWS::ApiGatewayV2::ApiMapping').Properties).toMatchObject({ ApiMappingKey: 'v1' });
    mapped.template.hasOutput('ApiUrl', { Value: 'https://api.shop.example/v1' });
    mapped.template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { ORDER_API_BASE_PATH: '/v1' } },
    });
  });
});

function idOf(type: string): string {
  return Object.entries(stack.resources).find(([, { Type }]) => Type === type)?.[0] ?? '';
}
function aliasId(): string {
  return idOf('AWS::Lambda::Alias');
}
function apiId(): string {
  return idOf('AWS::ApiGatewayV2::Api');
}
