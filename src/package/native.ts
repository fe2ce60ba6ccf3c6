import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { names } from '../service.ts';
import { addDocs, archive, type Package } from './archive.ts';
import { bundle } from './bundle.ts';

export type Architecture = 'x64' | 'arm64';

/**
 * Builds the zip for provided.al2023: one executable `bootstrap`, compiled by Bun from the bundle of src/bootstrap.ts.
 *
 * @param architecture of the machine that runs it; it is built on any
 * @see https://bun.com/docs/bundler/executables
 */
export async function buildNative({
  out = 'dist',
  architecture = 'x64',
}: {
  out?: string;
  architecture?: Architecture;
} = {}): Promise<Package> {
  const folder = mkdtempSync(join(tmpdir(), 'native-'));
  const source = join(folder, 'bootstrap.js');
  try {
    // An executable has no folder: what lies beside it is in the one that Lambda unpacked it into.
    const code = await bundle('src/bootstrap.ts', {
      folder: 'process.env.LAMBDA_TASK_ROOT',
      plugins: [fetcherOfBun],
    });
    writeFileSync(source, code);
    execFileSync(installBun(process), [
      'build',
      '--compile',
      '--bytecode',
      `--target=bun-linux-${architecture}`,
      `--compile-executable-path=${installBun({ platform: 'linux', arch: architecture })}`,
      // Settings come from Lambda alone.
      '--no-compile-autoload-dotenv',
      '--no-compile-autoload-bunfig',
      `--outfile=${join(folder, 'bootstrap')}`,
      source,
    ]);
    rmSync(source);
    addDocs(folder);
    return archive(folder, {
      out,
      name: `${names.name}-native${architecture === 'x64' ? '' : `-${architecture}`}`,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What is fast in Node is slow in Bun, and the other way round: see src/native/fetcher.ts. */
const fetcherOfBun: Plugin = {
  name: 'fetcher-of-bun',
  setup({ onResolve }) {
    onResolve({ filter: /\/fetcher\.ts$/ }, () => ({ path: resolve('src/native/fetcher.ts') }));
  },
};

/** Bun for a platform, as bun/package-lock.json names it, installed on first use outside of the project's own packages. */
function installBun({ platform, arch }: { platform: string; arch: string }): string {
  const folder = join('node_modules/.cache/bun', `${platform}-${arch}`);
  const packages = join(folder, 'node_modules/@oven');
  if (!existsSync(packages)) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) {
      copyFileSync(join(import.meta.dirname, 'bun', name), join(folder, name));
    }
    // Its own install script would choose by this machine; the package of each platform holds the whole of Bun.
    const platformFlags = [
      `--os=${platform}`,
      `--cpu=${arch}`,
      ...(platform === 'linux' ? ['--libc=glibc'] : []),
    ];
    const quiet = ['--no-progress', '--loglevel=error', '--no-audit', '--no-fund'];
    execFileSync('npm', ['ci', '--ignore-scripts', ...platformFlags, ...quiet], {
      cwd: folder,
      stdio: ['ignore', 2, 2],
    });
  }
  const [name = ''] = readdirSync(packages);
  return join(packages, name, 'bin/bun');
}
