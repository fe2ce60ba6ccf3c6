import { expect, it } from 'vitest';
import { startLocalService } from '../../src/local/local-service.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('runs two services in one process, each with its own database', async () => {
  await using services = new AsyncDisposableStack();
  const [one, other] = await Promise.all(
    [temporaryFolder(), temporaryFolder()].map((DATA_DIR) => startLocalService({ PORT: '0', DATA_DIR })),
  );
  if (!one || !other) throw new Error('Both services start');
  for (const { close } of [one, other]) services.defer(close);

  const place = async ({ url, issueToken }: typeof one) => {
    const authorization = `Bearer ${await issueToken()}`;
    const response = await fetch(`${url}/orders`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'key' },
      body: '{"currency":"EUR","items":[{"sku":"a","name":"A","quantity":1,"unitPrice":1}]}',
    });
    expect(response.status).toBe(201);
    const list = await fetch(`${url}/orders`, { headers: { authorization } });
    return ((await list.json()) as { data: unknown[] }).data.length;
  };
  expect([await place(one), await place(other)]).toEqual([1, 1]);
});
