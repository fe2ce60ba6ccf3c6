import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DataApiUnderTest, startDataApi } from './data-api.ts';

let api: DataApiUnderTest;
beforeAll(async () => {
  api = await startDataApi();
});
afterAll(() => api?.close());

test('a store call loads nothing of undici: no fetch, no Request, no Headers', async () => {
  const pathOf = (file: string) =>
    JSON.stringify(fileURLToPath(new URL(`../../../src/${file}`, import.meta.url)));
  const script = `
    const { store: definition } = await import(${pathOf('orders/definition.ts')});
    const { connectStore } = await import(${pathOf('astra/connect-store.ts')});
    const store = connectStore(definition, ${JSON.stringify(api.options)});
    const call = { deadline: Date.now() + 10_000, dataApiCalls: 0, retries: 0 };
    await store.get('5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11', call);
    await store.close();
    console.log(JSON.stringify({ calls: call.dataApiCalls, loaded: process.moduleLoadList.filter((name) => name.includes('undici')) }));
  `;
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(JSON.parse(stdout)).toEqual({ calls: 1, loaded: [] });
});
