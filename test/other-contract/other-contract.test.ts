import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Copy, copyOfWorkingTree } from '../guide/copy.ts';

/**
 * The engine serves another contract: in a copy of the repository, openapi.yaml, the domain's folder and the line that
 * names it are replaced by those of a service that books rooms. The engine is unchanged.
 */
let copy: Copy;
beforeAll(() => {
  copy = copyOfWorkingTree();
  for (const folder of ['src/orders', 'test/orders']) rmSync(join(copy.folder, folder), { recursive: true });
  for (const part of ['openapi.yaml', 'src', 'test'])
    cpSync(join('test/other-contract', part), join(copy.folder, part), { recursive: true });
  // Only the engine and the contract suite are compiled; tests of orders are left out.
  const config = {
    extends: './tsconfig.json',
    include: ['src', 'test/contract', 'test/harness', 'test/bookings'],
    exclude: ['test/contract/*.test.ts', 'test/harness/orders.ts'],
  };
  writeFileSync(join(copy.folder, 'tsconfig.bookings.json'), JSON.stringify(config));
});
afterAll(() => copy?.[Symbol.dispose]());

function run(command: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: copy.folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', VITEST: '', CONTRACT_RUNS: '50' },
  });
  expect(status, `$ ${command}\n${stdout}${stderr}`).toBe(0);
  return `${stdout}${stderr}`;
}

test('generates code of its contract, and everything compiles', () => {
  run('node src/codegen/generate.ts');
  run('tsc --noEmit -p tsconfig.bookings.json');
});

test('the contract suite passes through pipeline, local gateway and embedded Data API', () => {
  const output = run('vitest run --project service test/contract/provider test/bookings');
  expect(output).toMatch(/Tests {2}\d{3,} passed/);
});

test('the contract suite passes on its mocks, which make and cancel bookings', () => {
  const output = run('vitest run --project mocks');
  expect(output).toMatch(/bookings\.test\.ts/);
  expect(output).toMatch(/Tests {2}\d{3,} passed/);
});

test('builds its client under its own name, with mocks and query options', () => {
  run('node src/package/client.ts');
  const folder = join(copy.folder, 'dist/client');
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect([name, Object.keys(exports)]).toEqual(['booking-api-client', ['.', './msw', './query']]);
  expect(readFileSync(join(folder, 'index.js'), 'utf8')).toContain('createBookingsClient');
});

test('packs its function, which makes a booking during packaging', () => {
  run('node src/package/package.ts');
  expect(readdirSync(join(copy.folder, 'dist')).some((file) => /^booking-api-.*\.zip$/.test(file))).toBe(
    true,
  );
});

test('synthesises its stack with its routes and scopes', ({ skip }) => {
  if (!existsSync('cdk/node_modules'))
    skip('the packages of the stack are not installed: make infra does it');
  run(
    "SYNTH_EXAMPLES=true cdk/node_modules/.bin/cdk --app 'node cdk/app.ts' --output dist/cdk.out --no-notices --no-version-reporting synth --quiet",
  );
  const template = readFileSync(
    join(copy.folder, 'dist/cdk.out/booking-api-development.template.json'),
    'utf8',
  );
  expect(template).toContain('/bookings/{bookingId}');
  expect(template).toContain('Book rooms');
  expect(template).not.toMatch(/orderId|orders\/(read|write|manage)/);
});
