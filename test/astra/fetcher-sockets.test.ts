import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFetcher } from '../../src/astra/fetcher.ts';

/** A request that nothing sends; the tests emit its events. */
class FakeRequest extends EventEmitter {
  reusedSocket = false;
  readonly socket = null;
  ended: unknown[] = [];
  destroyed = 0;
  readonly url: string;
  readonly options: object;

  constructor(url: string, options: object) {
    super();
    this.url = url;
    this.options = options;
  }

  end(...given: unknown[]): void {
    this.ended.push(...given);
  }

  destroy(): void {
    this.destroyed += 1;
  }

  /** Emits a response with this body. */
  answer(members: object = {}, ...chunks: string[]): void {
    const response = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
    this.emit(
      'response',
      Object.assign(response, { statusCode: 200, statusMessage: 'OK', headers: {} }, members),
    );
  }
}

/** What stands in for node:http and node:https. */
class FakeAgent {
  readonly freeSockets: Record<string, { destroy(): void }[] | undefined> = {};
  readonly scheme: string;
  readonly options: object;
  destroyed = 0;

  constructor(scheme: string, options: object) {
    this.scheme = scheme;
    this.options = options;
  }

  destroy(): void {
    this.destroyed += 1;
  }

  createConnection(options: object): FakeSocket {
    connections.push({ options, socket: new FakeSocket() });
    return connections.at(-1)?.socket as FakeSocket;
  }
}

class FakeSocket extends EventEmitter {
  destroyed = false;

  destroy(): void {
    this.destroyed = true;
  }
}

let connections: { options: object; socket: FakeSocket }[];
let agents: FakeAgent[];
let requests: FakeRequest[];

