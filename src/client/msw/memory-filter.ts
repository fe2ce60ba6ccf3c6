/** A filter of the Data API: members by dotted path, each with a value or operators; `$and` and `$or` of filters. */
export type Filter = Readonly<Record<string, unknown>>;

/** Sort directions by dotted path, in order of priority: `1` for ascending, `-1` for descending. */
export type Sort = Readonly<Record<string, 1 | -1>>;

type Condition = (value: unknown, wanted: unknown) => boolean;

const operators: Readonly<Record<string, Condition>> = {
  $eq: (value, wanted) => value === wanted,
  $ne: (value, wanted) => value !== wanted,
  $in: (value, wanted) => (wanted as unknown[]).includes(value),
  $exists: (value, wanted) => (value !== undefined) === wanted,
  $gt: (value, wanted) => comparison(value, wanted) > 0,
  $gte: (value, wanted) => comparison(value, wanted) >= 0,
  $lt: (value, wanted) => comparison(value, wanted) < 0,
  $lte: (value, wanted) => comparison(value, wanted) <= 0,
};

/**
 * Whether a document matches a filter.
 *
 * @throws TypeError for an operator that is not implemented
 */
export function meets(document: object, filter: Filter): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === '$and') return (wanted as Filter[]).every((one) => meets(document, one));
    if (name === '$or') return (wanted as Filter[]).some((one) => meets(document, one));
    const value = valueAt(document, name);
    if (typeof wanted !== 'object' || wanted === null) return value === wanted;
    return Object.entries(wanted).every(([operator, operand]) => {
      const holds = operators[operator];
      if (!holds) throw new TypeError(`The memory of the mocks has no filter operator ${operator}`);
      return holds(value, operand);
    });
  });
}

/** The documents sorted; the sort is stable. */
export function sorted<Document extends object>(documents: readonly Document[], sort: Sort): Document[] {
  return documents.toSorted((a, b) => {
    for (const [name, direction] of Object.entries(sort)) {
      const order = comparison(valueAt(a, name), valueAt(b, name));
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}

/** Compares two values; NaN for values of different types, so that every comparison is false. */
function comparison(a: unknown, b: unknown): number {
  if (typeof a !== typeof b) return Number.NaN;
  if (a === b) return 0;
  return (a as string) < (b as string) ? -1 : 1;
}

/** The value at a dotted path, or undefined. */
function valueAt(document: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
}
