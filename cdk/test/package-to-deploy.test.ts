import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { packageToDeploy } from '../package-to-deploy.ts';

const folder = mkdtempSync(join(tmpdir(), 'order-api-deployed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const runtime = 'nodejs24.x';
const build = (commit: string) => async () => ({ file: 'a.zip', commit });

it.each(['order-api-0123456789ab.zip', 'order-api-native-arm64-0123456789ab.zip'])(
  'takes an existing package and reads the commit from its name: %s',
  async (name) => {
    const file = join(folder, name);
    writeFileSync(file, 'zip');
    expect(await packageToDeploy({ package: file, runtime, stage: 'production' })).toEqual({
      file,
      commit: '0123456789ab',
    });
  },
);

it('throws in one line when the file of PACKAGE does not exist', async () => {
  const missing = packageToDeploy({ package: 'dist/order-api-missing.zip', runtime, stage: 'development' });
  await expect(missing).rejects.toThrow(/^the file of PACKAGE does not exist: dist\/order-api-missing\.zip$/);
});

it('refuses an uncommitted package for production, and accepts it for other stages', async () => {
  const dirty = { build: build('0123456789ab-dirty-01234567') };
  await expect(packageToDeploy({ runtime, stage: 'production' }, dirty)).rejects.toThrow(
    /^production accepts only committed versions, not 0123456789ab-dirty-01234567: /,
  );
  expect((await packageToDeploy({ runtime, stage: 'staging' }, dirty)).commit).toContain('-dirty-');
});

it('accepts a package without a git repository for production: its version is a hash of the files', async () => {
  const tree = { build: build('tree-0123456789ab') };
  expect((await packageToDeploy({ runtime, stage: 'production' }, tree)).commit).toBe('tree-0123456789ab');
});
