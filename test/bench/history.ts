import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row per version, so that a drift from one to the next shows. */
const FILE = join(import.meta.dirname, 'history.csv');

/**
 * Puts a version's figures into the history, in the place of an earlier run of the same version.
 *
 * @param row by column; a column that the file does not have yet is added at its end
 */
export function keepRow(row: Readonly<Record<string, string>>, file = FILE): void {
  const [head = '', ...lines] = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const known = head.split(',').filter(Boolean);
  const columns = [...known, ...Object.keys(row).filter((column) => !known.includes(column))];
  const kept = lines.filter((line) => !line.startsWith(`${row['version']},`));
  const filled = kept.map((line) => `${line}${','.repeat(columns.length - known.length)}`);
  const cells = columns.map((column) => row[column] ?? '');
  writeFileSync(file, `${[columns.join(','), ...filled, cells.join(',')].join('\n')}\n`);
}
