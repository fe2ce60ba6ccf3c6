import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One row per version, which shows drifts between versions. */
const FILE = join(import.meta.dirname, 'history.csv');

/**
 * Writes a version's row to the history, and replaces an earlier run of the same version.
 *
 * @param row values by column; a new column is appended
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
