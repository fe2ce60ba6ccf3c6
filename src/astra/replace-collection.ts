import { type Collection, DataAPIResponseError, type Db } from '@datastax/astra-db-ts';
import type { Call } from '../contract/context.ts';
import type { Retry } from './retry.ts';
import { type Replacement, SchemaError } from './schema.ts';

type Document = { _id: string; version?: number };

/** Milliseconds for one page and its documents. */
const PATIENCE = 60_000;

/**
 * Copies a collection into the one that replaces it, compares both, and drops the old one.
 *
 * It is safe to repeat: after a crash at any point it begins again, and finds what it had copied. Nothing may write to
 * either collection meanwhile.
 *
 * @param report is told after each page how many documents have been copied or found
 * @returns how many documents the old collection held; undefined when there is none
 * @throws SchemaError when the new collection lacks a document of the old one, or holds another version of it
 */
export async function replaceCollection(
  db: Db,
  { name, replaces }: { name: string; replaces: Replacement },
  { retry, now = Date.now, report }: { retry: Retry; now?: () => number; report: (count: number) => void },
): Promise<number | undefined> {
  const startCall = (): Call => ({ deadline: now() + PATIENCE, dataApiCalls: 0, retries: 0 });
  const names = await retry.read((timeout) => db.listCollections({ nameOnly: true, timeout }), startCall());
  if (!names.includes(replaces.name)) return undefined;
  const from = db.collection<Document>(replaces.name);
  const to = db.collection<Document>(name);

  async function eachPage(use: (documents: Document[], call: Call) => Promise<void>): Promise<number> {
    let count = 0;
    let pageState: string | undefined;
    do {
      const call = startCall();
      const { result, nextPageState } = await retry.read(
        (timeout) =>
          from.find({}, { timeout, ...(pageState && { initialPageState: pageState }) }).fetchNextPage(),
        call,
      );
      await use(result as unknown as Document[], call);
      count += result.length;
      report(count);
      pageState = nextPageState ?? undefined;
    } while (pageState);
    return count;
  }

  await eachPage(async (documents, call) => {
    for (const document of documents) await insert(to, replaces.convert(document), retry, call);
  });
  const count = await eachPage(async (documents, call) => {
    for (const { _id, version } of documents) {
      const copy = await retry.read((timeout) => to.findOne({ _id }, { timeout }), call);
      if (copy?.version !== version)
        throw new SchemaError(`The collection ${name} does not hold ${_id} as ${replaces.name} does`);
    }
  });
  await retry.send((timeout) => db.dropCollection(replaces.name, { timeout }), startCall());
  return count;
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
