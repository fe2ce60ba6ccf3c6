import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { GatewayRoute } from '../src/gateway/routes.ts';
import type { AccessLog } from './access-log.ts';
import type { AlarmRule } from './alarms.ts';
import type { ServiceMetrics } from './metrics.ts';

const period = Duration.minutes(5);

/**
 * The share of requests that clients saw end in 5xx. This alarm rolls a deployment back.
 *
 * It needs at least three such requests, so that one or two of very few raise no alarm.
 */
export function serverErrors({ requests, errors5xx }: AccessLog): AlarmRule {
  return {
    kind: 'server-errors',
    says: 'More than 1 % of the requests end in 5xx.',
    metric: new MathExpression({
      expression: 'IF(errors > 2, 100 * errors / requests, 0)',
      label: '5xx, % of requests',
      usingMetrics: { errors: errors5xx, requests },
      period: Duration.minutes(1),
    }),
    threshold: 1,
    periods: { breaching: 2, of: 3 },
  };
}

/**
 * The share of the new version's requests that ended in 5xx. This alarm also rolls the deployment back.
 *
 * A canary gets a tenth of the traffic, so its errors hardly change the share of all requests. Failures in two
 * different minutes are needed, because the database may cause those of one.
 */
export function versionErrors(metrics: ServiceMetrics, version: string): AlarmRule {
  return {
    kind: 'version-errors',
    says: `More than 1 % of the requests that version ${version} answered end in 5xx.`,
    metric: new MathExpression({
      expression: 'IF(requests > 0, 100 * errors / requests, 0)',
      label: '5xx, % of the version',
      usingMetrics: {
        errors: metrics.ofVersion('Errors5xx', version),
        requests: metrics.ofVersion('Requests', version),
      },
      period: Duration.minutes(1),
    }),
    threshold: 1,
    periods: { breaching: 2, of: 5 },
  };
}

/** All alarms that do not roll a deployment back. */
export function alarmRules({
  apiId,
  routes,
  function: handler,
  accessLog,
  metrics,
}: {
  apiId: string;
  routes: readonly GatewayRoute[];
  function: IFunction;
  accessLog: AccessLog;
  metrics: ServiceMetrics;
}): AlarmRule[] {
  const once = { breaching: 1, of: 1 };
  const lasting = { breaching: 2, of: 3 };
  return [
    {
      kind: 'latency',
      says: 'One request in a hundred takes longer than 3 s, or, below a hundred requests, every other one.',
      metric: slowest(apiId),
      threshold: 3_000,
      periods: lasting,
    },
    {
      kind: 'function-errors',
      says: 'The function crashed, ran out of memory or of its 6 s.',
      metric: handler.metricErrors({ period }),
      threshold: 0,
      periods: once,
    },
    {
      kind: 'function-throttles',
      says: 'Lambda throttled invocations: the concurrency is used up.',
      metric: handler.metricThrottles({ period }),
      threshold: 0,
      periods: lasting,
    },
    {
      kind: 'gateway-throttles',
      says: 'The gateway answered more than 100 requests with 429.',
      metric: accessLog.throttled.with({ period }),
      threshold: 100,
      periods: once,
    },
    {
      kind: 'data-api-retries',
      says: 'Too many calls of the Data API are retried.',
      metric: metrics.overall('DataApiRetries'),
      threshold: 50,
      periods: lasting,
    },
    ...routes.flatMap(({ operationId }): AlarmRule[] =>
      operationId
        ? [
            {
              kind: 'operation-errors',
              of: operationId,
              says: `${operationId} keeps failing.`,
              metric: metrics.ofOperation('Errors5xx', operationId),
              threshold: 5,
              periods: lasting,
            },
          ]
        : [],
    ),
  ];
}

/** Below 100 requests the p99 is the single slowest one, so the median is used there. */
function slowest(apiId: string): IMetric {
  return new MathExpression({
    expression: 'IF(requests >= 100, p99, p50)',
    label: 'Latency, ms',
    usingMetrics: {
      requests: gatewayLatency(apiId, 'SampleCount'),
      p99: gatewayLatency(apiId, 'p99'),
      p50: gatewayLatency(apiId, 'p50'),
    },
    period,
  });
}

/** Milliseconds from the request's arrival at the gateway to the end of the answer. */
export function gatewayLatency(apiId: string, statistic: string): IMetric {
  return new Metric({
    namespace: 'AWS/ApiGateway',
    metricName: 'Latency',
    dimensionsMap: { ApiId: apiId },
    statistic,
    period,
  });
}
