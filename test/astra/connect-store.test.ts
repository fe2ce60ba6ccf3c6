import { Agent } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { connectStore } from '../../src/astra/connect-store.ts';
import { ensureSchema } from '../../src/astra/schema.ts';

const database = {
  endpoint: 'http://127.0.0.1:1',
  token: 't',
  environment: 'hcd',
  keyspace: 'shop',
} as const;

afterEach(() => {
  vi.restoreAllMocks();
});

test('a store closes the fetcher that it was given, or its own', async () => {
  const close = vi.fn(async () => {});
  const open = () => ({ ping: async () => {} });
  await connectStore({ open }, { ...database, fetcher: { fetch: vi.fn(), close } }).close();
  expect(close).toHaveBeenCalledOnce();
  await connectStore({ open }, { ...database, fetcher: { fetch: vi.fn() } }).close();
  await connectStore({ open }, database).close();
});

test('ensureSchema closes the connections of a fetcher of its own', async () => {
  const destroy = vi.spyOn(Agent.prototype, 'destroy');
  const ensured = ensureSchema({ collections: [], tables: [] }, { ...database, patience: 100 });
  await expect(ensured).rejects.toMatchObject({ name: 'SchemaError', transient: true });
  expect(destroy).toHaveBeenCalledOnce();
});
