import { randomUUID } from 'node:crypto';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { embeddedMetrics, type Metrics, startMetrics } from '../../src/http/metrics.ts';
import type { LogLine } from '../../src/http/request-log.ts';
import { logStart } from '../../src/http/start-log.ts';
import { startTestService, type TestService } from '../harness/service.ts';
import { place, tea } from '../orders/place.ts';
import schema from './emf.schema.json' with { type: 'json' };

type Line = LogLine & Metrics;

let service: TestService;
beforeAll(async () => {
  service = await startTestService({ metrics: embeddedMetrics({ namespace: 'Test', version: 'abc' }) });
});
afterAll(() => service[Symbol.asyncDispose]());

const isMetricDocument = new Ajv({ strict: false }).compile(schema);

async function linesOf(work: () => Promise<unknown>): Promise<Line[]> {
  const before = service.lines.length;
  await work();
  return service.lines.slice(before) as Line[];
}

/** The metrics of a line as CloudWatch reads them: a value per metric and set of dimensions. */
function countsOf(line: Line): Record<string, unknown> {
  expect(isMetricDocument(line), JSON.stringify(isMetricDocument.errors)).toBe(true);
  const counts: Record<string, unknown> = {};
  for (const { Namespace, Dimensions, Metrics } of line._aws.CloudWatchMetrics) {
    expect(Namespace).toBe('Test');
    for (const dimensions of Dimensions) {
      const place = dimensions.map((name) => {
        // A dimension is a text of at most 1,024 characters at the root of the line.
        expect(line[name]).toMatch(/^\w{1,1024}$/);
        return `${name}=${line[name]}`;
      });
      for (const { Name } of Metrics) {
        expect(line[Name]).toBeTypeOf('number');
        counts[`${Name} ${place.join(' ')}`] = line[Name];
      }
    }
  }
  return counts;
}

test('writes one line of metrics per request: in total, per operation, per version and, for failures, per code', async () => {
  const customer = await service.customer();
  const lines = await linesOf(async () => {
    const { body } = await place(customer);
    await customer.request('GET', `/orders/${randomUUID()}`);
    await customer.request('GET', `/orders/${body.orderId}`);
    await customer.request('GET', '/nowhere');
  });
  expect(lines.map(countsOf)).toEqual([
    {
      // The first request of the sandbox.
      'ColdStart ': 1,
      'DataApiCalls ': 2,
      'DataApiRetries ': 0,
      'Errors4xx Operation=createOrder': 0,
      'Errors5xx Operation=createOrder': 0,
      'Duration Operation=createOrder': lines[0]?.ms,
      'Requests Version=abc': 1,
      'Errors5xx Version=abc': 0,
    },
    expect.objectContaining({
      'ColdStart ': 0,
      'Errors4xx Operation=getOrder': 1,
      'Errors5xx Version=abc': 0,
      'Errors Code=order_not_found': 1,
    }),
    expect.not.objectContaining({ 'Errors Code=order_not_found': 1 }),
    expect.objectContaining({ 'Errors4xx Operation=none': 1, 'Errors Code=route_not_found': 1 }),
  ]);
  expect(lines.every(({ time, _aws }) => _aws.Timestamp === Date.parse(time))).toBe(true);
});

test('counts a 5xx as Errors5xx', async () => {
  await using broken = await startTestService({
    metrics: embeddedMetrics({ namespace: 'Test', version: 'abc' }),
    store: {
      retry: { capacity: 0 },
      fetcher: {
        fetch: async () => {
          throw new Error('away');
        },
      },
    },
  });
  await place(await broken.customer());
  expect(countsOf(broken.lines[0] as Line)).toMatchObject({
    'Errors4xx Operation=createOrder': 0,
    'Errors5xx Operation=createOrder': 1,
    'Errors5xx Version=abc': 1,
    'Errors Code=service_unavailable': 1,
  });
});

test.each([
  { codeCache: 'accepted', level: 'info' },
  { codeCache: 'rejected', level: 'warn' },
  { codeCache: 'missing', level: 'warn' },
] as const)('a start whose code cache was $codeCache is one line that CloudWatch counts', (want) => {
  const lines: string[] = [];
  logStart(want.codeCache, {
    metrics: startMetrics({ namespace: 'Test' }),
    write: (line) => lines.push(line),
  });
  const [line] = lines.map((text) => JSON.parse(text));
  expect(line).toMatchObject(want);
  expect(countsOf(line)).toEqual({ [`Starts CodeCache=${want.codeCache}`]: 1 });
});

test('the metrics contain no customer, order or text from a request', async () => {
  const customer = await service.customer();
  const secret = `secret-${randomUUID()}`;
  let orderId = '';
  const lines = await linesOf(async () => {
    const { body } = await place(customer, { key: secret, body: { ...tea, note: secret } });
    orderId = body.orderId;
    await customer.request('GET', `/orders?${secret}=1`);
    await customer.request('GET', `/${secret}`);
  });
  expect(lines).toHaveLength(3);
  for (const hidden of [secret, customer.sub, customer.token, orderId])
    expect(JSON.stringify(lines)).not.toContain(hidden);
  // A hash of the customer would be an unbounded dimension: each value costs, and CloudWatch keeps it for 15 months.
  for (const { _aws, customer: hashed } of lines)
    expect(JSON.stringify(_aws)).not.toContain(hashed ?? secret);
});
