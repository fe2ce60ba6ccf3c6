import { describe, expect, test } from 'vitest';
import { embeddedMetrics, measurementMetrics, startMetrics } from '../../src/http/metrics.ts';
import type { LogLine } from '../../src/http/request-log.ts';

const time = '2026-11-24T12:00:00.000Z';
const Timestamp = Date.parse(time);
const line: LogLine = {
  time,
  level: 'info',
  requestId: 'r',
  operationId: 'getOrder',
  status: 200,
  ms: 7,
  dataApiCalls: 2,
  retries: 1,
};

const overall = {
  Namespace: 'Shop',
  Dimensions: [[]],
  Metrics: [
    { Name: 'ColdStart', Unit: 'Count' },
    { Name: 'DataApiCalls', Unit: 'Count' },
    { Name: 'DataApiRetries', Unit: 'Count' },
  ],
};
const perOperation = {
  Namespace: 'Shop',
  Dimensions: [['Operation']],
  Metrics: [
    { Name: 'Errors4xx', Unit: 'Count' },
    { Name: 'Errors5xx', Unit: 'Count' },
    { Name: 'Duration', Unit: 'Milliseconds' },
  ],
};
const perVersion = {
  Namespace: 'Shop',
  Dimensions: [['Version']],
  Metrics: [
    { Name: 'Requests', Unit: 'Count' },
    { Name: 'Errors5xx', Unit: 'Count' },
  ],
};
const perCode = {
  Namespace: 'Shop',
  Dimensions: [['Code']],
  Metrics: [{ Name: 'Errors', Unit: 'Count' }],
};

describe('the metrics of a request', () => {
  const values = {
    Operation: 'getOrder',
    Version: 'abc',
    Requests: 1,
    Errors4xx: 0,
    Errors5xx: 0,
    Duration: 7,
    ColdStart: 0,
    DataApiCalls: 2,
    DataApiRetries: 1,
  };
  const always = [overall, perOperation, perVersion];

  test.each([
    { given: { status: 200 }, want: {} },
    { given: { status: 399 }, want: {} },
    { given: { status: 400 }, want: { Errors4xx: 1 } },
    { given: { status: 499 }, want: { Errors4xx: 1 } },
    { given: { status: 500 }, want: { Errors5xx: 1 } },
  ])('$given', ({ given, want }) => {
    const metrics = embeddedMetrics({ namespace: 'Shop', version: 'abc' });
    const _aws = { Timestamp, CloudWatchMetrics: always };
    expect(metrics({ ...line, ...given })).toEqual({ ...values, ...want, ColdStart: 1, _aws });
    // Only the first line of a sandbox is a cold start.
    expect(metrics({ ...line, ...given })).toEqual({ ...values, ...want, _aws });
  });

  test('with a problem are counted by its code', () => {
    const metrics = embeddedMetrics({ namespace: 'Shop', version: 'abc' });
    expect(metrics({ ...line, status: 404, code: 'order_not_found' })).toEqual({
      ...values,
      Errors4xx: 1,
      ColdStart: 1,
      Code: 'order_not_found',
      Errors: 1,
      _aws: { Timestamp, CloudWatchMetrics: [...always, perCode] },
    });
  });
});

test('the metrics of a start', () => {
  const Metrics = [{ Name: 'Starts', Unit: 'Count' }];
  const directive = { Namespace: 'Shop', Dimensions: [['CodeCache']], Metrics };
  expect(startMetrics({ namespace: 'Shop' })({ time, level: 'warn', codeCache: 'missing' })).toEqual({
    CodeCache: 'missing',
    Starts: 1,
    _aws: { Timestamp, CloudWatchMetrics: [directive] },
  });
});

test.each([{}, undefined])('a measurement without a namespace is no metric: %j', (options) => {
  const measurement = { name: 'Age', unit: 'Seconds', dimension: { Status: 'x' }, value: 7 } as const;
  expect(measurementMetrics(measurement, time, options)).toEqual({ Status: 'x', Age: 7 });
});
