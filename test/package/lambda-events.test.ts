import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureSchema } from '../../src/astra/schema.ts';
import type { FunctionError } from '../../src/local/lambda/runtime-api.ts';
import { startSandbox, unpack } from '../../src/local/lambda/sandbox.ts';
import { bundle } from '../../src/package/bundle.ts';
import { store } from '../../src/service.ts';
import { builtPackage } from '../harness/built-package.ts';
import { startEmbedded } from '../orders/store/data-api.ts';
import { lambdaEvents } from './lambda-events/lambda-events.ts';
import { expectOutcome } from './lambda-events/outcome.ts';

let zip: ReturnType<typeof unpack>;
beforeAll(async () => {
  zip = unpack((await builtPackage()).file);
  // The executable's code, run by Node.
  const code = await bundle('src/bootstrap.ts', { folder: 'process.env.LAMBDA_TASK_ROOT' });
  writeFileSync(join(zip.folder, 'bootstrap.js'), code);
}, 60_000);
afterAll(() => zip?.remove());

test.each([
  { what: 'the zip', started: undefined },
  { what: "the executable's code", started: 'bootstrap.js' },
])(
  '$what answers every event as it should, one after the other',
  { timeout: 60_000 },
  async ({ started }) => {
    const api = await startEmbedded();
    const access = {
      endpoint: api.url,
      token: api.token,
      environment: 'hcd',
      keyspace: 'default_keyspace',
    } as const;
    await ensureSchema(store.schema, access);
    const environment = {
      ASTRA_DB_API_ENDPOINT: api.url,
      ASTRA_DB_APPLICATION_TOKEN: api.token,
      ASTRA_DB_ENVIRONMENT: 'hcd',
      ASTRA_DB_KEYSPACE: 'default_keyspace',
      ORDER_API_VERSION: 'test',
    };
    const command = started ? { command: [process.execPath, join(zip.folder, started)] } : {};
    const sandbox = await startSandbox(zip.folder, { ...command, environment });
    for (const one of lambdaEvents) {
      const outcome = await sandbox.invoke(one.event).then(
        (returned) => ({ returned }),
        ({ message }: FunctionError) => ({ failure: message }),
      );
      expectOutcome(one, outcome);
    }
    expect(await sandbox.close()).toBe(0);
    await api.close();
  },
);
