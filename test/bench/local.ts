import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { openIssuer } from '../../src/local/issuer.ts';
import { figure, table } from './table.ts';

const CONNECTIONS = 16;
const ORDER = '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}';
const SERVICES = {
  'make dev': resolve('src/local/dev.ts'),
  'node:http alone': join(import.meta.dirname, 'peers/local-bare.ts'),
  'Hono + node:sqlite': join(import.meta.dirname, 'peers/local-hono.ts'),
};

/** What a local service carries over 16 connections that each wait for their answer: first orders, then reads of them. */
export async function local(milliseconds: number): Promise<string> {
  const rows: string[][] = [];
  for (const [name, file] of Object.entries(SERVICES)) {
    const dataDir = mkdtempSync(join(tmpdir(), 'order-api-local-'));
    const token = await (await openIssuer({ dataDir })).issueToken();
    const child = spawn(process.execPath, [file], {
      env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const url = await urlOf(child);
      const send = sender(url, token);
      const ids: string[] = [];
      await load(milliseconds / 4, send.place);
      const placed = await load(milliseconds, async () => void ids.push(await send.place()));
      const read = await load(milliseconds, () =>
        send.read(ids[Math.floor(Math.random() * ids.length)] ?? ''),
      );
      rows.push([name, ...cells(placed), ...cells(read)]);
    } finally {
      child.kill('SIGTERM');
      await once(child, 'close');
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return table(['service', 'orders per s', 'p50', 'p99', 'reads per s', 'p50', 'p99'], rows);
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    // What it logs afterwards is read, too: a full pipe would stop it.
    child.stdout?.on('data', (chunk) => {
      if (output.length < 4_096) output += chunk;
      const [, url] = output.match(/listening on (\S+)\n/) ?? [];
      if (url) resolve(url);
    });
    child.on('close', (code) => reject(new Error(`It ended with ${code}: ${output}`)));
  });
}

function sender(url: string, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  async function exchange(method: string, path: string, want: number, body?: string): Promise<string> {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
    };
    const call = request(url + path, { method, agent, headers });
    call.end(body);
    const [response] = await once(call, 'response');
    const answer = await text(response);
    if (response.statusCode !== want) throw new Error(`${response.statusCode}: ${answer}`);
    return answer;
  }
  return {
    place: async () => String(JSON.parse(await exchange('POST', '/orders', 201, ORDER)).orderId),
    read: (orderId: string) => exchange('GET', `/orders/${orderId}`, 200),
  };
}

async function load(
  milliseconds: number,
  once: () => Promise<unknown>,
): Promise<{ rate: number; times: number[] }> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  async function connection(): Promise<void> {
    while (performance.now() < end) {
      const from = performance.now();
      await once();
      times.push(performance.now() - from);
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return { rate: (times.length * 1_000) / milliseconds, times: times.sort((a, b) => a - b) };
}

function cells({ rate, times }: { rate: number; times: number[] }): string[] {
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return [figure(rate), `${figure(at(0.5))} ms`, `${figure(at(0.99))} ms`];
}
