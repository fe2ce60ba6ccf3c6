import { expect, test } from 'vitest';
import { createListing, type Listing } from '../../../src/orders/store/listing.ts';
import { callAt0, scriptedFind, withoutRetries } from '../../astra/in-process.ts';

/** The limits of the rows that a listing reads; one more than it wants. */
async function limitsOf(listing: Partial<Listing>): Promise<number[]> {
  const table = scriptedFind();
  const orders = scriptedFind();
  const parts = { ordersByCustomer: table, orders, retry: withoutRetries().retry, now: () => 0 };
  const list = createListing(parts as unknown as Parameters<typeof createListing>[0]);
  expect(await list({ customerId: 'c', ...listing }, callAt0())).toEqual({ data: [], nextCursor: null });
  return table.asked.map(({ options }) => options.limit);
}

test.each<{ given: Partial<Listing>; want: number[] }>([
  { given: {}, want: [21] },
  { given: { limit: 3 }, want: [4] },
  // The index has the instants, so it returns only rows that match.
  {
    given: { limit: 3, createdAfter: '2026-01-01T00:00:00Z', createdBefore: '2027-01-01T00:00:00Z' },
    want: [4],
  },
  { given: { limit: 3, status: 'pending' }, want: [101] },
  // An empty range is not read.
  { given: { createdAfter: '2026-01-01T00:00:00Z', createdBefore: '2026-01-01T00:00:00Z' }, want: [] },
])('$given reads rows by $want', async ({ given, want }) => {
  expect(await limitsOf(given)).toEqual(want);
});
