import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectStore } from '../../../src/astra/connect-store.ts';
import { ensureSchema } from '../../../src/astra/schema.ts';
import { listenDataApi } from '../../../src/local/data-api/index.ts';
import { store as storeDefinition } from '../../../src/orders/definition.ts';
import { schema as ours } from '../../../src/orders/store/database.ts';

const BATCH = 500;

/** The store on an embedded Data API in its own folder, and a function that fills it faster than through the store. */
export async function openEmbedded({ schema = ours }: { schema?: typeof ours } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'order-api-embedded-'));
  const path = join(folder, 'data.sqlite');
  const token = 'test-token';
  const server = await listenDataApi({ path, authorize: () => true });
  const database = { endpoint: server.url, token, environment: 'hcd', keyspace: 'default_keyspace' } as const;
  await ensureSchema(schema, database);
  const store = connectStore(storeDefinition, database);
  let open = true;

  async function stop(): Promise<void> {
    if (open) await Promise.all([store.close(), server.close()]);
    open = false;
  }

  return {
    store,
    call: () => ({ deadline: Date.now() + 20_000, dataApiCalls: 0, retries: 0 }),

    /** Inserts into a collection or table directly, in batches. */
    async insert(name: string, documents: readonly object[]): Promise<void> {
      for (let start = 0; start < documents.length; start += BATCH) {
        const answers = documents.slice(start, start + BATCH).map((document) =>
          server.dataApi.handle({
            method: 'POST',
            path: `/v1/default_keyspace/${name}`,
            headers: { token, 'content-type': 'application/json' },
            body: JSON.stringify({ insertOne: { document } }),
          }),
        );
        for (const { body } of await Promise.all(answers)) {
          if (body.includes('"errors"')) throw new Error(body);
        }
      }
    },

    /** Bytes on disk; closes the database first. */
    async bytes(): Promise<number> {
      await stop();
      return statSync(path).size;
    },

    async [Symbol.asyncDispose]() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
