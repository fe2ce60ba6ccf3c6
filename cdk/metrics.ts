import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** The metrics that the function writes in the embedded metric format; src/http/metrics.ts lists their dimensions. */
export type ServiceMetrics = ReturnType<typeof serviceMetrics>;

const period = Duration.minutes(5);

/**
 * The function's metrics in CloudWatch.
 *
 * @param namespace the stack's name, so that two stages of one account have separate metrics
 */
export function serviceMetrics(namespace: string) {
  const metric = (metricName: string, dimensionsMap: Record<string, string>, statistic = 'Sum') =>
    new Metric({ namespace, metricName, dimensionsMap, statistic, period });
  /** A search for all values of the dimension, one line of a graph each. */
  const each = (dimension: string, metricName: string, statistic: string) =>
    new MathExpression({
      // Names with other characters than letters and digits need quotes.
      expression: `SEARCH('{"${namespace}",${dimension}} MetricName="${metricName}"', '${statistic}', ${period.toSeconds()})`,
      label: '',
      period,
      usingMetrics: {},
    });

  return {
    /** Of the whole service. */
    overall: (name: 'ColdStart' | 'DataApiCalls' | 'DataApiRetries') => metric(name, {}),
    /** Of one operation. */
    ofOperation: (name: 'Errors4xx' | 'Errors5xx' | 'Duration', operationId: string) =>
      metric(name, { Operation: operationId }),
    /** Of one version. */
    ofVersion: (name: 'Requests' | 'Errors5xx', version: string) =>
      metric(name, { Version: version }).with({ period: Duration.minutes(1) }),
    eachOperation: (name: 'Errors4xx' | 'Errors5xx' | 'Duration', statistic = 'Sum') =>
      each('Operation', name, statistic),
    /** The metric of a task, for one value of its dimension. */
    measured: (name: string, dimension: string, value: string) => metric(name, { [dimension]: value }),
    eachMeasured: (name: string, dimension: string) => each(dimension, name, 'Maximum'),
    eachCode: () => each('Code', 'Errors', 'Sum'),
  };
}
