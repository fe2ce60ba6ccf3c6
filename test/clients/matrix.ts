import type { Generator } from './generators.ts';

/** The steps of the walk; each program prints a step's name when it has passed it. */
export const STEPS: readonly string[] = [
  'create',
  'replay',
  'read',
  'list',
  'edit',
  'stale',
  'cancel',
  'faults',
  'unauthorized',
];

/** How far a generated client came. */
export interface Outcome {
  passed: readonly string[];
  /** The command that the machine lacks. */
  missing?: string;
  /** What the tool, the compiler or the program said when it failed. */
  fault?: string;
}

const BEGIN = '<!-- Written by `make clients`. -->\n';
const END = '<!-- The end of what it writes. -->\n';

/** A table of tools, versions and steps. */
export function matrixOf(outcomes: readonly (readonly [Generator, Outcome])[]): string {
  const rows = outcomes.map(([{ name, version, language, contract }, { passed }]) => [
    ...[name, version, language, `\`/${contract}\``],
    `${passed.length} of ${STEPS.length}`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [
    line(['generator', 'version', 'language', 'reads', 'steps passed']),
    line(Array(5).fill('---')),
    ...rows.map(line),
  ].join('');
}

/**
 * A document with another matrix.
 *
 * @throws Error when the document has no place for it
 */
export function withMatrix(document: string, matrix: string): string {
  const [before, rest = ''] = document.split(BEGIN);
  const after = rest.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('The document has no place for a matrix');
  return `${before}${BEGIN}\n${matrix}\n${END}${after}`;
}
