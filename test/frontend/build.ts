import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { packClient } from '../../src/package/client.ts';

/**
 * Builds the order desk as a frontend team would: installs the packed client, then bundles.
 *
 * The tools (esbuild, Preact, msw) are the repository's; of its source only the tarball is used.
 *
 * @param out where its files end up; replaced at once, so that who serves it never sees half of it
 * @param mocked with the contract's mocks in place of a service
 * @param tarball the packed client; built anew without it
 * @returns the folder
 */
export async function buildDesk({
  out = 'dist/desk',
  mocked = false,
  tarball,
}: {
  out?: string;
  mocked?: boolean;
  tarball?: string;
} = {}): Promise<string> {
  const project = `${out}.project`;
  rmSync(project, { recursive: true, force: true });
  for (const name of ['package.json', 'src'])
    cpSync(join(import.meta.dirname, name), join(project, name), { recursive: true });
  tarball ??= (await packClient({ folder: join(project, 'client') })).tarball;
  const quietly = [
    '--no-save',
    '--no-package-lock',
    '--legacy-peer-deps',
    '--offline',
    '--no-audit',
    '--silent',
  ];
  execFileSync('npm', ['install', ...quietly, tarball], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });

  const files = join(project, 'files');
  mkdirSync(files);
  await build({
    entryPoints: [
      { in: join(project, `src/${mocked ? 'mocked' : 'main'}.tsx`), out: 'desk' },
      { in: join(project, 'src/desk.css'), out: 'desk' },
    ],
    outdir: join(files, 'desk'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
  });
  copyFileSync(join(project, 'src/index.html'), join(files, 'index.html'));
  if (mocked) {
    const msw = dirname(createRequire(import.meta.url).resolve('msw/package.json'));
    copyFileSync(join(msw, 'lib/mockServiceWorker.js'), join(files, 'mockServiceWorker.js'));
  }
  rmSync(out, { recursive: true, force: true });
  renameSync(files, out);
  rmSync(project, { recursive: true });
  return resolve(out);
}

if (process.argv[1] === import.meta.filename) await buildDesk();
