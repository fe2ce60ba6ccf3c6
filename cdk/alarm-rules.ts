import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { GatewayRoute } from '../src/gateway/routes.ts';
import type { AccessLog } from './access-log.ts';
import type { AlarmRule } from './alarms.ts';
import { operationMetric, overall } from './metrics.ts';

const period = Duration.minutes(5);

/**
 * The share of requests that ended in 5xx, as the clients saw it: it turns a deployment back.
 *
 * One or two of them are no outage, however few requests there were.
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

/** Every other alarm there is. */
export function alarmRules({
  apiId,
  routes,
  function: handler,
  accessLog,
}: {
  apiId: string;
  routes: readonly GatewayRoute[];
  function: IFunction;
  accessLog: AccessLog;
}): AlarmRule[] {
  const once = { breaching: 1, of: 1 };
  const lasting = { breaching: 2, of: 3 };
  return [
    {
      kind: 'latency',
      says: 'One request in a hundred takes longer than 3 s.',
      metric: gatewayLatency(apiId, 'p99'),
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
      says: 'Lambda turned invocations away: the concurrency is used up.',
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
      says: 'The Data API has to be asked again too often.',
      metric: overall('DataApiRetries', 'Data API retries'),
      threshold: 50,
      periods: lasting,
    },
    ...routes.flatMap(({ operationId }): AlarmRule[] =>
      operationId
        ? [
            {
              kind: 'operation-errors',
              of: operationId,
              says: `${operationId} fails again and again.`,
              metric: operationMetric('Errors5xx', operationId),
              threshold: 5,
              periods: lasting,
            },
          ]
        : [],
    ),
  ];
}

/** Milliseconds from the request's arrival at the gateway to the answer's departure. */
export function gatewayLatency(apiId: string, statistic: string): IMetric {
  return new Metric({
    namespace: 'AWS/ApiGateway',
    metricName: 'Latency',
    dimensionsMap: { ApiId: apiId },
    statistic,
    period,
  });
}
