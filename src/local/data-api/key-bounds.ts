import type { Cell } from './column-types.ts';
import { CommandRefused } from './errors.ts';
import type { TableDefinition } from './table-definition.ts';

/** Bytes of a partition key, and of one clustering cell: Cassandra writes their lengths in 16 bits. */
const MOST_KEY_BYTES = 65_535;

/** Checks the cells of a primary key as the database does: it has no empty partition key and none of over 65,535 bytes. */
export function checkKeyBounds(
  { partitionBy, partitionSort }: Pick<TableDefinition, 'partitionBy' | 'partitionSort'>,
  cells: Readonly<Record<string, Cell>>,
): void {
  const bytesOf = (column: string) => Buffer.byteLength(String(cells[column] ?? ''));
  if (partitionBy.length === 1 && cells[partitionBy[0] as string] === '')
    throw new CommandRefused('INVALID_DATABASE_QUERY', 'the partition key is empty');
  const partition = partitionBy.reduce((sum, column) => sum + bytesOf(column), 0);
  const longest = Math.max(partition, ...Object.keys(partitionSort).map(bytesOf));
  if (longest > MOST_KEY_BYTES)
    throw new CommandRefused(
      'INVALID_DATABASE_QUERY',
      `a key of ${longest} bytes is longer than ${MOST_KEY_BYTES}`,
    );
}
