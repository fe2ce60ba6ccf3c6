import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { zValidator } from '@hono/zod-validator';
import Database from 'better-sqlite3';
import { Hono } from 'hono';
import { jwk } from 'hono/jwk';
import { openIssuer } from '../../../src/local/issuer.ts';
import { orderOf } from './order.ts';
import { orderCreate } from './schema.ts';

/** The same work in one process: tokens verified, bodies validated, orders on disk before the answer. */
const { DATA_DIR: dataDir = '.' } = process.env;
const { jwks } = await openIssuer({ dataDir });
const database = new Database(join(dataDir, 'hono.sqlite'));
database.exec(
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE orders (id TEXT PRIMARY KEY, customer TEXT, idem TEXT, body TEXT, UNIQUE (customer, idem))',
);
const insert = database.prepare('INSERT INTO orders VALUES (?, ?, ?, ?)');
const select = database.prepare('SELECT body FROM orders WHERE id = ? AND customer = ?');

const app = new Hono<{ Variables: { jwtPayload: { sub: string } } }>();
// biome-ignore lint/suspicious/noExplicitAny: jose's keys and Hono's differ in name only.
app.use('/orders/*', jwk({ keys: jwks.keys as any, alg: ['RS256'] }));
app.post('/orders', zValidator('json', orderCreate), (c) => {
  const customer = c.get('jwtPayload').sub;
  const order = orderOf(c.req.valid('json'), customer);
  const body = JSON.stringify(order);
  insert.run(order.orderId, customer, c.req.header('idempotency-key') ?? '', body);
  return c.body(body, 201, { 'content-type': 'application/json' });
});
app.get('/orders/:id', (c) => {
  const row = select.get(c.req.param('id'), c.get('jwtPayload').sub) as { body: string } | undefined;
  return row ? c.body(row.body, 200, { 'content-type': 'application/json' }) : c.notFound();
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listening on http://127.0.0.1:${port}`);
});
