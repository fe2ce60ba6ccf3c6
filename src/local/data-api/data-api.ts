import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openCatalogue } from './catalogue.ts';
import type { CollectionDefinition } from './collection-definition.ts';
import type { Envelope } from './command.ts';
import { documentTable } from './document-table.ts';
import { CommandRefused, wireError } from './errors.ts';
import { decodeBody } from './json-reader.ts';
import { parseAddress, runCommand } from './router.ts';
import { openStorage } from './storage.ts';

export type DataApiRequest = {
  method: string;
  /** Path with or without query. */
  path: string;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  body: string | Uint8Array;
};

export type DataApiResponse = { status: number; headers: Record<string, string>; body: string };

export type DataApi = {
  /** Answers one request; never rejects. A write is on disk when its answer resolves. */
  handle: (request: DataApiRequest) => Promise<DataApiResponse>;
  /** Commits pending writes and closes the file; later requests are refused. */
  close: () => void;
};

export type DataApiOptions = {
  /** The database file (its directory is made), or ':memory:'. */
  path?: string;
  /** Keyspaces that exist from the start. */
  keyspaces?: readonly string[];
  /** Whether a token may use a keyspace (undefined: the database as a whole); all may by default. */
  authorize?: (token: string, keyspace?: string) => boolean;
};

/**
 * Opens an embedded Data API: the wire protocol of Astra DB's JSON API over one SQLite file.
 *
 * The README in this folder lists what it does not support, and where it differs.
 */
export function createDataApi({
  path = ':memory:',
  keyspaces = ['default_keyspace'],
  authorize = () => true,
}: DataApiOptions = {}): DataApi {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const storage = openStorage(path);
  const catalogue = openCatalogue(storage);
  for (const keyspace of keyspaces) catalogue.addKeyspace(keyspace);
  for (const keyspace of catalogue.keyspaces()) {
    for (const { id, definition } of catalogue.list(keyspace, 'collection')) {
      documentTable(storage, id, definition as CollectionDefinition).updateIndex();
    }
  }

  async function handle({ method, path: target, headers, body }: DataApiRequest): Promise<DataApiResponse> {
    const address = parseAddress(target);
    if (!address) return bare(404);
    try {
      checkToken(headers['token'] ?? headers['x-cassandra-token'], (token) =>
        authorize(token, address.keyspace),
      );
      if (method !== 'POST') return bare(notAllowed(method));
      checkContentType(headers['content-type']);
      return json(200, await runCommand(decodeBody(body), address, { storage, catalogue }));
    } catch (error) {
      if (error instanceof CommandRefused) {
        const { status, wire, beside } = error;
        return json(status, { ...(beside && { status: beside }), errors: [wire] });
      }
      const message = error instanceof Error ? error.message : String(error);
      return json(200, { errors: [wireError('UNEXPECTED_SERVER_ERROR', message)] });
    }
  }

  return { handle, close: storage.close };
}

/** The server has no PUT route at all (404); it has GET and DELETE on other paths (405). */
const notAllowed = (method: string): number => (method === 'PUT' ? 404 : 405);

function checkToken(token: string | undefined, authorize: (token: string) => boolean): void {
  if (token === '') throw new CommandRefused('INTERNAL_SERVER_ERROR', 'the token is empty');
  if (!token) throw new CommandRefused('MISSING_AUTHENTICATION_TOKEN', 'the request has no Token header');
  if (!authorize(token)) throw new CommandRefused('UNAUTHENTICATED_REQUEST', 'the token is not valid');
}

function checkContentType(value: string | undefined): void {
  if (value === undefined) return;
  const mediaType = value.split(';', 1)[0]?.trim().toLowerCase();
  if (mediaType === 'application/json') return;
  throw new CommandRefused('UNSUPPORTED_CONTENT_TYPE', 'the only supported Content-Type is application/json');
}

const json = (status: number, envelope: Envelope): DataApiResponse => ({
  status,
  headers: { 'content-type': 'application/json;charset=UTF-8' },
  body: JSON.stringify(envelope),
});

const bare = (status: number): DataApiResponse => ({ status, headers: {}, body: '' });
