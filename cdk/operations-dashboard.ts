import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  PeriodOverride,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { AccessLog } from './access-log.ts';
import { gatewayLatency } from './alarm-rules.ts';
import type { ServiceMetrics } from './metrics.ts';

export interface OperationsDashboardProps {
  name: string;
  runbookUrl: string;
  alarms: readonly IAlarm[];
  apiId: string;
  accessLog: AccessLog;
  function: IFunction;
  metrics: ServiceMetrics;
  /** Seconds for which the oldest entry of each queue has waited, where that is measured. */
  queueAge?: { title: string; shown: IMetric } | undefined;
}

/**
 * The operations dashboard on one page: alarms, then what clients see, then the parts of the service.
 *
 * The lines per operation are searches, so that a new operation needs no change here.
 */
export class OperationsDashboard extends Construct {
  constructor(
    scope: Construct,
    id: string,
    {
      name,
      runbookUrl,
      alarms,
      apiId,
      accessLog,
      function: lambda,
      metrics,
      queueAge,
    }: OperationsDashboardProps,
  ) {
    super(scope, id);
    const graph = (title: string, left: IMetric[], label = '') =>
      new GraphWidget({ title, left, width: 8, height: 6, leftYAxis: { label, min: 0, showUnits: false } });

    new Dashboard(this, 'Dashboard', {
      dashboardName: name,
      periodOverride: PeriodOverride.AUTO,
      widgets: [
        [
          new TextWidget({
            markdown: `# ${name}\nWhat to do about an alarm: ${runbookUrl}`,
            width: 24,
            height: 2,
          }),
        ],
        [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 3 })],
        [
          graph('Requests by operation', [metrics.eachOperation('Duration', 'SampleCount')]),
          graph('Latency at the gateway', [gatewayLatency(apiId, 'p50'), gatewayLatency(apiId, 'p99')], 'ms'),
          graph('Errors by code', [metrics.eachCode()]),
        ],
        [
          graph('5xx by operation', [metrics.eachOperation('Errors5xx')]),
          graph('4xx by operation', [metrics.eachOperation('Errors4xx')]),
          graph('p99 by operation', [metrics.eachOperation('Duration', 'p99')], 'ms'),
        ],
        [
          graph('Data API calls', [metrics.overall('DataApiCalls')]),
          graph('Data API retries', [metrics.overall('DataApiRetries')]),
          graph('Cold starts', [metrics.overall('ColdStart')]),
        ],
        [
          graph('Turned away', [accessLog.throttled, lambda.metricThrottles()]),
          graph('5xx as clients see them', [accessLog.errors5xx, lambda.metricErrors()]),
          graph('Concurrent invocations', [lambda.metric('ConcurrentExecutions', { statistic: 'Maximum' })]),
        ],
        ...(queueAge ? [[graph(queueAge.title, [queueAge.shown], 's')]] : []),
      ],
    });
  }
}
