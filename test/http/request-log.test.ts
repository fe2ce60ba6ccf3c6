import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '../../src/contract/problem.ts';
import { type LogLine, type RequestLogOptions, requestLog } from '../../src/http/request-log.ts';

const start = Date.parse('2026-11-24T12:00:00.000Z');
const exchange = {
  requestId: 'r',
  operationId: 'getOrder',
  startedAt: start,
  call: { deadline: 0, dataApiCalls: 2, retries: 1 },
  faults: [],
};
const caller = { subject: 'somebody', scopes: new Set<string>() };
const line = {
  time: '2026-11-24T12:00:00.000Z',
  level: 'info',
  requestId: 'r',
  operationId: 'getOrder',
  status: 200,
  ms: 7,
  dataApiCalls: 2,
  retries: 1,
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** Logs one request: its lines. */
async function logged(
  request: { exchange?: object; response?: object | null; error?: unknown },
  options: Partial<RequestLogOptions> = {},
) {
  const lines: unknown[] = [];
  const middleware = requestLog({
    key: () => 'key',
    now: () => start + 7,
    write: (text) => void lines.push(JSON.parse(text)),
    ...options,
  });
  const given = { response: null, ...request, context: { exchange: { ...exchange, ...request.exchange } } };
  await ('error' in request ? middleware.onError : middleware.after)?.(given as never);
  return lines;
}

/** The error that is rendered for a problem. */
const rendered = (cause: unknown) => ({ response: { statusCode: 503 }, error: new Error('body', { cause }) });
const problem = (cause?: unknown) => new Problem('service_unavailable', { detail: 'Away.', cause });
const at = expect.any(Array);

describe('a line', () => {
  test('of a success', async () => {
    expect(await logged({ response: { statusCode: 200 } })).toEqual([line]);
  });

  test('of a request that no operation answers', async () => {
    const answer = { exchange: { operationId: undefined }, response: { statusCode: 404 } };
    expect(await logged(answer)).toEqual([{ ...line, operationId: 'none', status: 404 }]);
  });

  test('has an HMAC of the caller, if there is a key', async () => {
    const subject = createHmac('sha256', 'key').update('somebody').digest('hex').slice(0, 16);
    const answer = { exchange: { caller }, response: { statusCode: 200 } };
    expect(await logged(answer)).toEqual([{ ...line, subject }]);
    expect(await logged(answer, { key: () => undefined })).toEqual([line]);
  });

  test('has the HMAC of its own caller and of the current key', async () => {
    const lines: LogLine[] = [];
    const keys = ['first', 'first', 'first', 'second'];
    const middleware = requestLog({
      key: () => keys[lines.length],
      write: (text) => lines.push(JSON.parse(text)),
    });
    const subjects = ['a', 'b', 'a', 'a'];
    for (const subject of subjects) {
      const context = { exchange: { ...exchange, caller: { ...caller, subject } } };
      await middleware.after?.({ response: { statusCode: 200 }, context } as never);
    }
    const want = subjects.map((subject, index) =>
      createHmac('sha256', String(keys[index])).update(subject).digest('hex').slice(0, 16),
    );
    expect(lines.map(({ subject }) => subject)).toEqual(want);
  });

  test('has the members of the metrics', async () => {
    const metrics = vi.fn(() => ({ Extra: 1 }));
    expect(await logged({ response: { statusCode: 200 } }, { metrics })).toEqual([{ ...line, Extra: 1 }]);
    expect(metrics.mock.calls).toEqual([[line]]);
  });

  test.each([
    { status: 499, level: 'info' },
    { status: 500, level: 'error' },
  ])('of the status $status has the level $level, and causes from 500 on', async ({ status, level }) => {
    const [logLine] = await logged({ ...rendered(problem()), response: { statusCode: status } });
    expect(logLine).toMatchObject({ level, status, code: 'service_unavailable' });
    expect('causes' in (logLine as object)).toBe(level === 'error');
  });

  test('of an error without a response has the status 500', async () => {
    expect(await logged({ response: null, error: new Error('x') })).toEqual([
      { ...line, level: 'error', status: 500 },
    ]);
  });
});

describe('the causes of a problem', () => {
  const causesOf = async (cause: unknown) => {
    const [logLine] = await logged(rendered(cause));
    return (logLine as { causes?: unknown }).causes;
  };
  const first = { name: 'Problem', code: 'service_unavailable', at };

  test.each([
    { what: 'a text', cause: 'secret', want: { name: 'string', at: [] } },
    { what: 'null', cause: null, want: { name: 'object', at: [] } },
    { what: 'an error', cause: new RangeError('secret'), want: { name: 'RangeError', at } },
    {
      what: 'an error with a code',
      cause: Object.assign(new Error('secret'), { code: 'ECONNRESET' }),
      want: { name: 'Error', code: 'ECONNRESET', at },
    },
    {
      what: 'an error with a code that is no text',
      cause: Object.assign(new Error('secret'), { code: 7, logged: 'secret' }),
      want: { name: 'Error', at },
    },
    {
      what: 'an error with members for the log',
      cause: Object.assign(new Error('secret'), { logged: { resource: 'x' } }),
      want: { name: 'Error', logged: { resource: 'x' }, at },
    },
    {
      what: 'an error that throws when it is read',
      cause: Object.defineProperty(new Error('secret'), 'code', {
        get: () => {
          throw new Error('again');
        },
      }),
      want: { name: 'unreadable', at: [] },
    },
  ])('have $what without its message', async ({ cause, want }) => {
    expect(await causesOf(problem(cause))).toEqual([first, want]);
  });

  test('are at most five', async () => {
    const chain = [1, 2, 3, 4, 5, 6].reduce<Error | undefined>(
      (cause, number) => Object.assign(new Error('x', { cause }), { name: `E${number}` }),
      undefined,
    );
    expect(await causesOf(problem(chain))).toEqual([
      first,
      ...['E6', 'E5', 'E4', 'E3'].map((name) => ({ name, at })),
    ]);
  });

  test('have at most five frames of the stack, trimmed, and nothing else of it', async () => {
    const frames = Array.from({ length: 6 }, (_, index) => `at f${index} (file.ts:${index}:1)`);
    const stack = ['Error: secret', 'at its second line', 'x at f', ...frames.map((frame) => `    ${frame}`)];
    const cause = Object.assign(new Error('secret'), { stack: stack.join('\n') });
    expect(await causesOf(problem(cause))).toEqual([first, { name: 'Error', at: frames.slice(0, 5) }]);
    const bare = Object.assign(new Error('secret'), { stack: undefined });
    expect(await causesOf(problem(bare))).toEqual([first, { name: 'Error', at: [] }]);
  });
});
