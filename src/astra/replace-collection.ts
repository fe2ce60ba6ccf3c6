import { isDeepStrictEqual } from 'node:util';
import { type Collection, DataAPIResponseError, type Db } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { Retry } from './retry.ts';
import { type Replacement, SchemaError } from './schema.ts';

type Document = { _id: string };

/** Milliseconds for one page and its documents. */
const PATIENCE = 60_000;

/**
 * Copies a collection into the one that replaces it, compares both, and drops the old one.
 *
 * It is safe to repeat: after a crash at any point it begins again, and finds what it had copied. Nothing may write to
 * either collection meanwhile.
 *
 * @param report is told after each page how many documents have been copied, and then compared
 * @returns how many documents the old collection held; undefined when there is none
 * @throws SchemaError when the new collection lacks a document of the old one, or holds it with another content
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
  const startCall = (): Call => ({ deadline: now() + PATIENCE, dataApiCalls: 0, retries: 0 });
  const names = await retry.read((timeout) => db.listCollections({ nameOnly: true, timeout }), startCall());
  if (!names.includes(replaces.name)) return undefined;
  const from = db.collection<Document>(replaces.name);
  const to = db.collection<Document>(name);

  /** The documents that match a filter, page after page, each page with a call of its own. */
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
    // The largest page of the server has 50 documents, and an `$in` takes 100 ids.
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
    const copied =
      error instanceof DataAPIResponseError &&
      error.errorDescriptors[0]?.errorCode === 'DOCUMENT_ALREADY_EXISTS';
    if (!copied) throw error;
  }
}
