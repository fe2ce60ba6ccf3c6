import { bodies } from './bodies.ts';
import { boundedRequests } from './bounded-requests.ts';
import { closedRequests } from './closed-requests.ts';
import { examples } from './examples.ts';
import { filters } from './filters.ts';
import { mergePatches } from './merge-patches.ts';
import { operations } from './operations.ts';
import { parameters } from './parameters.ts';
import { problemTable } from './problem-table.ts';
import type { Rule } from './rule.ts';
import { schemas } from './schemas.ts';
import { statuses } from './statuses.ts';
import { unserved } from './unserved.ts';

export const rules: readonly Rule[] = [
  unserved,
  operations,
  statuses,
  parameters,
  bodies,
  schemas,
  filters,
  mergePatches,
  closedRequests,
  boundedRequests,
  examples,
  problemTable,
];
