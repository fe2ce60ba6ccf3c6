import { maxSorted } from './collection.ts';
import type { FindOptions } from './collection-read.ts';
import { documentPage, type Envelope, type ObjectContext, singleDocument } from './command.ts';
import { CommandRefused, type WireError } from './errors.ts';
import type { Json, JsonObject } from './json.ts';
import { decodePageState, pageSize, takePage } from './page-state.ts';
import { parseProjection } from './projection.ts';
import { type Row, rowOrder, rowTable } from './row-store.ts';
import { describeColumns, type TableDefinition } from './table-definition.ts';
import {
  clusteringBounds,
  filterWarnings,
  namedPartitions,
  readConditions,
  rowMatcher,
} from './table-filter.ts';
import { planSort } from './table-sort.ts';

/** Reads a page of rows, or with `single` the first row only. */
export function findRows(input: JsonObject, context: ObjectContext, { single = false } = {}): Envelope {
  const definition = context.target.definition as TableDefinition;
  const table = rowTable(context.storage, context.target.id, definition);
  const { limit: asked, skip, pageState } = (input['options'] ?? {}) as FindOptions;
  const limit = single ? 1 : (asked ?? null);

  const { conditions, unanswerable } = readConditions(input['filter'], definition);
  const matches = rowMatcher(definition, conditions);
  const partitions = namedPartitions(definition, conditions);
  const sort = planSort(input['sort'], definition, {
    singlePartition: partitions?.length === 1,
    skip: skip ?? 0,
  });
  // For tables the server ignores a projection that is an array.
  const project = parseProjection(Array.isArray(input['projection']) ? {} : input['projection']);
  const columns = project(describeColumns(definition.columns));
  if (Object.keys(columns).length === 0) {
    throw new CommandRefused('UNKNOWN_TABLE_COLUMNS', 'the projection selects no column of the table', {
      scope: 'PROJECTION',
      title: 'Columns in the projection are not defined in the table schema',
    });
  }
  const warnings = warningsOf([...sort.warnings, ...filterWarnings(definition, conditions)]);
  const answer = (envelope: Envelope): Envelope => ({
    ...envelope,
    status: { ...envelope.status, projectionSchema: columns, ...warnings },
  });
  const show = (row: Row): Json => project(inColumnOrder(definition, row));

  if (sort.inMemory && pageState) {
    throw new CommandRefused(
      'UNSUPPORTED_PAGINATION_WITH_IN_MEMORY_SORTING',
      'an in-memory sort has only one page',
    );
  }
  if (unanswerable) throw new CommandRefused(unanswerable.code, unanswerable.reason, { beside: warnings });
  for (const partition of partitions ?? []) table.checkPartition(partition);
  const resumed = pageState ? decodePageState(pageState) : { after: null, remaining: limit };
  const rows = search();

  if (sort.inMemory) {
    const sorted = collect(rows).sort(rowOrder(definition, sort.inMemory));
    const start = skip ?? 0;
    const page = sorted.slice(start, start + Math.min(limit ?? pageSize, pageSize)).map(show);
    const status = { sortedRowCount: sorted.length };
    return answer(
      single ? { ...singleDocument(page[0] ?? null), status } : { ...documentPage(page, null), status },
    );
  }
  const { page, nextPageState } = takePage(rows, resumed.remaining, table.keyOf);
  if (single) return answer(singleDocument(page[0] ? show(page[0]) : null));
  return answer(documentPage(page.map(show), nextPageState));

  function* search(): Generator<Row> {
    const scan = table.scan({
      partitions: partitions?.map(table.partition) ?? null,
      bounds: clusteringBounds(definition, conditions),
      reversed: sort.reversed,
      after: resumed.after as (string | number)[] | null,
    });
    for (const row of scan) if (matches(row)) yield row;
  }
}

/** `status.warnings` has the shape of `errors` and is left out when there are none. */
const warningsOf = (warnings: WireError[]): JsonObject | undefined =>
  warnings.length > 0 ? { warnings: warnings as unknown as Json } : undefined;

function collect(rows: Iterable<Row>): Row[] {
  const found: Row[] = [];
  for (const row of rows) {
    found.push(row);
    if (found.length > maxSorted) {
      throw new CommandRefused(
        'OVERLOADED_SORT_ROW_LIMIT',
        `the sort was aborted: it read more than ${maxSorted} rows`,
      );
    }
  }
  return found;
}

/** The row's columns in the table's order, without nulls. */
const inColumnOrder = ({ columns }: TableDefinition, row: Row): JsonObject =>
  Object.fromEntries(
    Object.keys(columns).flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
  );
