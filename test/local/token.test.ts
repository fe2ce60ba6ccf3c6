import { expect, it } from 'vitest';
import { runLocal, startDev } from './local-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('prints a token for the local service, and nothing else', async () => {
  const folder = temporaryFolder();
  // Before the service has ever been started.
  const customer = await runLocal('token', folder).ended;
  const { url } = await startDev(folder);
  const staff = await runLocal('token', folder, { SUB: 'staff-1', SCOPE: 'orders/manage' }).ended;

  for (const { code, stdout, stderr } of [customer, staff]) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  }
  const list = (token: string, query = '') =>
    fetch(`${url}/orders${query}`, { headers: { authorization: `Bearer ${token.trim()}` } });
  expect((await list(customer.stdout)).status).toBe(200);
  expect((await list(customer.stdout, '?customerId=customer-2')).status).toBe(403);
  expect((await list(staff.stdout, '?customerId=customer-2')).status).toBe(200);
});

it('says in one line why there is none', async () => {
  const { code, stdout, stderr } = await runLocal('token', temporaryFolder(), { DATA_DIR: '/dev/null/data' })
    .ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^DATA_DIR \/dev\/null\/data cannot be written \(E\w+\)\n$/);
});
