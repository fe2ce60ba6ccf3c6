import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { deployedPackage } from '../deployed-package.ts';

const folder = mkdtempSync(join(tmpdir(), 'order-api-deployed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const runtime = 'nodejs24.x';
const build = (commit: string) => async () => ({ file: 'a.zip', commit });

it.each(['order-api-0123456789ab.zip', 'order-api-native-arm64-0123456789ab.zip'])(
  'takes a package that was built before, and its commit from its name: %s',
  async (name) => {
    const file = join(folder, name);
    writeFileSync(file, 'zip');
    expect(await deployedPackage({ package: file, runtime, stage: 'production' })).toEqual({
      file,
      commit: '0123456789ab',
    });
  },
);

it('says in one line that PACKAGE names no file', async () => {
  const missing = deployedPackage({ package: 'dist/order-api-missing.zip', runtime, stage: 'development' });
  await expect(missing).rejects.toThrow(/^PACKAGE names no file: dist\/order-api-missing\.zip$/);
});

it('refuses what no commit holds for production, and takes it elsewhere', async () => {
  const dirty = { build: build('0123456789ab-dirty-01234567') };
  await expect(deployedPackage({ runtime, stage: 'production' }, dirty)).rejects.toThrow(
    /^production takes committed versions alone, not 0123456789ab-dirty-01234567: /,
  );
  expect((await deployedPackage({ runtime, stage: 'staging' }, dirty)).commit).toContain('-dirty-');
});

it('takes files without a repository for production, too: their name is their hash', async () => {
  const tree = { build: build('tree-0123456789ab') };
  expect((await deployedPackage({ runtime, stage: 'production' }, tree)).commit).toBe('tree-0123456789ab');
});
