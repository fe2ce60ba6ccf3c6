import { createDataApi } from '../../../src/local/data-api/index.ts';

/** Inserts into the database of the first argument until it is killed; prints the acknowledged ids. */
const dataApi = createDataApi({ path: process.argv[2] as string, keyspaces: ['ks'] });

async function post(path: string, command: object): Promise<void> {
  const headers = { token: 't', 'content-type': 'application/json' };
  const { body } = await dataApi.handle({
    method: 'POST',
    path,
    headers,
    body: Buffer.from(JSON.stringify(command)),
  });
  if (JSON.parse(body).errors) throw new Error(body);
}

await post('/v1/ks', { createCollection: { name: 'c' } });
await post('/v1/ks', {
  createTable: { name: 't', definition: { columns: { id: 'text' }, primaryKey: 'id' } },
});
await Promise.all(
  [0, 1, 2, 3].map(async (worker) => {
    for (let turn = 0; ; turn += 1) {
      const id = `${worker}-${turn}`;
      await post('/v1/ks/c', { insertOne: { document: { _id: id, n: 0 } } });
      await post('/v1/ks/c', { updateOne: { filter: { _id: id }, update: { $inc: { n: 1 } } } });
      await post('/v1/ks/t', { insertOne: { document: { id } } });
      process.stdout.write(`${id}\n`);
    }
  }),
);
