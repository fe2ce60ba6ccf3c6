import { expect, it } from 'vitest';
import { runLocal, startDev } from './local-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('prints only a token for the local service', async () => {
  const folder = temporaryFolder();
  const { url } = await startDev(folder);
  const customer = await runLocal('token', folder).ended;
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

it.each([
  { given: 'no service has run yet', settings: {}, folder: '.data' },
  { given: 'a service runs with another DATA_DIR', settings: { DATA_DIR: 'other' }, folder: 'other' },
  { given: 'DATA_DIR is no folder', settings: { DATA_DIR: '/dev/null/data' }, folder: '/dev/null/data' },
])('prints no token, and the reason on stderr: $given', async ({ given, settings, folder }) => {
  const cwd = temporaryFolder();
  if (given.startsWith('a service')) await startDev(cwd);
  const { code, stdout, stderr } = await runLocal('token', cwd, settings).ended;
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `No local service has run with DATA_DIR ${folder}: start one with \`make dev\`, or set DATA_DIR to the folder of the one that runs\n`,
  );
});
