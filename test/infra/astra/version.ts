import { expect } from 'vitest';
import { connectStore } from '../../../src/astra/connect-store.ts';
import { store as storeDefinition } from '../../../src/orders/definition.ts';
import { callWithin } from '../../orders/store/data-api.ts';

/** Expects that a version of the function with this access and keyspace can read. */
export async function expectToRead(
  access: { endpoint: string; token: string } | undefined,
  keyspace = 'default_keyspace',
): Promise<void> {
  if (!access) throw new Error('There is no access to read with');
  const store = connectStore(storeDefinition, { ...access, keyspace, environment: 'astra' });
  await expect(store.ping(callWithin())).resolves.toBeUndefined();
  await store.close();
}
