import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { type OperationId, operations } from '../../generated/operations.ts';
import { outsiderFor, type PersonaName, personaFor, personaNames, tokenVariable } from './personas.ts';

/** The properties of a run that limit what it can observe. */
export interface RunCapabilities {
  /** The target is a deployment or the mocks, whose database the tests cannot make fail. */
  remote: boolean;
  /** The personas of which the run has a token. */
  personas: readonly PersonaName[];
  /** Whether the run can make tokens of any scope. */
  issuer: boolean;
}

interface Unobservable {
  why: string;
  when: (capabilities: RunCapabilities, operationId: OperationId) => boolean;
  statuses?: readonly number[];
}

/** Answers that a run cannot cause, with the reasons. */
const unobservable: Unobservable[] = [
  { why: 'only API Gateway throttles, with its own counters', when: () => true, statuses: [429] },
  { why: 'needs a database that fails', when: ({ remote }) => remote, statuses: [500] },
  { why: 'needs a database that is unavailable', when: ({ remote }) => remote, statuses: [503] },
  ...(Object.keys(operations) as OperationId[]).map((id): Unobservable => {
    const why = `needs a token with none of the scopes of ${id}: ${operations[id].scopes?.join(', ')}`;
    const when: Unobservable['when'] = ({ issuer, personas }, operationId) =>
      operationId === id && !issuer && !outsiderFor(id, personas);
    return { why, when, statuses: [403] };
  }),
  ...personaNames.flatMap((name): Unobservable[] => {
    const why = `needs ${tokenVariable(name)}`;
    const absent = ({ personas }: RunCapabilities) => !personas.includes(name);
    return [
      { why, when: (capabilities, operationId) => absent(capabilities) && personaFor(operationId) === name },
      // Operations of one persona change what another persona gets.
      { why, when: absent, statuses: [409, 412] },
    ];
  }),
];

/** The test files of the suite; coverage is required of a run of all of them. */
function suite(): string[] {
  return globSync('test/*/provider/*.test.ts').map((file) => basename(file));
}

/**
 * Prints the statuses observed for every operation. Fails a run of the whole suite when a documented answer was not
 * observed without a reason. Also writes the matrix to reports/contract.md.
 *
 * @see https://vitest.dev/api/advanced/reporters
 */
export class ContractCoverage implements Reporter {
  readonly #folder = mkdtempSync(join(tmpdir(), 'observed-'));
  readonly #observations = join(this.#folder, 'observations');

  onInit(_: Vitest): void {
    writeFileSync(this.#observations, '');
    process.env['CONTRACT_OBSERVATIONS'] = this.#observations;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const reports = [...Map.groupBy(modules, ({ project }) => project.name)].flatMap(([project, ran]) => {
      const files = new Set(ran.map(({ moduleId }) => basename(moduleId)));
      if (!suite().every((file) => files.has(file))) return [];
      return [this.#reportOf(ran, project === 'mocks' ? 'mocks' : '')];
    });
    // A process that a test has ended may still write to it.
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10 });
    if (reports.length === 0) return;
    const report = reports.join('\n');
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/contract.md', report);
    console.log(`\n${report}`);
  }

  /** @param target "mocks", or undefined for a service */
  #reportOf(modules: readonly TestModule[], target: string): string {
    const file = this.#observations + target;
    const observed = countsOf(existsSync(file) ? readFileSync(file, 'utf8') : '');
    const remote = target ? "the client's mocks" : process.env['CONTRACT_URL'];
    const skipped = modules.flatMap(({ moduleId, children }) =>
      [...children.allTests('skipped')].map((test) => `${basename(moduleId)}: ${test.fullName}`),
    );
    const deployed = !target && remote;
    const personas = personaNames.filter(
      (name) => !deployed || process.env[`CONTRACT_${tokenVariable(name)}`],
    );
    const { lines, gaps } = matrixOf(observed, {
      remote: Boolean(remote),
      personas,
      issuer: !deployed || Boolean(process.env['CONTRACT_ISSUER']),
    });
    if (gaps.length > 0) process.exitCode = 1;
    return [
      '# What every operation was seen to answer',
      '',
      `Against ${remote ?? 'the service of this commit, in process'}. A number counts answers that conformed to the contract.`,
      '',
      ...lines,
      '',
      ...(gaps.length > 0 ? ['Not observed, without a reason:', ...gaps.map((gap) => `- ${gap}`), ''] : []),
      ...(skipped.length > 0 ? ['Skipped:', ...skipped.map((name) => `- ${name}`), ''] : []),
    ].join('\n');
  }
}

/** The matrix as a Markdown table, and the pairs that were not observed without a reason. */
export function matrixOf(
  observed: ReadonlyMap<string, number>,
  capabilities: RunCapabilities,
): { lines: string[]; gaps: string[] } {
  const ids = Object.keys(operations) as OperationId[];
  const statuses = [...new Set(ids.flatMap((id): number[] => [...operations[id].statuses]))].sort();
  const reasons: string[] = [];
  const gaps: string[] = [];
  const cell = (id: OperationId, status: number) => {
    if (!(operations[id].statuses as readonly number[]).includes(status)) return '';
    const count = observed.get(`${id} ${status}`);
    if (count) return String(count);
    const reason = unobservable.find(
      ({ when, statuses = [status] }) => when(capabilities, id) && statuses.includes(status),
    );
    if (!reason) {
      gaps.push(`${id} ${status}`);
      return '**unobserved**';
    }
    if (!reasons.includes(reason.why)) reasons.push(reason.why);
    return `(${reasons.indexOf(reason.why) + 1})`;
  };
  const rows = ids.map((id) => [id, ...statuses.map((status) => cell(id, status))]);
  const table = [['', ...statuses.map(String)], ['-', ...statuses.map(() => '-:')], ...rows];
  return {
    lines: [
      ...table.map((columns) => `| ${columns.join(' | ')} |`),
      '',
      ...reasons.map((why, index) => `(${index + 1}) ${why}`),
    ],
    gaps,
  };
}

function countsOf(observations: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of observations.split('\n')) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}
