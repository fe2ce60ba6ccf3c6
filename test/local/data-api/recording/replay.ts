import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createDataApi } from '../../../../src/local/data-api/index.ts';
import { isObject, type Json, type JsonObject } from '../../../../src/local/data-api/json.ts';

/** One command as it was sent to the real server, and what that server answered. */
export interface Recorded {
  n: number;
  label: string;
  /** Follows /v1. */
  path: string;
  sent: string;
  http?: number;
  /** Absent where the command was sent for what it changes. */
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
    .map((line) => JSON.parse(line));
}

/**
 * Sends every command in the recorded order to an empty embedded server and compares the answers.
 *
 * What a server makes up (ids, page states) is compared by shape, and the embedded server's own value takes its place in
 * later commands.
 */
export async function replay(recording: readonly Recorded[]): Promise<Difference[]> {
  const api = createDataApi({ keyspaces: [], authorize: (token) => token === 'good' });
  const own = new Map<string, string>();
  const differences: Difference[] = [];
  for (const { n, label, path, sent, http, answer } of recording) {
    let body = sent.replaceAll('{ks}', 'ks');
    for (const [theirs, ours] of own) body = body.replaceAll(theirs, ours);
    const response = await api.handle({
      method: methodFor(label),
      path: path.startsWith('!') ? path.slice(1) : `/v1${path.replaceAll('{ks}', 'ks')}`,
      headers: headersFor(label),
      body: bytesOf(label, body),
    });
    if (answer === undefined) continue;
    const got: Json = response.body === '' ? null : JSON.parse(response.body);
    remember(own, answer, got);
    const want = comparable(answer, { sent, status: http });
    const found = comparable(got, { sent: body, status: response.status });
    if (want !== found) differences.push({ n, label, path, sent, want, got: found });
  }
  api.close();
  return differences;
}

/** Bytes that are no UTF-8 were recorded as U+FFFD. */
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

/** An answer as text, so that two of them are equal where they say the same. */
function comparable(answer: Json, { sent, status }: { sent: string; status: number | undefined }): string {
  const command = parsed(sent);
  return JSON.stringify({ status, answer: answer && canonical(withoutWhatIsMadeUp(answer, command)) });
}

function parsed(text: string): JsonObject {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function withoutWhatIsMadeUp(answer: Json, command: JsonObject): Json {
  if (!isObject(answer)) return answer;
  const { data, status, errors, ...rest } = answer;
  return {
    ...rest,
    ...(data !== undefined && { data: dataOf(data, command) }),
    ...(status !== undefined && { status: statusOf(status) }),
    ...(errors !== undefined && { errors: (errors as Json[]).map(errorOf) }),
  };
}

/** The order of documents that nobody sorted follows from hashes, and so does which of them a page holds. */
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
        ? documents
        : documents.toSorted((left, right) => (canonicalText(left) < canonicalText(right) ? -1 : 1)),
    nextPageState:
      typeof data['nextPageState'] === 'string' ? '(a page state)' : (data['nextPageState'] ?? null),
  };
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
      .map(([name, one]): [string, Json] => [name, canonical(one)])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

const canonicalText = (value: Json) => JSON.stringify(canonical(value));

/** What the recording cannot hold of a request is told by its label. */
function headersFor(label: string): Record<string, string> {
  const token = /no token|without token/.test(label)
    ? undefined
    : /empty token/.test(label)
      ? ''
      : /not one|wrong/.test(label)
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
