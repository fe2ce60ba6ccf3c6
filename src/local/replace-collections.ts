import { type DatabaseOptions, openDatabase } from '../astra/database.ts';
import { createFetcher, type KeepAliveFetcher } from '../astra/fetcher.ts';
import { replaceCollection } from '../astra/replace-collection.ts';
import { createRetry } from '../astra/retry.ts';
import { ensureSchema } from '../astra/schema.ts';
import { store } from '../service.ts';

/** Replaces the collections of an earlier version, and reports its progress on stderr. */
export async function replaceCollections({
  fetcher,
  ...options
}: DatabaseOptions & { fetcher?: KeepAliveFetcher }): Promise<void> {
  const schema = {
    collections: store.schema.collections.map(({ name, options }) => ({ name, options })),
    tables: [],
  };
  const transport = fetcher ?? createFetcher();
  await ensureSchema(schema, { ...options, fetcher: transport });
  const db = openDatabase({ ...options, fetcher: transport });
  const retry = createRetry();
  try {
    for (const { name, replaces } of store.schema.collections) {
      if (!replaces) continue;
      const report = (what: string, count: number) =>
        console.error(`${replaces.name} to ${name}: ${count} documents ${what}`);
      const count = await replaceCollection(db, { name, replaces }, { retry, report });
      if (count !== undefined)
        console.error(`${replaces.name} was copied to ${name}, compared and dropped: ${count} documents`);
    }
  } finally {
    if (!fetcher) await transport.close();
  }
}