beforeEach(() => {
  connections = [];
  agents = [];
  requests = [];
  vi.useFakeTimers();
  vi.spyOn(process, 'getBuiltinModule').mockImplementation(((scheme: string) => ({
    Agent: class extends FakeAgent {
      constructor(options: object) {
        super(scheme, options);
        agents.push(this);
      }
    },
    request: (url: string, options: object) => {
      const request = new FakeRequest(url, options);
      requests.push(request);
      return request;
    },
  })) as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const timedOut = new Error('timed out');
const headers = { token: 't' };
const call = (url = 'https://one.example/v1', timeout = 1_000) => ({
  url,
  method: 'POST' as const,
  headers,
  body: '{}',
  timeout,
  forceHttp1: false,
  mkTimeoutError: () => timedOut,
});

function fault(code: string): Error {
  return Object.assign(new Error(`read ${code}`), { code });
}

/** The n-th request, as soon as it is opened. */
async function opened(index: number): Promise<FakeRequest> {
  await vi.waitUntil(() => requests[index], { interval: 0 });
  return requests[index] as FakeRequest;
}

describe('the sockets', () => {
  test('are kept by one agent for each scheme, until they are closed', async () => {
    const fetcher = createFetcher();
    const urls = ['https://one.example/a', 'http://one.example/b', 'https://other.example/c'];
    const answers = urls.map((url) => fetcher.fetch(call(url)));
    for (const request of requests) request.answer({}, '{}');
    await Promise.all(answers);
    const options = { keepAlive: true, maxSockets: 128 };
    expect(agents).toMatchObject([
      { scheme: 'node:https', options },
      { scheme: 'node:http', options },
    ]);
    expect(requests).toMatchObject(
      urls.map((url, index) => ({
        url,
        options: { method: 'POST', headers, agent: agents[index % 2] },
        ended: ['{}'],
      })),
    );

    await fetcher.close();
    expect(agents.map(({ destroyed }) => destroyed)).toEqual([1, 1]);
    fetcher.fetch(call()).catch(() => undefined);
    expect(agents).toHaveLength(3);
  });
});

describe('a preconnect', () => {
  test.each([
    { url: 'https://one.example', want: { host: 'one.example', port: 443, servername: 'one.example' } },
    { url: 'https://one.example:8443/v1', want: { host: 'one.example', port: 8443 } },
    { url: 'http://one.example', want: { host: 'one.example', port: 80 } },
    { url: 'https://192.0.2.1', want: { host: '192.0.2.1', servername: '' } },
    { url: 'https://[2001:db8::1]', want: { host: '2001:db8::1', servername: '' } },
  ])('to $url connects as the agent does', ({ url, want }) => {
    createFetcher().preconnect(url);
    expect(connections).toMatchObject([{ options: { ...want, keepAlive: true, noDelay: true } }]);
  });

  test.each([
    { url: 'https://one.example', events: ['connect'], want: true },
    { url: 'https://one.example', events: ['connect', 'secureConnect'], want: false },
    { url: 'http://one.example', events: [], want: true },
    { url: 'http://one.example', events: ['connect'], want: false },
  ])('to $url is given up after 3 s: after $events, $want', async ({ url, events, want }) => {
    createFetcher().preconnect(url);
    const { socket } = connections[0] as { socket: FakeSocket };
    for (const event of events) socket.emit(event);
    await vi.advanceTimersByTimeAsync(2_999);
    expect(socket.destroyed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(socket.destroyed).toBe(want);
  });

  test('is for its host and port only', () => {
    createFetcher().preconnect('https://one.example');
    const [{ socket }, agent] = [connections[0] as { socket: FakeSocket }, agents[0] as FakeAgent];
    expect(agent.createConnection({ host: 'other.example', port: 443 })).not.toBe(socket);
    expect(agent.createConnection({ host: 'one.example', port: 8443 })).not.toBe(socket);
    expect(agent.createConnection({ host: 'one.example', port: 443 })).toBe(socket);
    expect(agent.createConnection({ host: 'one.example', port: 443 })).not.toBe(socket);
  });

  test('that has failed leaves no timer', () => {
    createFetcher().preconnect('https://one.example');
    connections[0]?.socket.emit('error', fault('ECONNREFUSED'));
    connections[0]?.socket.emit('close');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an answer', () => {
  test('has what the response has', async () => {
    const answer = createFetcher().fetch(call());
    requests[0]?.answer(
      { statusCode: 418, statusMessage: 'No', headers: { a: 'b', c: ['d', 'e'] } },
      '{"a"',
      ':1}',
    );
    expect(await answer).toEqual({
      url: 'https://one.example/v1',
      status: 418,
      statusText: 'No',
      headers: { a: 'b', c: 'd,e' },
      httpVersion: 1,
      body: '{"a":1}',
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('without a status line has the status 0', async () => {
    const answer = createFetcher().fetch(call());
    requests[0]?.answer({ statusCode: undefined, statusMessage: undefined });
    expect(await answer).toMatchObject({ status: 0, statusText: '', body: '' });
  });

  test.each([
    { body: ['12', '34'], want: '1234' },
    { body: ['12', '345'], want: undefined },
  ])('may have as many bytes as allowed: $body', async ({ body, want }) => {
    const answer = createFetcher({ maxResponseBytes: 4 }).fetch(call());
    const refused = want
      ? undefined
      : expect(answer).rejects.toThrow('The Data API answered more than 4 bytes');
    requests[0]?.answer({}, ...body);
    if (want) expect((await answer).body).toBe(want);
    await refused;
    expect([requests[0]?.destroyed, vi.getTimerCount()]).toEqual([want ? 0 : 1, 0]);
  });
});

describe('a failure', () => {
  test.each(['ECONNRESET', 'EPIPE'])(
    '%s of a reused socket before an answer is sent once more',
    async (code) => {
      const answer = createFetcher().fetch(call());
      const destroy = vi.fn();
      Object.assign(agents[0]?.freeSockets ?? {}, { a: [{ destroy }, { destroy }], none: undefined });
      const [first] = requests as [FakeRequest];
      first.reusedSocket = true;
      await vi.advanceTimersByTimeAsync(300);
      first.emit('error', fault(code));
      const second = await opened(1);
      expect([first.destroyed, destroy.mock.calls.length]).toEqual([1, 2]);
      second.answer({}, 'again');
      expect((await answer).body).toBe('again');
    },
  );

  test('of both sockets is thrown, with its cause', async () => {
    const refused = expect(createFetcher().fetch(call())).rejects.toMatchObject({
      name: 'DeadSocket',
      message: 'read EPIPE',
      cause: fault('EPIPE'),
    });
    for (const code of ['ECONNRESET', 'EPIPE']) {
      const request = await opened(code === 'EPIPE' ? 1 : 0);
      request.reusedSocket = true;
      request.emit('error', fault(code));
    }
    await refused;
    expect(requests).toHaveLength(2);
  });

  test('the second request has what is left of the time', async () => {
    const refused = expect(createFetcher().fetch(call())).rejects.toBe(timedOut);
    const [first] = requests as [FakeRequest];
    first.reusedSocket = true;
    await vi.advanceTimersByTimeAsync(300);
    first.emit('error', fault('ECONNRESET'));
    const second = await opened(1);
    await vi.advanceTimersByTimeAsync(699);
    expect(second.destroyed).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    await refused;
    expect(second.destroyed).toBe(1);
  });

  test.each([
    { what: 'of a new socket', reused: false, code: 'ECONNRESET', answered: false },
    { what: 'of another kind', reused: true, code: 'ECONNREFUSED', answered: false },
    { what: 'after the first byte of an answer', reused: true, code: 'ECONNRESET', answered: true },
  ])('$what is thrown as it is', async ({ reused, code, answered }) => {
    const error = fault(code);
    const refused = expect(createFetcher().fetch(call())).rejects.toBe(error);
    const [request] = requests as [FakeRequest];
    request.reusedSocket = reused;
    if (answered) request.emit('response', new Readable({ read: () => {} }));
    request.emit('error', error);
    await refused;
    expect([requests.length, request.destroyed, vi.getTimerCount()]).toEqual([1, 1, 0]);
  });

  test.each([true, false])('a time-out closes the idle sockets if its own was reused: %s', async (reused) => {
    const refused = expect(createFetcher().fetch(call())).rejects.toBe(timedOut);
    const destroy = vi.fn();
    Object.assign(agents[0]?.freeSockets ?? {}, { a: [{ destroy }] });
    const [request] = requests as [FakeRequest];
    request.reusedSocket = reused;
    await vi.advanceTimersByTimeAsync(1_000);
    await refused;
    expect([request.destroyed, destroy.mock.calls.length]).toEqual([1, reused ? 1 : 0]);
  });
});
