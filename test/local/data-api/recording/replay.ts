import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createDataApi } from '../../../../src/local/data-api/index.ts';
import { isObject, type Json, type JsonObject } from '../../../../src/local/data-api/json.ts';
import { readJson } from '../../../../src/local/data-api/json-reader.ts';

/** One command as it was sent to the real server, and its answer. */
export interface Recorded {
  n: number;
  label: string;
  /** The path after /v1. */
  path: string;
  sent: string;
  http?: number;
  /** Absent where the command was only sent for its effect. */
  answer?: JsonObject | null;
}

export interface Difference {
  n: number;
  label: string;
  path: string;
  sent: string;
  want: string;
  got: string;
}

export function readRecording(): Recorded[] {
  const file = new URL('answers.jsonl.gz', import.meta.url);
  return gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split('\n')
    .map((line) => readJson(line) as unknown as Recorded);
}

/**
 * Sends all recorded commands in order to an empty embedded server and compares the answers.
 *
 * Generated values (ids, page states) are compared by shape, and the embedded server's own values replace the recorded
 * ones in later commands.
 */
export async function replay(recording: readonly Recorded[]): Promise<Difference[]> {
  const api = createDataApi({ keyspaces: [], authorize: (token) => token === 'good' });
  const own = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, { n, label, path, sent, http, answer }] of recording.entries()) {
    const fill = tooLongToRecord[n];
    if (fill) await handle({ ...fill, label: '' });
    let body = sent.replaceAll('{ks}', 'ks');
    for (const [theirs, ours] of own) body = body.replaceAll(theirs, ours);
    const response = await handle({ label, path, body });
    const got: Json = response.body === '' ? null : readJson(response.body);
    const next = recording[index + 1]?.sent ?? '';
    remember(own, answer ?? pageStateIn(next), got);
    if (answer === undefined) continue;
    const want = comparable(answer, { sent, status: http });
    const found = comparable(got, { sent: body, status: response.status });
    if (want !== found) differences.push({ n, label, path, sent, want, got: found });
  }
  api.close();
  return differences;

  function handle({ label, path, body }: { label: string; path: string; body: string }) {
    return api.handle({
      method: methodFor(label),
      path: path.startsWith('!') ? path.slice(1) : `/v1${path.replaceAll('{ks}', 'ks')}`,
      headers: headersFor(label),
      body: bytesOf(label, body),
    });
  }
}

/** Commands that are too long for the recording, by the number of the next command. */
const tooLongToRecord: Readonly<Record<number, { path: string; body: string }>> = {
  241: inserting('denied', { _id: 'l5', secret: 'x'.repeat(8_001) }),
  242: inserting('denied', { _id: 'l8', secret: 'x'.repeat(8_001) }),
  243: inserting('denied', { _id: 'l17', secret: 'x'.repeat(8_001) }),
  810: inserting('open', { _id: 'up67', l: Array(1_000).fill(1) }),
};

function inserting(collection: string, document: JsonObject) {
  return { path: `/{ks}/${collection}`, body: JSON.stringify({ insertOne: { document } }) };
}

/** The page state of an answer that was not recorded, which the next command uses. */
function pageStateIn(sent: string): JsonObject | undefined {
  const [, nextPageState] = /"pageState":"([^"]+)"/.exec(sent) ?? [];
  return nextPageState === undefined ? undefined : { data: { nextPageState } };
}

/** Bytes that are not UTF-8 were recorded as U+FFFD. */
function bytesOf(label: string, body: string): Uint8Array {
  const bytes = Buffer.from(body);
  if (label !== 'http: bad UTF-8 in a string') return bytes;
  const at = bytes.indexOf('\ufffd');
  return Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 3)]);
}

