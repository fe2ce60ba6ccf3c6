import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { transformSync } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiReport } from '../../src/package/api-report.ts';
import { type ClientPackage, MOCKS_BUDGET } from '../../src/package/client.ts';
import { builtClient } from '../harness/built-client.ts';
import { compileErrors } from '../harness/compile.ts';
import { startTestService } from '../harness/service.ts';

let folder: string;
let built: ClientPackage;
let tarball: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-api-client-'));
  ({ tarball, ...built } = await builtClient());
  // An empty project outside the repository, into which the package is installed.
  mkdirSync(join(folder, 'shop'));
  writeFileSync(join(folder, 'shop/package.json'), '{"name":"shop","private":true,"type":"module"}');
  execFileSync('npm', ['install', '--silent', '--offline', '--legacy-peer-deps', tarball], {
    cwd: join(folder, 'shop'),
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('its exports are those of the committed report, which make client updates', () => {
  expect(apiReport(built.folder)).toBe(readFileSync('src/orders/client/api-report.md', 'utf8'));
});

test('its README states the maximum size of the mocks', () => {
  const readme = readFileSync('src/orders/client/README.md', 'utf8');
  expect(readme.replace(/\s+/g, ' ')).toContain(`at most ${MOCKS_BUDGET / 1_000} KB compressed`);
  expect(built.mocks).toBeLessThanOrEqual(MOCKS_BUDGET);
});

test('publint has no finding', async () => {
  const { messages } = await publint({ pkgDir: built.folder, strict: true });
  expect(messages).toEqual([]);
});

test('its types resolve for every way to import them', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))));
  const problems = analysis.types ? analysis.problems : ['there are no types'];
  // node10 does not support "exports"; only bundler and nodenext are promised. An ES module cannot be required before
  // Node 22, and bundlers and Node import it.
  const explained = ['CJSResolvesToESM', 'NoResolution'];
  const unexplained = problems.filter(
    (one) =>
      typeof one === 'string' ||
      !(explained.includes(one.kind) || ('resolutionKind' in one && one.resolutionKind === 'node10')),
  );
  expect(unexplained).toEqual([]);
});

const shop = `
import { createOrdersClient, unwrap, type Order } from 'order-api-client';
const orders = createOrdersClient({ baseUrl: process.env['U'] ?? '', token: process.env['TOKEN'] ?? '' });
const order: Order = await unwrap(
  orders.createOrder({ body: { currency: 'EUR', items: [{ sku: 'A', name: 'A', quantity: 2, unitPrice: 890 }] } }),
);
// @ts-expect-error no such member
order.discount;
const edited = await orders.updateOrder({ order, body: { note: 'x' } });
console.log(order.totalAmount, edited.ok && edited.data.version);
`;

test.each(['bundler', 'nodenext'])(
  'a strict project compiles with moduleResolution %s',
  (moduleResolution) => {
    writeFileSync(
      join(folder, 'shop/shop.ts'),
      `declare const process: { env: Record<string, string | undefined> };${shop}`,
    );
    const options = {
      strict: true,
      target: 'es2022',
      lib: ['es2023', 'dom'],
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
    };
    expect(compileErrors(join(folder, 'shop'), ['shop.ts'], options)).toBe('');
  },
);

/** The project's Node and the machine's if different: the package supports 20.3 and later. */
const nodes = [process.execPath, ...otherNodes()].map((path) => {
  const version = execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  return { path, version };
});

test.each(nodes)('a program using it runs in Node $version against the service', async ({ path }) => {
  await using service = await startTestService();
  const { token } = await service.customer();
  writeFileSync(join(folder, 'shop/run.js'), transformSync(shop, { loader: 'ts', format: 'esm' }).code);
  const child = spawn(path, ['run.js'], {
    cwd: join(folder, 'shop'),
    env: { U: service.url, TOKEN: token },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  await new Promise((ended) => child.on('close', ended));
  expect(output).toBe('1780 2\n');
});

function otherNodes(): string[] {
  const folders = (process.env['PATH'] ?? '').split(':').filter((one) => !one.includes('node_modules'));
  const found = folders.map((one) => join(one, 'node')).find((path) => existsSync(path));
  return found ? [found] : [];
}
