import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** What the function writes about itself, in the embedded metric format: src/http/metrics.ts says by which dimensions. */
export type ServiceMetrics = ReturnType<typeof serviceMetrics>;

const period = Duration.minutes(5);

/**
 * The function's metrics in CloudWatch.
 *
 * @param namespace the stack's name, so that two stages of one account are counted apart
 */
export function serviceMetrics(namespace: string) {
  const metric = (metricName: string, dimensionsMap: Record<string, string>, statistic = 'Sum') =>
    new Metric({ namespace, metricName, dimensionsMap, statistic, period });
  /** A line per value of the dimension, whichever there are: a graph of it need not know them. */
  const each = (dimension: string, metricName: string, statistic: string) =>
    new MathExpression({
      // Names with other characters than letters and digits stand in quotes.
      expression: `SEARCH('{"${namespace}",${dimension}} MetricName="${metricName}"', '${statistic}', ${period.toSeconds()})`,
      label: '',
      period,
      usingMetrics: {},
    });

  return {
    /** Of the service as a whole. */
    overall: (name: 'ColdStart' | 'DataApiCalls' | 'DataApiRetries') => metric(name, {}),
    /** Of one operation. */
    ofOperation: (name: 'Errors4xx' | 'Errors5xx' | 'Duration', operationId: string) =>
      metric(name, { Operation: operationId }),
    /** Of one version. */
    ofVersion: (name: 'Requests' | 'Errors5xx', version: string) =>
      metric(name, { Version: version }).with({ period: Duration.minutes(1) }),
    eachOperation: (name: 'Errors4xx' | 'Errors5xx' | 'Duration', statistic = 'Sum') =>
      each('Operation', name, statistic),
    /** What a task measures, of one value of its dimension. */
    measured: (name: string, dimension: string, value: string) => metric(name, { [dimension]: value }),
    eachMeasured: (name: string, dimension: string) => each(dimension, name, 'Maximum'),
    eachCode: () => each('Code', 'Errors', 'Sum'),
  };
}
