import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import { expect, test } from 'vitest';
import type { components, paths } from '../../generated/types.ts';
import { conformingFetch } from '../contract/conforming-fetch.ts';
import { startTestService } from '../harness/service.ts';
import { tea } from '../orders/place.ts';

type Order = components['schemas']['Order'];

test('openapi-fetch on the generated paths is a typed client of the running service', async () => {
  await using service = await startTestService();
  const { token } = await service.customer();
  const client = createClient<paths>({
    baseUrl: service.url,
    fetch: conformingFetch,
    headers: { authorization: `Bearer ${token}` },
  });

  const created = await client.POST('/orders', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    body: tea,
  });
  const order: Order | undefined = created.data;
  expect(order?.totalAmount).toBe(1780);

  const { data, error } = await client.GET('/orders/{orderId}', {
    params: { path: { orderId: order?.orderId ?? '' } },
  });
  expect(data).toEqual(order);
  expect(error).toBeUndefined();

  const refused = await client.POST('/orders', {
    params: { header: { 'Idempotency-Key': randomUUID() } },
    // @ts-expect-error an order without items
    body: { currency: 'EUR' },
  });
  const code = refused.error && 'code' in refused.error ? refused.error.code : undefined;
  expect(code).toBe('invalid_request' satisfies components['schemas']['ProblemCode']);
});
