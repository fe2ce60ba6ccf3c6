import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { jwk } from 'hono/jwk';
import { orderOf } from './order.ts';
import { orderCreate } from './schema.ts';

/** The same job by hand: tokens verified, bodies validated, orders in a file that survives a crash. */
const folder = process.env['DATA_DIR'] ?? '';
const { d, p, q, dp, dq, qi, ...key } = JSON.parse(readFileSync(join(folder, 'issuer-key.json'), 'utf8'));
const database = new DatabaseSync(join(folder, 'hono.sqlite'));
database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
database.exec('CREATE TABLE orders (id TEXT PRIMARY KEY, customer TEXT, at TEXT, body TEXT)');
database.exec('CREATE INDEX of_customer ON orders (customer, at)');
const insert = database.prepare('INSERT INTO orders VALUES (?, ?, ?, ?)');
const find = database.prepare('SELECT body FROM orders WHERE id = ? AND customer = ?');

const app = new Hono<{ Variables: { jwtPayload: { sub: string } } }>();
app.use('*', jwk({ keys: [{ ...key, alg: 'RS256' }], alg: ['RS256'] }));
app.post('/orders', zValidator('json', orderCreate), (c) => {
  const order = orderOf(c.req.valid('json'), c.get('jwtPayload').sub);
  const body = JSON.stringify(order);
  insert.run(order.orderId, order.customerId, order.createdAt, body);
  return c.body(body, 201, { 'content-type': 'application/json' });
});
app.get('/orders/:orderId', (c) => {
  const found = find.get(c.req.param('orderId'), c.get('jwtPayload').sub);
  if (!found) return c.json({ message: 'Not found' }, 404);
  return c.body(String(found['body']), 200, { 'content-type': 'application/json' });
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`listening on http://127.0.0.1:${port}`),
);
