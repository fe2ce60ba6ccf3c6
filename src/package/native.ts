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
 * @param architecture the function's architecture, which may differ from the build machine's
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
    // Within an executable, import.meta.dirname is not the folder of the zip's files; Lambda unpacks them there.
    const code = await bundle('src/bootstrap.ts', {
      folder: 'process.env.LAMBDA_TASK_ROOT',
      plugins: [modulesOfBun],
    });
    writeFileSync(source, code);
    execFileSync(installBun(process), [
      'build',
      '--compile',
      '--bytecode',
      `--target=bun-linux-${architecture}`,
      `--compile-executable-path=${installBun({ platform: 'linux', arch: architecture })}`,
      // The settings are Lambda's environment variables only.
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

/** Replaces modules by ones on Bun's own functions, which load faster in Bun: see src/native. */
const modulesOfBun: Plugin = {
  name: 'modules-of-bun',
  setup({ onResolve }) {
    onResolve({ filter: /\/fetcher\.ts$/ }, () => ({ path: resolve('src/native/fetcher.ts') }));
    onResolve({ filter: /^node:crypto$/ }, () => ({ path: resolve('src/native/crypto.ts') }));
  },
};

/** Installs Bun for a platform, in the version of bun/package-lock.json, on first use; returns its path. */
function installBun({ platform, arch }: { platform: string; arch: string }): string {
  const folder = join('node_modules/.cache/bun', `${platform}-${arch}`);
  const packages = join(folder, 'node_modules/@oven');
  if (!existsSync(packages)) {
    mkdirSync(folder, { recursive: true });
    for (const name of ['package.json', 'package-lock.json']) {
      copyFileSync(join(import.meta.dirname, 'bun', name), join(folder, name));
    }
    // Bun's install script would choose the build machine's platform; each platform's package contains all of Bun.
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
