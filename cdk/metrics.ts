import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { names } from '../src/service.ts';

/**
 * What the function writes about itself, in the embedded metric format: numbers by operation, and errors by operation and
 * problem code.
 */
const NAMESPACE = names.metrics;

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

/** A line per operation, whichever there are: a graph of it need not know them. */
export function eachOperation(metricName: OperationMetric, statistic = 'Sum'): MathExpression {
  return new MathExpression({
    expression: `SEARCH('{${NAMESPACE},Operation} MetricName="${metricName}"', '${statistic}', ${period.toSeconds()})`,
    label: '',
    period,
    usingMetrics: {},
  });
}

/** A line per problem code, the operations together. */
export function eachCode(): MathExpression {
  return new MathExpression({
    expression: `SELECT SUM(Errors) FROM SCHEMA(${NAMESPACE}, Code, Operation) GROUP BY Code ORDER BY SUM() DESC LIMIT 20`,
    label: '',
    period,
    usingMetrics: {},
  });
}
