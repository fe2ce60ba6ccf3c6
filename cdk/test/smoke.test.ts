import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, request } from 'node:http';
import type { request as httpsRequest, RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRegionalTarget } from '../regional-target.ts';

const folder = mkdtempSync(join(tmpdir(), 'smoke-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program of this folder with these outputs of a deployment. */
async function run(program: string, outputs: Record<string, string> | undefined, environment = {}) {
  const cwd = mkdtempSync(join(folder, 'run-'));
  mkdirSync(join(cwd, 'dist'));
  if (outputs)
    writeFileSync(join(cwd, 'dist/outputs.json'), JSON.stringify({ 'order-api-staging': outputs }));
  const began = performance.now();
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '..', program)], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, stdout, stderr, seconds: (performance.now() - began) / 1_000 };
}

const outputsOf = (url: string) => ({ ApiUrl: url, DocsUrl: `${url}/docs` });

describe('the smoke test', () => {
  const types: Record<string, string> = {
    '/health': 'application/json',
    '/openapi.json': 'application/json',
    '/openapi-3.0.json': 'application/json',
    '/docs': 'text/html',
    '/docs/swagger-ui-bundle.js': 'text/javascript',
  };
  let broken = '';
  const api: RequestListener = ({ url = '' }, response) => {
    if (url === broken) return void response.writeHead(503).end('{"status":"unavailable"}');
    // Larger than the buffer: an unread body would keep its connection.
    response.writeHead(200, { 'content-type': types[url] }).end('x'.repeat(1_500_000));
  };
  const server = createServer(api);
  let url = '';
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it("succeeds at once without a token where another issuer's tokens are accepted", async () => {
    const { status, stdout, stderr, seconds } = await run('smoke.ts', {
      ...outputsOf(url),
      AlarmEmail: 'on-call@shop.example',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toEqual([
      `API   ${url}`,
      `docs  ${url}/docs`,
      'alarms go to on-call@shop.example, once the mail that AWS sent there is confirmed',
      'It is deployed and healthy. The smoke walk was skipped: pass a token of its issuer as TOKEN=…',
    ]);
    expect(seconds).toBeLessThan(30);
  });

  it('reports in one line the path with the wrong answer', async () => {
    broken = '/health';
    const { status, stderr } = await run('smoke.ts', outputsOf(url));
    broken = '';
    expect([status, stderr]).toEqual([1, 'GET /health answered 503 {"status":"unavailable"}\n']);
  });

  it.each([
    { program: 'smoke.ts', outputs: undefined, want: 'dist/outputs.json does not exist: deploy first\n' },
    { program: 'token.ts', outputs: undefined, want: 'dist/outputs.json does not exist: deploy first\n' },
    {
      program: 'smoke.ts',
      outputs: {},
      want: 'dist/outputs.json has no output ApiUrl: was the stack deployed?\n',
    },
    {
      program: 'smoke.ts',
      outputs: outputsOf('http://127.0.0.1:65534'),
      want: 'http://127.0.0.1:65534 cannot be reached: ECONNREFUSED\n',
    },
    {
      program: 'token.ts',
      outputs: outputsOf('https://api.shop.example'),
      want: 'The deployment accepts the tokens of another issuer: get one there\n',
    },
  ])('$program ends in one line: $want', async ({ program, outputs, want }) => {
    const { status, stderr } = await run(program, outputs);
    expect([status, stderr]).toEqual([1, want]);
  });
});

it("a custom domain without a DNS record is tried through its regional host, with the domain's name in TLS and in Host", async () => {
  const seen: unknown[] = [];
  const server = createServer(async (request, response) => {
    seen.push(request.headers.host, request.method, request.url, await text(request));
    response.writeHead(201, { location: '/v1/orders/1' }).end('made');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  {
    // The connection is intercepted to see the TLS options; this server has no TLS.
    const send = ((options: RequestOptions, answered: (answer: IncomingMessage) => void) => {
      seen.push(options.servername);
      return request({ ...options, port }, answered);
    }) as typeof httpsRequest;
    const target = { url: 'https://api.shop.example/v1', target: '127.0.0.1' };
    await using place = await startRegionalTarget(target, { send });
    const answer = await fetch(`${place.url}/orders?a=1`, { method: 'POST', body: 'an order' });
    expect([answer.status, answer.headers.get('location'), await answer.text()]).toEqual([
      201,
      '/v1/orders/1',
      'made',
    ]);
  }
  expect(seen).toEqual(['api.shop.example', 'api.shop.example', 'POST', '/v1/orders?a=1', 'an order']);
  server.closeAllConnections();
  server.close();
});
