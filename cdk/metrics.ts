import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';

/**
 * What the function writes about itself, in the embedded metric format: a namespace, and one dimension that says which
 * operation (or, for problems, which code).
 */
const NAMESPACE = 'OrderApi';

export type OperationMetric =
  | 'Requests'
  | 'Errors4xx'
  | 'Errors5xx'
  | 'Duration'
  | 'ColdStart'
  | 'DataApiCalls'
  | 'DataApiRetries';

const period = Duration.minutes(5);

/** One metric of one operation. */
export function operationMetric(metricName: OperationMetric, operationId: string, statistic = 'Sum'): Metric {
  return new Metric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap: { Operation: operationId },
    statistic,
    period,
  });
}

/** One number over all operations; an alarm can watch it. */
export function overall(metricName: OperationMetric, label: string): MathExpression {
  return new MathExpression({
    expression: `SELECT SUM(${metricName}) FROM SCHEMA(${NAMESPACE}, Operation)`,
    label,
    period,
    usingMetrics: {},
  });
}

/** A line per operation (or code), whichever there are: a graph of it need not know them. */
export function each(
  dimension: 'Operation' | 'Code',
  metricName: OperationMetric | undefined,
  statistic = 'Sum',
): MathExpression {
  const named = metricName ? ` MetricName="${metricName}"` : '';
  return new MathExpression({
    expression: `SEARCH('{${NAMESPACE},${dimension}}${named}', '${statistic}', ${period.toSeconds()})`,
    label: '',
    period,
    usingMetrics: {},
  });
}
