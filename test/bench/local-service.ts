import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { openIssuer } from '../../src/local/issuer.ts';
import { pinned } from './cold.ts';
import { figure, table } from './table.ts';

const SERVICES = {
  'make dev': 'src/local/dev.ts',
  'bare node:http, a Map': 'test/bench/peers/local-bare.ts',
  'Hono + node:sqlite': 'test/bench/peers/local-hono.ts',
};
const CONNECTIONS = 16;
const ORDER = JSON.stringify({
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity: 2, unitPrice: 890 }],
});

/** Requests a second and the slowest of a hundred, with 16 connections that always ask: each service on a core of its own. */
export async function localService(seconds: number): Promise<string> {
  const rows: string[][] = [];
  for (const [name, script] of Object.entries(SERVICES)) {
    const dataDir = mkdtempSync(join(tmpdir(), 'order-api-local-'));
    const issuer = await openIssuer({ dataDir });
    const headers = {
      authorization: `Bearer ${await issuer.issueToken()}`,
      'content-type': 'application/json',
    };
    const { url, child } = await start(script, dataDir);
    try {
      const placing = await load(seconds, () => ({
        url: `${url}/orders`,
        method: 'POST',
        headers: { ...headers, 'idempotency-key': randomUUID() },
        body: ORDER,
      }));
      const reading = { url: `${url}/orders/${placing.last.orderId}`, method: 'GET', headers, body: '' };
      const read = await load(seconds, () => reading);
      rows.push([
        name,
        ...[placing, read].flatMap(({ rate, p99 }) => [`${figure(rate)} /s`, `${figure(p99)} ms`]),
      ]);
    } finally {
      child.kill('SIGTERM');
      await new Promise((ended) => child.on('close', ended));
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return table(['service', 'placed', 'p99', 'read', 'p99'], rows);
}

function start(script: string, dataDir: string): Promise<{ url: string; child: ChildProcess }> {
  const [program = '', ...args] = pinned([process.execPath, script]);
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.stdout.on('data', (output) => {
      const url = /listening on (\S+)/.exec(String(output))?.[1];
      if (url) resolve({ url, child });
    });
  });
}

interface Call {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

async function load(seconds: number, next: () => Call) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  let last = { orderId: '' };
  const warm = performance.now() + 1_000;
  const end = warm + seconds * 1_000;
  async function worker(): Promise<void> {
    while (performance.now() < end) {
      const start = performance.now();
      last = JSON.parse(await send(next(), agent));
      if (start > warm) times.push(performance.now() - start);
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  times.sort((a, b) => a - b);
  return { rate: times.length / seconds, p99: times[Math.floor(times.length * 0.99)] ?? 0, last };
}

function send({ url, method, headers, body }: Call, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(url, { method, headers, agent }, async (response) => {
      const answer = await text(response);
      if ((response.statusCode ?? 500) < 300) resolve(answer);
      else reject(new Error(`${method} ${url} answered ${response.statusCode} ${answer}`));
    });
    call.on('error', reject);
    call.end(body);
  });
}
