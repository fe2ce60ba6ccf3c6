import type { LogLine } from './request-log.ts';
import type { StartLine } from './start-log.ts';
import type { Measurement } from './tasks.ts';

/** A log line's metrics: the directives, and the values that they name. */
export type Metrics = {
  _aws: { Timestamp: number; CloudWatchMetrics: (Directive & { Namespace: string })[] };
} & Record<string, unknown>;

interface Directive {
  Dimensions: string[][];
  Metrics: { Name: string; Unit: 'Count' | 'Milliseconds' | 'Seconds' }[];
}

export interface MetricsOptions {
  /** Under which the deployment's dashboard and alarms find the metrics. */
  namespace: string;
}

// CloudWatch takes money for each metric: a name with one set of dimensions' values. So each is kept by what asks for it.

/** Of the service as a whole. */
const overall: Directive = {
  Dimensions: [[]],
  Metrics: [
    { Name: 'ColdStart', Unit: 'Count' },
    { Name: 'DataApiCalls', Unit: 'Count' },
    { Name: 'DataApiRetries', Unit: 'Count' },
  ],
};

/** Per operation; how many requests there were is the number of durations. */
const perOperation: Directive = {
  Dimensions: [['Operation']],
  Metrics: [
    { Name: 'Errors4xx', Unit: 'Count' },
    { Name: 'Errors5xx', Unit: 'Count' },
    { Name: 'Duration', Unit: 'Milliseconds' },
  ],
};

/** Per version, so that a new one is judged by its own share of the traffic. */
const perVersion: Directive = {
  Dimensions: [['Version']],
  Metrics: [
    { Name: 'Requests', Unit: 'Count' },
    { Name: 'Errors5xx', Unit: 'Count' },
  ],
};

/** Per problem code, of requests that failed. */
const perCode: Directive = {
  Dimensions: [['Code']],
  Metrics: [{ Name: 'Errors', Unit: 'Count' }],
};

/**
 * What CloudWatch is to count of a request, as members of its log line in the Embedded Metric Format: no call, no agent.
 *
 * By hand, since a line is all there is to it: @aws-lambda-powertools/metrics takes 16 KB of the bundle and 4 ms of a
 * cold start for the same members, in a line of its own beside ours; this takes 1 KB and nothing that can be measured.
 *
 * One for the whole function: the first line that it sees is the sandbox's first request.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics({
  namespace,
  version,
}: MetricsOptions & {
  /** The service's, as it is deployed. */
  version: string;
}): (line: LogLine) => Metrics {
  let coldStart = 1;
  return function metrics({ time, operationId, status, ms, code, dataApiCalls, retries }) {
    const values = {
      Operation: operationId,
      Version: version,
      Requests: 1,
      Errors4xx: Number(status >= 400 && status < 500),
      Errors5xx: Number(status >= 500),
      Duration: ms,
      ColdStart: coldStart,
      DataApiCalls: dataApiCalls,
      DataApiRetries: retries,
      ...(code && { Code: code, Errors: 1 }),
    };
    coldStart = 0;
    const always = [overall, perOperation, perVersion];
    return { ...values, ...directives(namespace, time, code ? [...always, perCode] : always) };
  };
}

/** Sandboxes that started, by what became of their code cache. */
const perStart: Directive = {
  Dimensions: [['CodeCache']],
  Metrics: [{ Name: 'Starts', Unit: 'Count' }],
};

/** What CloudWatch is to count of a sandbox's start. */
export function startMetrics({ namespace }: MetricsOptions): (line: StartLine) => Metrics {
  return function metrics({ time, codeCache }) {
    return { CodeCache: codeCache, Starts: 1, ...directives(namespace, time, [perStart]) };
  };
}

/** What CloudWatch is to count of a task: one number, by one dimension. */
export function measurementMetrics(
  { name, unit, dimension, value }: Measurement,
  time: string,
  { namespace }: Partial<MetricsOptions> = {},
): object {
  const measured = { ...dimension, [name]: value };
  if (namespace === undefined) return measured;
  const directive = { Dimensions: [Object.keys(dimension)], Metrics: [{ Name: name, Unit: unit }] };
  return { ...measured, ...directives(namespace, time, [directive]) };
}

function directives(namespace: string, time: string, metrics: readonly Directive[]): Pick<Metrics, '_aws'> {
  const CloudWatchMetrics = metrics.map((one) => ({ Namespace: namespace, ...one }));
  return { _aws: { Timestamp: Date.parse(time), CloudWatchMetrics } };
}
