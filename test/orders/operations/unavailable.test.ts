import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { startTestService } from '../../harness/service.ts';
import { placeValidOrder, tea } from '../place.ts';

const nothing = 'Nothing has been done. Send the same request again.';
const unknown = 'The outcome is unknown. Send the same request again.';

test.each([
  { given: 'GET /orders/{id}', failing: /"findOne"/, want: nothing },
  { given: 'GET /orders', failing: /"find"/, want: nothing },
  { given: 'GET /health', failing: /"findOne"/, want: nothing },
  { given: 'PATCH /orders/{id}', failing: /"findOne"/, want: nothing },
  { given: 'PATCH /orders/{id}', failing: /"findOneAndUpdate"/, want: unknown },
  { given: 'POST /orders', failing: /"insertOne"/, want: unknown },
])('returns 503 to $given while $failing fails, with the detail: $want', async ({ given, failing, want }) => {
  let broken = false;
  const fetcher = createFetcher();
  await using service = await startTestService({
    store: {
      retry: { capacity: 0 },
      fetcher: {
        ...fetcher,
        fetch: async (info) => {
          if (broken && failing.test(info.body ?? '')) throw new Error('away');
          return fetcher.fetch(info);
        },
      },
    },
  });
  const customer = await service.customer();
  const { orderId } = await placeValidOrder(customer);
  broken = true;
  const [method = '', path = ''] = given.split(' ');
  const answer = await customer.request(method, path.replace('{id}', orderId), {
    ...(method === 'POST' && {
      headers: { 'idempotency-key': randomUUID() },
      body: tea,
    }),
    ...(method === 'PATCH' && { headers: { 'if-match': '"1"' }, body: { note: 'x' } }),
  });
  expect([answer.status, answer.body.detail]).toEqual([503, want]);
});
