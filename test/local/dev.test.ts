import { on } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startLocalService } from '../../src/local/local-service.ts';
import { lineOf } from '../../src/local/start-fault.ts';
import { conformingFetch } from '../contract/conforming-fetch.ts';
import { runLocal, startDev, tokenIn } from './local-process.ts';
import { pasteInto } from './pasted-lines.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ORDER = { currency: 'EUR', items: [{ sku: 'a', name: 'A', quantity: 1, unitPrice: 1 }] };

const placeOrder = (url: string, token: string, key: string) =>
  conformingFetch(`${url}/orders`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(ORDER),
  });

describe('make dev', () => {
  it('prints its URL, and its lines work when pasted into another shell', async () => {
    const { url, welcome } = await startDev(temporaryFolder());
    expect(welcome).toContain(`docs at ${url}/docs`);
    const lines = welcome.filter((line) => /^(export|curl) /.test(line));
    const exported = lines.map((line) => /^export (\w+)=/.exec(line)?.[1]).filter(Boolean);
    expect(exported).toEqual(['TOKEN', 'STAFF']);
    const answers = await pasteInto(lines);
    const created = answers[0]?.body;
    expect(answers).toMatchObject([
      { status: 201, body: { status: 'pending', customerId: 'customer-1' } },
      { status: 200, body: { orderId: created?.['orderId'], status: 'pending' } },
      { status: 200, body: { data: [{ orderId: created?.['orderId'] }], nextCursor: null } },
      { status: 200, body: { data: [{ orderId: created?.['orderId'] }], nextCursor: null } },
      { status: 200, body: { orderId: created?.['orderId'], status: 'canceled' } },
    ]);
  });

  it('loses no acknowledged order when it is killed', async () => {
    const folder = temporaryFolder();
    const first = await startDev(folder);
    const token = tokenIn(first.welcome);
    const placed = await Promise.all(
      Array.from({ length: 5 }, async (_, n) => {
        const response = await placeOrder(first.url, token, `key-${n}`);
        expect(response.status).toBe(201);
        return ((await response.json()) as { orderId: string }).orderId;
      }),
    );
    first.child.kill('SIGKILL');
    await first.ended;

    const second = await startDev(folder);
    for (const orderId of placed) {
      const response = await conformingFetch(`${second.url}/orders/${orderId}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(200);
    }
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('exits with 0 on %s', async (signal) => {
    const folder = temporaryFolder();
    const { url, child, ended, welcome } = await startDev(folder);
    expect((await placeOrder(url, tokenIn(welcome), 'key')).status).toBe(201);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    expect((await startDev(folder)).welcome[0]).toMatch(/^listening on /);
  });

  it('completes a running request before it exits', async () => {
    const { url, child, ended, welcome } = await startDev(temporaryFolder());
    const { hostname, port } = new URL(url);
    const body = JSON.stringify(ORDER);
    const socket = connect(Number(port), hostname);
    const answers = on(socket.setEncoding('utf8'), 'data', { close: ['close'] });
    socket.write(
      [
        'POST /orders HTTP/1.1',
        `Host: ${hostname}`,
        `Authorization: Bearer ${tokenIn(welcome)}`,
        'Content-Type: application/json',
        `Content-Length: ${body.length}`,
        'Idempotency-Key: running',
        'Expect: 100-continue',
        '\r\n',
      ].join('\r\n'),
    );
    expect(String((await answers.next()).value)).toMatch(/^HTTP\/1.1 100 /);

    // The request has started; the rest of it is sent after the signal to stop.
    child.kill('SIGTERM');
    await expect
      .poll(() =>
        conformingFetch(`${url}/health`).then(
          () => 'listening',
          () => 'closed',
        ),
      )
      .toBe('closed');
    socket.write(body);
    expect(String((await answers.next()).value)).toMatch(/^HTTP\/1.1 201 .*connection: close/is);
    expect((await ended).code).toBe(0);
  });

  it('continues when its output is closed', async () => {
    const { url, child } = await startDev(temporaryFolder());
    child.stdout?.destroy();
    for (let n = 0; n < 3; n += 1) expect((await conformingFetch(`${url}/health`)).status).toBe(200);
  });

  it('provides a token to the documentation page', async () => {
    const { url } = await startDev(temporaryFolder());
    const session = await conformingFetch(`${url}/docs/session.json`);
    expect(session.headers.get('cache-control')).toBe('no-store');
    const { token } = (await session.json()) as { token: string };
    expect(
      (await conformingFetch(`${url}/orders`, { headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(200);
  });

  it('logs requests that the gateway refused in the same format', async () => {
    const { url, child, ended, output } = await startDev(temporaryFolder());
    const response = await conformingFetch(`${url}/orders`);
    child.kill('SIGTERM');
    await ended;
    expect(JSON.parse(output.stdout.trimEnd().split('\n').at(-1) ?? '')).toEqual({
      time: expect.any(String),
      level: 'info',
      by: 'gateway',
      requestId: response.headers.get('apigw-requestid'),
      method: 'GET',
      status: 401,
    });
  });
});

describe('make dev reports in one line why it cannot start', () => {
  const cases: { given: string; settings: Record<string, string>; want: RegExp }[] = [
    {
      given: 'a port that is none',
      settings: { PORT: 'abc' },
      want: /^PORT is malformed: it must be a port number/,
    },
    { given: 'a port out of range', settings: { PORT: '65536' }, want: /^PORT is malformed/ },
    {
      given: 'a folder that cannot be',
      settings: { DATA_DIR: '/dev/null/data' },
      want: /^DATA_DIR \/dev\/null\/data cannot be written \(E\w+\)$/,
    },
    {
      given: 'an address of another machine',
      settings: { HOST: '192.0.2.1' },
      want: /^HOST 192\.0\.2\.1 is no address of this machine$/,
    },
    {
      given: 'a setting that does not exist',
      settings: { ORDER_API_VERSOIN: '1' },
      want: /^ORDER_API_VERSOIN is not a setting$/,
    },
    {
      given: 'a database without its token',
      settings: { ASTRA_DB_API_ENDPOINT: 'http://127.0.0.1:9' },
      want: /^ASTRA_DB_APPLICATION_TOKEN is not set/,
    },
  ];

  it.each(cases)('$given', async ({ settings, want }) => {
    expect(await lineFor(settings)).toMatch(want);
  });

  it('a port that is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      expect(await lineFor({ PORT: String(port) })).toMatch(
        new RegExp(`^PORT ${port} is taken on 127\\.0\\.0\\.1`),
      );
    } finally {
      server.close();
    }
  });

  it('a setting in .env that does not exist', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.env'), 'PROT=3000\n');
    await expectLine(runLocal('dev', folder, { PORT: '0' }), /^\.env: PROT is not a setting$/);
  });

  it('a folder that another one uses', async () => {
    const folder = temporaryFolder();
    const first = await startDev(folder);
    await expectLine(
      runLocal('dev', folder, { PORT: '0' }),
      /^DATA_DIR \.data is in use by another local service: stop it, or set another DATA_DIR$/,
    );
    expect((await conformingFetch(`${first.url}/health`)).status).toBe(200);
  });

  /** The line for a start in this process, which takes less time than a process of its own. */
  async function lineFor(settings: Record<string, string>): Promise<string> {
    const started = startLocalService({ PORT: '0', DATA_DIR: temporaryFolder(), ...settings });
    const line = await started.then(() => 'it has started', lineOf);
    expect(line.split('\n')).toHaveLength(1);
    return line;
  }

  /** What a process prints, and that it exits with 1. */
  async function expectLine({ ended }: ReturnType<typeof runLocal>, want: RegExp): Promise<void> {
    const { code, stdout, stderr } = await ended;
    expect(stderr.trimEnd()).toMatch(want);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  }
});
