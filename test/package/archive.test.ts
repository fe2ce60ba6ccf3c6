import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'order-api-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = JSON.stringify(resolve('src/package/archive.ts'));
const program = `import(${module}).then(({ archive }) => console.log(archive('packed', { out: 'dist', name: 'order-api' }).file))`;

/** Packs a folder with one file, inside or outside a repository. */
function pack(cwd: string, content: string): string {
  mkdirSync(join(cwd, 'packed'), { recursive: true });
  writeFileSync(join(cwd, 'packed/index.js'), content);
  return basename(
    execFileSync(process.execPath, ['-e', program], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  );
}

test('names a package after its commit; changed checkouts of one commit get different names, files without a repository a hash', () => {
  const none = join(folder, 'none');
  expect(pack(none, 'a')).toMatch(/^order-api-tree-[0-9a-f]{12}\.zip$/);
  expect(pack(none, 'b')).not.toBe(pack(none, 'a'));

  const repository = join(folder, 'repository');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@shop.example', ...args], {
      cwd: repository,
    });
  pack(repository, 'a');
  git('init', '--quiet');
  git('add', 'packed');
  git('commit', '--quiet', '--message=one');
  expect(pack(repository, 'a')).toMatch(/^order-api-[0-9a-f]{12}\.zip$/);
  const [one, other] = [pack(repository, 'b'), pack(repository, 'c')];
  expect(one).toMatch(/^order-api-[0-9a-f]{12}-dirty-[0-9a-f]{8}\.zip$/);
  expect(other).not.toBe(one);

  // A folder inside another repository does not get that repository's commit.
  const inside = join(repository, 'vendor');
  expect(pack(inside, 'a')).toMatch(/^order-api-tree-/);
});
