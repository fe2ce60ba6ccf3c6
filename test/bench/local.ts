import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { openIssuer } from '../../src/local/issuer.ts';
import { figure, median, pairedRatios, quantile, shuffled, table } from './table.ts';

const CONNECTIONS = 16;
const ORDER = '{"currency":"EUR","items":[{"sku":"A","name":"A","quantity":1,"unitPrice":1}]}';
const OURS = 'make dev';
const PEER = 'Hono on node-server + better-sqlite3';
const SERVICES = {
  [OURS]: resolve('src/local/dev.ts'),
  'node:http alone': join(import.meta.dirname, 'peers/local-bare.ts'),
  [PEER]: join(import.meta.dirname, 'peers/local-hono.ts'),
};

/** The service's rate divided by Hono's, one ratio per round. */
export interface LocalRatios {
  orders: readonly number[];
  reads: readonly number[];
}

interface Loads {
  placed: Load[];
  read: Load[];
}

/**
 * Measures the throughput of local services over 16 connections with one request each at a time: first orders, then
 * reads of them. All services run at once and take turns in random order.
 *
 * @param milliseconds per turn
 */
export async function local({
  rounds,
  milliseconds,
}: {
  rounds: number;
  milliseconds: number;
}): Promise<{ text: string; ratios: LocalRatios }> {
  await using services = new AsyncDisposableStack();
  const loads = new Map<string, Loads>();
  const turns: (() => Promise<void>)[] = [];
  for (const [name, file] of Object.entries(SERVICES)) {
    const send = await startService(file, services);
    const ids: string[] = [];
    const of: Loads = { placed: [], read: [] };
    const place = async () => void ids.push(await send.place());
    const read = () => send.read(ids[Math.floor(Math.random() * ids.length)] ?? '');
    for (const warming of [place, read]) await load(milliseconds, warming);
    loads.set(name, of);
    turns.push(async () => {
      of.placed.push(await load(milliseconds, place));
      of.read.push(await load(milliseconds, read));
    });
  }
  for (let round = 0; round < rounds; round += 1) for (const turn of shuffled(turns)) await turn();

  const ratesOf = (name: string, kind: keyof Loads) =>
    (loads.get(name)?.[kind] ?? []).map(({ rate }) => rate);
  const ratios = (kind: keyof Loads) => pairedRatios(ratesOf(OURS, kind), ratesOf(PEER, kind));
  const rows = [...loads].map(([name, { placed, read }]) => [name, ...cells(placed), ...cells(read)]);
  return {
    text: table(['service', 'orders per s', 'p50', 'p99', 'reads per s', 'p50', 'p99'], rows),
    ratios: { orders: ratios('placed'), reads: ratios('read') },
  };
}

/** Starts a service with its own data folder; disposing of the stack stops it and removes the folder. */
async function startService(file: string, services: AsyncDisposableStack) {
  const dataDir = mkdtempSync(join(tmpdir(), 'order-api-local-'));
  const token = await (await openIssuer({ dataDir })).issueToken();
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  services.defer(async () => {
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    await closed;
    rmSync(dataDir, { recursive: true, force: true });
  });
  return sender(await urlOf(child), token);
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    // Later output is read too, because a full pipe would block the service.
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

interface Load {
  /** Answered requests per second. */
  rate: number;
  /** Milliseconds of each request. */
  times: number[];
}

async function load(milliseconds: number, once: () => Promise<unknown>): Promise<Load> {
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
  return { rate: (times.length * 1_000) / milliseconds, times };
}

function cells(loads: readonly Load[]): string[] {
  const times = loads.flatMap((one) => one.times);
  return [
    figure(median(loads.map(({ rate }) => rate))),
    ...[0.5, 0.99].map((share) => `${figure(quantile(times, share))} ms`),
  ];
}
