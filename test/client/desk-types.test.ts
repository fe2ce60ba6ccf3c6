import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Json } from '../../src/codegen/json-pointer.ts';
import { typesOf } from '../../src/codegen/types.ts';
import { buildClient } from '../../src/package/client.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'order-desk-'));
  const installed = join(folder, 'node_modules/order-api-client');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of ['preact', 'msw', '@tanstack'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  await buildClient({ folder: installed });
  cpSync('test/frontend/src', join(folder, 'src'), { recursive: true });
  cpSync('test/frontend/tsconfig.json', join(folder, 'tsconfig.json'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the desk's compiler says of it, with the client's types as they would be made from this contract. */
async function complaintsWith(change: (schemas: Json) => void): Promise<string> {
  const contract: Json = structuredClone(openapi);
  change(contract.components.schemas);
  const types = join(folder, 'node_modules/order-api-client/types/generated/types.d.ts');
  writeFileSync(types, await typesOf(contract));
  return spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' }).stdout;
}

function without(schema: Json, member: string): void {
  delete schema.properties[member];
  schema.required = schema.required?.filter((name: string) => name !== member);
}

describe('the desk', () => {
  it('is made with one copy of query-core, which TanStack’s caches and hooks share', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const copies = Object.keys(packages).filter((path) => path.endsWith('/@tanstack/query-core'));
    expect(copies).toEqual(['node_modules/@tanstack/query-core']);
  });

  it('compiles with the contract as it is', async () => {
    expect(await complaintsWith(() => {})).toBe('');
  });

  it.each<[string, (schemas: Json) => void, string]>([
    ['a member of an answer', ({ Order }) => without(Order, 'totalAmount'), 'totalAmount'],
    ['one deep inside', ({ HistoryEntry }) => without(HistoryEntry, 'trackingNumber'), 'trackingNumber'],
    ['a member of a request', ({ OrderCreate }) => without(OrderCreate, 'taxAmount'), 'taxAmount'],
    ['one of an edit', ({ OrderPatch }) => without(OrderPatch, 'note'), 'note'],
    [
      'a status',
      ({ OrderStatus }) => OrderStatus.enum.splice(OrderStatus.enum.indexOf('canceled'), 1),
      "'canceled'",
    ],
    ['a reason', ({ CancelReason }) => CancelReason.enum.splice(2, 1), 'fraud'],
    [
      'a problem',
      ({ ProblemCode }) => ProblemCode.enum.splice(ProblemCode.enum.indexOf('precondition_failed'), 1),
      'precondition_failed',
    ],
  ])('does not compile once the contract has lost %s', async (_, change, named) => {
    expect(await complaintsWith(change)).toContain(named);
  });
});
