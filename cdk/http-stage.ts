import { type CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { GatewayRoute } from '../src/gateway/routes.ts';

export interface HttpStageProps {
  api: CfnApi;
  routes: readonly GatewayRoute[];
  /** Requests per second, and at once, that each route takes. */
  throttle: { rate: number; burst: number };
  accessLog: ILogGroup;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html */
const ACCESS_LOG = JSON.stringify({
  time: '$context.requestTime',
  requestId: '$context.requestId',
  routeKey: '$context.routeKey',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  ms: '$context.responseLatency',
  integrationMs: '$context.integrationLatency',
  bytes: '$context.responseLength',
  sourceIp: '$context.identity.sourceIp',
  userAgent: '$context.identity.userAgent',
  authorizerError: '$context.authorizer.error',
  integrationError: '$context.integrationErrorMessage',
  gatewayError: '$context.error.message',
});

/** What needs no token is open to everybody, so it gets this part of what a route gets. */
const OPEN_SHARE = 1 / 5;

/**
 * The stage at the API's root, throttled per route: one operation under siege leaves the others their share.
 *
 * The template's schema takes the route settings as free JSON, so their names are spelled as CloudFormation does.
 */
export class HttpStage extends Construct {
  readonly stage: CfnStage;

  constructor(scope: Construct, id: string, { api, routes, throttle, accessLog }: HttpStageProps) {
    super(scope, id);
    const share = (part: number) => ({
      rate: Math.max(1, Math.round(throttle.rate * part)),
      burst: Math.max(1, Math.round(throttle.burst * part)),
    });
    const open = share(OPEN_SHARE);
    this.stage = new CfnStage(this, 'Stage', {
      apiId: api.ref,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: accessLog.logGroupArn, format: ACCESS_LOG },
      defaultRouteSettings: {
        throttlingRateLimit: open.rate,
        throttlingBurstLimit: open.burst,
        // Metrics per route would cost twice what all others do, and say what the function's own say.
        detailedMetricsEnabled: false,
      },
      routeSettings: Object.fromEntries(
        routes.map(({ routeKey, scopes }) => {
          const { rate, burst } = scopes ? throttle : open;
          return [
            routeKey,
            { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst, DetailedMetricsEnabled: false },
          ];
        }),
      ),
    });
  }
}
