import { type CfnApi, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { GatewayRoute } from '../src/gateway/routes.ts';

export interface HttpStageProps {
  api: CfnApi;
  routes: readonly GatewayRoute[];
  /** Limits of each route: requests per second, and burst. */
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

/** Routes without a token are public, so they get this part of the limit. */
const PUBLIC_SHARE = 1 / 5;

/**
 * The default stage, throttled per route, so that an overload of one operation does not affect the others.
 *
 * The template's type for route settings is free JSON, so their names are in CloudFormation's spelling.
 */
export class HttpStage extends Construct {
  readonly stage: CfnStage;

  constructor(scope: Construct, id: string, { api, routes, throttle, accessLog }: HttpStageProps) {
    super(scope, id);
    const share = (part: number) => ({
      rate: Math.max(1, Math.round(throttle.rate * part)),
      burst: Math.max(1, Math.round(throttle.burst * part)),
    });
    const publicLimits = share(PUBLIC_SHARE);
    this.stage = new CfnStage(this, 'Stage', {
      apiId: api.ref,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: accessLog.logGroupArn, format: ACCESS_LOG },
      defaultRouteSettings: {
        throttlingRateLimit: publicLimits.rate,
        throttlingBurstLimit: publicLimits.burst,
        // Metrics per route would cost twice as much as all others, and repeat the function's own.
        detailedMetricsEnabled: false,
      },
      routeSettings: Object.fromEntries(
        routes.map(({ routeKey, scopes }) => {
          const { rate, burst } = scopes ? throttle : publicLimits;
          return [
            routeKey,
            { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst, DetailedMetricsEnabled: false },
          ];
        }),
      ),
    });
  }
}
