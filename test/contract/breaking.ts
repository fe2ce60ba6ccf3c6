import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isNode, isPair, LineCounter, parse, parseDocument, visit } from 'yaml';
import { escapeToken } from '../../src/codegen/json-pointer.ts';

/** https://github.com/oasdiff/oasdiff finds breaking changes. From the Go proxy, verified by Go's checksum database. */
const VERSION = 'v1.36.0';
const folder = resolve('node_modules/.cache', `oasdiff-${VERSION}`);
const program = join(folder, 'oasdiff');

/** Whether oasdiff is installed or can be: that needs Go, which `make check` does not require. */
export function hasOasdiff(): boolean {
  if (existsSync(program)) return true;
  if (spawnSync('go', ['version']).status !== 0) return false;
  const module = `github.com/oasdiff/oasdiff@${VERSION}`;
  execFileSync('go', ['install', module], { env: { ...process.env, GOBIN: folder }, stdio: 'pipe' });
  return true;
}

/** Warnings of oasdiff that are breaking here: requests are closed, so a member that was removed is refused. */
const ALSO_BREAKING = new Set(['request-property-removed', 'request-parameter-removed']);

export interface ContractChanges {
  /** A line per breaking change: its place in the contract, the change, and the operations. */
  breaking: string[];
  /** Whether the major of info.version was raised. */
  majorRaised: boolean;
}

/**
 * Finds the changes that would break clients of the base contract.
 *
 * @param base the contract that clients use now, as YAML
 * @param revision the new contract
 * @throws Error when oasdiff cannot read either
 */
export function findBreakingChanges(base: string, revision: string): ContractChanges {
  const at = mkdtempSync(join(tmpdir(), 'order-api-contract-'));
  try {
    const [before, after] = [join(at, 'base.yaml'), join(at, 'revision.yaml')];
    writeFileSync(before, base);
    writeFileSync(after, revision);
    const output = execFileSync(program, ['breaking', before, after, '--format', 'json'], { stdio: 'pipe' });
    const changes: Change[] = JSON.parse(output.toString() || '[]') ?? [];
    return {
      // Level 3 is an error; level 2 is a warning, which is printed but does not fail the build.
      breaking: mergeChanges(
        changes.filter(({ id, level }) => level === 3 || ALSO_BREAKING.has(id)),
        base,
      ),
      // Only when it is asked for, because parsing a contract takes longer than comparing two.
      get majorRaised() {
        return majorOf(revision) > majorOf(base);
      },
    };
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** A change as oasdiff reports it: once for each operation, direction and status that it affects. */
interface Change {
  id: string;
  text: string;
  level: number;
  operationId?: string;
  path?: string;
  /** Its place in the base contract; absent for an addition. */
  baseSource?: { line: number; column: number };
}

/** The places of the base that was compared last: tests compare many contracts with one. */
let known: { base: string; pointers: ReturnType<typeof pointersIn> } | undefined;

/**
 * Merges oasdiff's changes into one fact where place in the contract, kind of change and values are the same, whatever
 * members, operations and directions they affect.
 */
function mergeChanges(changes: readonly Change[], base: string): string[] {
  const facts = new Map<string, { what: string; where: Set<string> }>();
  if (known?.base !== base) known = { base, pointers: pointersIn(base) };
  const { pointers } = known;
  const names = new Set(Array.from(base.matchAll(/^\s*(?:name: )?([\w-]+):?/gm), ([, name]) => name));
  for (const { id, text, operationId, path = '', baseSource } of changes) {
    const pointer = baseSource && pointers(baseSource);
    const sentence = sentenceOf(text);
    // A removed member is the fact itself; a change inside a schema is reported for every member that uses the schema.
    const member = !pointer || /(?:property|parameter|header)-removed/.test(id);
    const quoted = sentence.match(/`[^`]+`/g) ?? [];
    const values = member ? quoted : quoted.filter((value) => !names.has(value.slice(1, -1)));
    const key = [pointer, id.replace(/(?:request|response)-/, ''), ...values].join(' ');
    const fact = facts.get(key) ?? { what: pointer ? `${pointer}: ${sentence}` : sentence, where: new Set() };
    fact.where.add(operationId ?? path);
    facts.set(key, fact);
  }
  return [...facts.values()].map(({ what, where }) => `${what} (${[...where].join(', ')})`);
}

/** Removes what differs between operations: the path from the body to the member, and the status. */
function sentenceOf(text: string): string {
  return text
    .replace(/ \(shared schema: `(\w+)`.*\)$/, ' (schema $1)')
    .replace(/ (?:from the response with the `\d+` status|for (?:the )?(?:response )?status `\d+`)/, '')
    .replaceAll(/`(?:[\w-]+\/)+([\w-]+)`/g, '`$1`');
}

/** Returns a function that finds the JSON pointer of the innermost member at a place of a YAML document. */
function pointersIn(text: string): (place: { line: number; column: number }) => string | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return function pointerAt({ line, column }) {
    const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1;
    let found: string | undefined;
    visit(document, {
      Pair(_, { key, value }, ancestors) {
        if (!isNode(key) || !key.range) return undefined;
        const end = isNode(value) ? (value.range?.[2] ?? 0) : key.range[2];
        if (key.range[0] > offset || end <= offset) return visit.SKIP;
        const parents = ancestors.filter(isPair).map((pair) => String(pair.key));
        found = `#/${[...parents, String(key)].map(escapeToken).join('/')}`;
        return undefined;
      },
    });
    return found;
  };
}

function majorOf(contract: string): number {
  return Number(String(parse(contract).info.version).split('.')[0]);
}

/** The contract that clients use: that of the last release, or else of main. */
function baseContract(): { name: string; contract: string } | undefined {
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
  const base = baseContract();
  if (!base) console.log('breaking changes: skipped, git has no earlier contract');
  else if (!hasOasdiff()) {
    console.log('breaking changes: skipped, because oasdiff needs Go (https://go.dev/dl)');
    // In CI a missing base is a failure, so that the check is never skipped unnoticed.
    if (process.env['CI']) process.exitCode = 1;
  } else {
    const { breaking, majorRaised } = findBreakingChanges(
      base.contract,
      readFileSync('openapi.yaml', 'utf8'),
    );
    for (const change of breaking) console.log(change);
    if (breaking.length > 0 && !majorRaised) {
      console.error(`This breaks clients of ${base.name}: raise the major of info.version, or take it back.`);
      process.exitCode = 1;
    }
  }
}