const methodFor = (label: string) => /^http: (GET|PUT|DELETE)\b/.exec(label)?.[1] ?? 'POST';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function remember(own: Map<string, string>, theirs: Json | undefined, ours: Json): void {
  for (const read of [
    (answer: Json) => member(member(answer, 'data'), 'nextPageState'),
    (answer: Json) => member(member(answer, 'status'), 'upsertedId'),
    (answer: Json) => (member(member(answer, 'status'), 'insertedIds') as Json[] | undefined)?.[0],
  ]) {
    const [one, other] = [read(theirs ?? null), read(ours)];
    if (typeof one !== 'string' || typeof other !== 'string' || one === other) continue;
    own.set(one, other);
  }
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  isObject(value) ? value[name] : undefined;

/** An answer as text that is equal for equivalent answers. */
function comparable(answer: Json, { sent, status }: { sent: string; status: number | undefined }): string {
  const command = parsed(sent);
  return JSON.stringify({ status, answer: answer && canonical(withoutGeneratedValues(answer, command)) });
}

function parsed(text: string): JsonObject {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function withoutGeneratedValues(answer: Json, command: JsonObject): Json {
  if (!isObject(answer)) return answer;
  const { data, status, errors, ...rest } = answer;
  return {
    ...rest,
    ...(data !== undefined && { data: dataOf(data, command) }),
    ...(status !== undefined && { status: statusOf(status) }),
    ...(errors !== undefined && { errors: (errors as Json[]).map(errorOf) }),
  };
}

/** The order of documents without a sort depends on hashes, and so does the content of a page. */
function dataOf(data: Json, command: JsonObject): Json {
  const find = member(command, 'find');
  const documents = member(data, 'documents') as Json[] | undefined;
  if (!isObject(data) || !documents || !find) return data;
  const sort = member(find, 'sort');
  const sorted = isObject(sort) && Object.keys(sort).length > 0;
  const options = member(find, 'options');
  const partial =
    !sorted &&
    (typeof data['nextPageState'] === 'string' ||
      Boolean(member(options, 'pageState')) ||
      member(options, 'limit') !== undefined);
  return {
    ...data,
    documents: partial
      ? documents.length
      : sorted
        ? withTiesInOrder(documents, sort)
        : documents.toSorted((left, right) => (canonicalText(left) < canonicalText(right) ? -1 : 1)),
    nextPageState:
      typeof data['nextPageState'] === 'string' ? '(a page state)' : (data['nextPageState'] ?? null),
  };
}

/** Orders documents with equal sort keys, whose order depends on hashes: those that differ in their _id only. */
function withTiesInOrder(documents: Json[], sort: JsonObject): Json[] {
  if ('_id' in sort) return documents;
  const keyOf = (document: Json) => canonicalText({ ...(document as JsonObject), _id: null });
  return documents.toSorted((left, right) => {
    if (keyOf(left) !== keyOf(right)) return 0;
    return canonicalText(left) < canonicalText(right) ? -1 : 1;
  });
}

function statusOf(status: Json): Json {
  if (!isObject(status)) return status;
  const { keyspaces, warnings, ...rest } = status;
  return {
    ...rest,
    ...(keyspaces !== undefined && { keyspaces: '(of that server)' }),
    ...(warnings !== undefined && { warnings: (warnings as Json[]).map(errorOf) }),
  };
}

const errorOf = (error: Json): Json => {
  const { id: _id, message: _message, ...rest } = error as JsonObject;
  return rest;
};

function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value === 'string' && UUID.test(value)) return value.startsWith('3f2b7c1e') ? value : '(a uuid)';
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The server lists indexed paths in an arbitrary order.
      .map(([name, one]): [string, Json] => [
        name,
        (name === 'allow' || name === 'deny') && Array.isArray(one) ? one.toSorted() : canonical(one),
      ])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

const canonicalText = (value: Json) => JSON.stringify(canonical(value));

/** Headers of a request that the recording has only in its label. */
function headersFor(label: string): Record<string, string> {
  const token = /^http: .*(?:no token|without token)/.test(label)
    ? undefined
    : label === 'http: empty token'
      ? ''
      : /^http: a (?:token that is not one|wrong password)/.test(label)
        ? 'bad'
        : 'good';
  const contentType =
    label === 'http: charset'
      ? 'application/json; charset=utf-8'
      : label === 'http: upper-case content type'
        ? 'APPLICATION/JSON'
        : label === 'http: application/xml'
          ? 'application/xml'
          : 'application/json';
  return { ...(token !== undefined && { token }), 'content-type': contentType };
}
