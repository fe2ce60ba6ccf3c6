import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** https://github.com/oasdiff/oasdiff: the judge of what breaks a client. From the Go proxy, checked by Go's own sums. */
const VERSION = 'v1.36.0';
const folder = resolve('node_modules/.cache', `oasdiff-${VERSION}`);
const program = join(folder, 'oasdiff');

/** Whether oasdiff is there, or could be brought: it needs Go, which `make check` does not ask of anybody. */
export function hasOasdiff(): boolean {
  if (existsSync(program)) return true;
  if (spawnSync('go', ['version']).status !== 0) return false;
  const module = `github.com/oasdiff/oasdiff@${VERSION}`;
  execFileSync('go', ['install', module], { env: { ...process.env, GOBIN: folder }, stdio: 'pipe' });
  return true;
}

/** oasdiff warns of these; here they break: our requests are closed, so a member no longer known is refused. */
const RAISED = new Set(['request-property-removed', 'request-parameter-removed']);

export interface Verdict {
  /** One sentence per change that breaks a client. */
  breaking: string[];
  /** The major of info.version went up: clients were told. */
  majorRaised: boolean;
}

/**
 * What would break a client of the base contract.
 *
 * @param base the contract that clients know, as YAML
 * @param revision the contract that is to replace it
 * @throws Error when oasdiff cannot read either
 */
export function judgeChange(base: string, revision: string): Verdict {
  const at = mkdtempSync(join(tmpdir(), 'order-api-contract-'));
  try {
    const [before, after] = [join(at, 'base.yaml'), join(at, 'revision.yaml')];
    writeFileSync(before, base);
    writeFileSync(after, revision);
    const output = execFileSync(program, ['breaking', before, after, '--format', 'json'], { stdio: 'pipe' });
    const changes: { id: string; text: string; operation?: string; path?: string; level: number }[] =
      JSON.parse(output.toString() || '[]') ?? [];
    return {
      // Level 3 is an error; 2 is a warning, "could break", which is worth reading and not worth a red build.
      breaking: changes
        .filter(({ id, level }) => level === 3 || RAISED.has(id))
        .map(({ id, text, operation = '', path = '' }) => `${operation} ${path}: ${text} [${id}]`.trim()),
      majorRaised: majorOf(revision) > majorOf(base),
    };
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

function majorOf(contract: string): number {
  return Number(String(parse(contract).info.version).split('.')[0]);
}

/** The contract that clients know: of the last release, or else of main. */
function knownContract(): { name: string; contract: string } | undefined {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
    return status === 0 ? stdout : undefined;
  };
  const release = git('describe', '--tags', '--match', 'v[0-9]*', '--abbrev=0')?.trim();
  for (const name of [release, 'origin/main', 'main']) {
    const contract = name && git('show', `${name}:openapi.yaml`);
    if (name && contract) return { name, contract };
  }
  return undefined;
}

if (process.argv[1] === import.meta.filename) {
  const known = knownContract();
  if (!known) console.log('breaking changes: not judged, git knows no earlier contract');
  else if (!hasOasdiff()) {
    console.log('breaking changes: not judged, for oasdiff needs Go (https://go.dev/dl) and there is none');
    // A gate that CI passes unseen is none.
    if (process.env['CI']) process.exitCode = 1;
  } else {
    const { breaking, majorRaised } = judgeChange(known.contract, readFileSync('openapi.yaml', 'utf8'));
    for (const change of breaking) console.log(change);
    if (breaking.length > 0 && !majorRaised) {
      console.error(
        `This breaks clients of ${known.name}: raise the major of info.version, or take it back.`,
      );
      process.exitCode = 1;
    }
  }
}
