import { isDeepStrictEqual } from 'node:util';
import type { Collection, Db } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import { isAlreadyThere } from './outcome.ts';
import type { Retry } from './retry.ts';
import { type Replacement, SchemaError } from './schema.ts';

type Document = { _id: string };

/** The time-out, in milliseconds, for one page and its documents. */
const PAGE_TIMEOUT = 60_000;

/**
 * Copies a collection into the one that replaces it, compares both, and drops the old one.
 *
 * It is safe to repeat after a crash at any point: documents that were copied already are skipped. Nothing may write
 * to either collection meanwhile.
 *
 * @param report called after each page with the number of documents copied, and then compared, so far
 * @returns how many documents the old collection held; undefined when there is none
 * @throws SchemaError when the new collection lacks a document of the old one, or has it with other content
 */
export async function replaceCollection(
  db: Db,
  { name, replaces }: { name: string; replaces: Replacement },
  {
    retry,
    now = Date.now,
    report,
  }: { retry: Retry; now?: () => number; report: (what: 'copied' | 'compared', count: number) => void },
): Promise<number | undefined> {
  const startCall = (): Call => ({ deadline: now() + PAGE_TIMEOUT, dataApiCalls: 0, retries: 0 });
  const names = await retry.read((timeout) => db.listCollections({ nameOnly: true, timeout }), startCall());
  if (!names.includes(replaces.name)) return undefined;
  const from = db.collection<Document>(replaces.name);
  const to = db.collection<Document>(name);

  /** The pages of documents that match a filter. Each page has its own call, and so its own deadline. */
  async function* pagesOf(collection: Collection<Document>, filter: object) {
    let pageState: string | undefined;
    do {
      const call = startCall();
      const { result, nextPageState } = await retry.read(
        (timeout) =>
          collection
            .find(filter as never, { timeout, ...(pageState && { initialPageState: pageState }) })
            .fetchNextPage(),
        call,
      );
      yield { documents: result as unknown as Document[], call };
      pageState = nextPageState ?? undefined;
    } while (pageState);
  }

  let copied = 0;
  for await (const { documents, call } of pagesOf(from, {})) {
    for (const document of documents) await insert(to, replaces.convert(document), retry, call);
    copied += documents.length;
    report('copied', copied);
  }

  let compared = 0;
  for await (const { documents } of pagesOf(from, {})) {
    const copies = new Map<string, Document>();
    // A page of the server has at most 50 documents, and an `$in` takes up to 100 ids.
    const ids = documents.map(({ _id }) => _id);
    for await (const page of pagesOf(to, { _id: { $in: ids } }))
      for (const copy of page.documents) copies.set(copy._id, copy);
    for (const document of documents)
      if (!isDeepStrictEqual(copies.get(document._id), replaces.convert(document)))
        throw new SchemaError(
          `The document ${document._id} of ${name} differs from that of ${replaces.name}, which is kept. Has a service written to one of them meanwhile?`,
        );
    compared += documents.length;
    report('compared', compared);
  }
  await retry.send((timeout) => db.dropCollection(replaces.name, { timeout }), startCall());
  return compared;
}

async function insert(to: Collection<Document>, document: object, retry: Retry, call: Call): Promise<void> {
  try {
    await retry.send((timeout) => to.insertOne(document as never, { timeout }), call);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}
