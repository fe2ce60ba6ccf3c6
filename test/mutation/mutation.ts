import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `make mutants`: Stryker changes one expression of the source at a time, and reports the changes that no test detects.
 *
 * It mutates the files that differ from main; ALL=1 every file of the folders below; FILES=src/astra/retry.ts,...
 * those.
 */
const ROOMS = ['src/orders', 'src/astra', 'src/http'];

function git(...args: string[]): string[] {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** The files that differ from main: committed, uncommitted and new. On main itself, those of its last commit. */
function changedFiles(): string[] {
  const main = ['origin/main', 'main'].find(
    (name) => spawnSync('git', ['rev-parse', '-q', '--verify', name]).status === 0,
  );
  const [fork = 'HEAD'] = main ? git('merge-base', 'HEAD', main) : [];
  const [head] = git('rev-parse', 'HEAD');
  const base = fork === head ? 'HEAD~1' : fork;
  const changed = git('diff', '--name-only', base, '--', ...ROOMS);
  const created = git('ls-files', '--others', '--exclude-standard', '--', ...ROOMS);
  return [...changed, ...created].filter((file) => file.endsWith('.ts') && existsSync(file));
}

const { ALL, FILES } = process.env;
if (!ALL && !FILES && spawnSync('git', ['rev-parse', 'HEAD']).status !== 0) {
  console.error(
    'Git is missing, or knows no commit here: name the files in FILES=..., or take all with ALL=1',
  );
  process.exit(1);
}
const files = ALL ? [] : (FILES?.split(',') ?? changedFiles());
if (!ALL && files.length === 0) {
  console.log(`Nothing in ${ROOMS.join(', ')} differs from main. ALL=1 takes every file, FILES=... some.`);
} else {
  const mutate = files.length > 0 ? ['--mutate', files.join(',')] : [];
  const stryker = ['test/mutation/node_modules/.bin/stryker', 'run', 'test/mutation/stryker.config.json'];
  process.exitCode = spawnSync(process.execPath, [...stryker, ...mutate], { stdio: 'inherit' }).status ?? 1;
}
