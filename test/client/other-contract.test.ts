import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { QueryClient } from '@tanstack/query-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import openapi from '../../generated/openapi.json' with { type: 'json' };
import { operationTable } from '../../src/codegen/operation-table.ts';
import { typesOf } from '../../src/codegen/types.ts';
import { bundlerOptions, compileErrors } from '../harness/compile.ts';

const json = (schema: object) => ({ 'application/json': { schema } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const success = (content?: object) => ({ description: 'Done.', ...(content && { content }) });
const id = { name: 'roomId', in: 'path', required: true, schema: { type: 'string' } };
const operation = (operationId: string, responses: object, more: object = {}) => ({
  operationId,
  security: [{ jwt: ['rooms'] }],
  responses,
  ...more,
});

/** A contract of rooms: a list with an array in its query, and every success status that a contract may have. */
const contract = {
  openapi: '3.1.0',
  info: { title: 'Rooms', version: '1.0.0' },
  paths: {
    '/rooms': {
      get: operation(
        'listRooms',
        { 200: success(json(ref('RoomPage'))) },
        {
          parameters: [
            { name: 'cursor', in: 'query', schema: { type: 'string' } },
            { name: 'floor', in: 'query', schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'free', in: 'query', schema: { type: 'boolean' } },
            {
              name: 'wings',
              in: 'query',
              explode: false,
              schema: { type: 'array', items: { type: 'string' } },
            },
          ],
        },
      ),
    },
    '/rooms/{roomId}': {
      parameters: [id],
      get: operation('getRoom', { 200: success(json(ref('Room'))) }),
      delete: operation('deleteRoom', { 204: success() }),
    },
    '/rooms/{roomId}/cleaning': {
      parameters: [id],
      post: operation('cleanRoom', {
        200: success(json(ref('Room'))),
        202: success(),
        203: success(json(ref('Ticket'))),
      }),
    },
  },
  components: {
    schemas: {
      Room: {
        type: 'object',
        required: ['roomId'],
        properties: { roomId: { type: 'string' }, size: { type: 'number' } },
      },
      RoomPage: {
        type: 'object',
        required: ['data', 'nextCursor'],
        properties: { data: { type: 'array', items: ref('Room') }, nextCursor: { type: ['string', 'null'] } },
      },
      Ticket: { type: 'object', required: ['at'], properties: { at: { type: 'string' } } },
      Problem: openapi.components.schemas.Problem,
      Fault: openapi.components.schemas.Fault,
      RequestId: openapi.components.schemas.RequestId,
      ProblemCode: { type: 'string', enum: ['bad'], 'x-problems': { bad: { status: 400, title: 'Bad' } } },
    },
  },
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  cpSync('src/client', join(folder, 'src/client'), {
    recursive: true,
    filter: (path) => !path.includes('msw'),
  });
  mkdirSync(join(folder, 'generated'));
  writeFileSync(join(folder, 'generated/operations.ts'), operationTable(contract));
  writeFileSync(join(folder, 'generated/types.ts'), await typesOf(contract));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The client and query options of the rooms; all calls get the same answer. */
async function given(answer: () => Response) {
  const { createClient } = await import(join(folder, 'src/client/client.ts'));
  const { createQueries } = await import(join(folder, 'src/client/query/queries.ts'));
  const sent: string[] = [];
  const rooms = createClient({
    baseUrl: 'https://rooms.example',
    token: 'x',
    async fetch(url: string, { method }: RequestInit) {
      sent.push(`${method} ${url}`);
      return answer();
    },
  });
  return { rooms, sent, cache: new QueryClient(), ...createQueries(rooms) };
}
const answered = (status: number, body?: object) => () =>
  new Response(body && JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

test.each([
  { call: 'deleteRoom', status: 204, body: undefined, ok: true },
  { call: 'deleteRoom', status: 200, body: {}, ok: false },
  { call: 'cleanRoom', status: 200, body: { roomId: '1' }, ok: true },
  { call: 'cleanRoom', status: 200, body: { at: 'noon' }, ok: false },
  { call: 'cleanRoom', status: 200, body: { roomId: '1', size: 'large' }, ok: false },
  { call: 'cleanRoom', status: 200, body: { roomId: '1', size: 2.5 }, ok: true },
  { call: 'cleanRoom', status: 202, body: undefined, ok: true },
  { call: 'cleanRoom', status: 203, body: { at: 'noon' }, ok: true },
  { call: 'cleanRoom', status: 203, body: { roomId: '1' }, ok: false },
  { call: 'cleanRoom', status: 204, body: undefined, ok: false },
])('$call with $status and $body: ok is $ok', async ({ call, status, body, ok }) => {
  const { rooms } = await given(answered(status, body));
  expect(await rooms[call]({ roomId: '1' })).toMatchObject(ok ? { ok, status, data: body } : { ok, status });
});

test('sends arrays and booleans in the query, and names the sequence after its list operation', async () => {
  const { rooms, sent } = await given(answered(200, { data: [{ roomId: '1' }], nextCursor: null }));
  const seen = [];
  for await (const room of rooms.rooms({ floor: [1, 2], free: false, wings: ['a,b', 'c'] })) seen.push(room);
  expect(seen).toEqual([{ roomId: '1' }]);
  expect(sent).toEqual(['GET https://rooms.example/rooms?floor=1&floor=2&free=false&wings=a%2Cb,c']);
});

test('a write without an answer body invalidates the queries of its path', async () => {
  const { cache, queries, mutations } = await given(answered(204));
  const keys = [queries.getRoom({ roomId: '1' }), queries.getRoom({ roomId: '2' }), queries.listRooms()];
  for (const { queryKey } of keys) cache.setQueryData(queryKey, {});
  const { mutationFn } = mutations.deleteRoom();
  expect(await mutationFn({ roomId: '1' }, { client: cache })).toBeUndefined();
  const stale = keys.map(({ queryKey }) => cache.getQueryState(queryKey)?.isInvalidated);
  expect(stale).toEqual([true, false, true]);
});

test('each success has its own type, and 204 has no data', () => {
  writeFileSync(
    join(folder, 'program.ts'),
    `import type { Client } from './src/client/client.ts';
export async function program(rooms: Client) {
  const gone = await rooms.deleteRoom({ roomId: '1' });
  if (gone.ok) ({ status: gone.status, data: gone.data }) satisfies { status: 204; data: undefined };
  const cleaned = await rooms.cleanRoom({ roomId: '1' });
  if (cleaned.ok && cleaned.status === 200) cleaned.data.roomId satisfies string;
  if (cleaned.ok && cleaned.status === 202) cleaned.data satisfies undefined;
  if (cleaned.ok && cleaned.status === 203) cleaned.data.at satisfies string;
  // @ts-expect-error the status was not checked
  if (cleaned.ok) cleaned.data.roomId;
  // @ts-expect-error there is no such status
  if (cleaned.ok && cleaned.status === 204) return;
  for await (const room of rooms.rooms({ floor: [1], free: true })) room.roomId satisfies string;
  // @ts-expect-error a floor is a number
  rooms.listRooms({ floor: ['1'] });
}
`,
  );
  const options = { ...bundlerOptions, allowImportingTsExtensions: true };
  expect(compileErrors(folder, ['program.ts'], options)).toBe('');
}, 60_000);
