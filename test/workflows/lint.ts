import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What actionlint (syntax, expressions, shell) and zizmor (credentials, injection, pinning) say about the workflows.
 *
 * The one needs Go, the other Python. Where one is missing this says so, and fails in CI.
 */
const ACTIONLINT = 'v1.7.12';
const inherit = { stdio: 'inherit' } as const;

const judges = [
  { name: 'actionlint', needs: 'go', version: 'version', bring: bringActionlint, args: [] },
  {
    name: 'zizmor',
    needs: 'python3',
    version: '--version',
    bring: bringZizmor,
    // Its online audits ask GitHub, which takes a token.
    args: ['--offline', '--quiet', '.github/workflows'],
  },
];
for (const { name, needs, version, bring, args } of judges) {
  if (spawnSync(needs, [version]).status !== 0) {
    console.error(`${name} was skipped: it needs ${needs}`);
    if (process.env['CI']) process.exitCode = 1;
    continue;
  }
  const { status } = spawnSync(bring(), args, inherit);
  console.log(`${name}: ${status === 0 ? 'no findings' : 'see above'}`);
  if (status !== 0) process.exitCode = 1;
}

function bringActionlint(): string {
  const folder = resolve('node_modules/.cache', `actionlint-${ACTIONLINT}`);
  const program = join(folder, 'actionlint');
  if (!existsSync(program)) {
    const module = `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`;
    execFileSync('go', ['install', module], { ...inherit, env: { ...process.env, GOBIN: folder } });
  }
  return program;
}

function bringZizmor(): string {
  const venv = resolve('node_modules/.cache/zizmor');
  const program = join(venv, 'bin/zizmor');
  if (!existsSync(program)) {
    execFileSync('python3', ['-m', 'venv', venv], inherit);
    const requirements = join(import.meta.dirname, 'requirements.txt');
    execFileSync(
      join(venv, 'bin/pip'),
      ['install', '-q', '--disable-pip-version-check', '-r', requirements],
      inherit,
    );
  }
  return program;
}
