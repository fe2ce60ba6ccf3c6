import { onTestFinished } from 'vitest';
import { type DataApiOptions, listenDataApi } from '../../../src/local/data-api/index.ts';
import type { Json, JsonObject } from '../../../src/local/data-api/json.ts';

export type Answer = {
  data?: { document?: JsonObject | null; documents?: JsonObject[]; nextPageState?: string | null };
  status?: JsonObject;
  errors?: { errorCode: string; family: string; scope: string; title: string; message: string; id: string }[];
};

/** An embedded Data API on its own port, closed after the test, and a function to post commands to it. */
export async function served(options: DataApiOptions = {}) {
  const server = await listenDataApi({ keyspaces: ['ks'], ...options });
  onTestFinished(() => server.close());

  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { token: 't', 'content-type': 'application/json' },
      ...init,
    });
  const post = async (path: string, command: Json): Promise<Answer> =>
    (await send(path, { body: JSON.stringify(command) })).json() as Promise<Answer>;
  const code = async (path: string, command: Json) => (await post(path, command)).errors?.[0]?.errorCode;
  /** Inserts many documents over one connection. */
  const fill = (path: string, documents: JsonObject[]) =>
    Promise.all(
      documents.map((document) =>
        server.dataApi.handle({
          method: 'POST',
          path,
          headers: { token: 't', 'content-type': 'application/json' },
          body: Buffer.from(JSON.stringify({ insertOne: { document } })),
        }),
      ),
    );

  return { ...server, send, post, code, fill };
}

/** The same with an empty collection `/v1/ks/c`. */
export async function servedCollection(options: JsonObject = {}) {
  const server = await served();
  await server.post('/v1/ks', { createCollection: { name: 'c', options } });
  return {
    ...server,
    run: (command: Json) => server.post('/v1/ks/c', command),
    codeOf: (command: Json) => server.code('/v1/ks/c', command),
    async insert(...documents: JsonObject[]) {
      for (const document of documents) await server.post('/v1/ks/c', { insertOne: { document } });
    },
    async idsOf(filter: Json) {
      const { data, errors } = await server.post('/v1/ks/c', { find: { filter } });
      return errors ? errors[0]?.errorCode : data?.documents?.map(({ _id }) => _id as string).sort();
    },
  };
}
