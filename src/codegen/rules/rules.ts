import { boundedRequests } from './bounded-requests.ts';
import { closedRequests } from './closed-requests.ts';
import { examples } from './examples.ts';
import { operations } from './operations.ts';
import { problemTable } from './problem-table.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [operations, closedRequests, boundedRequests, examples, problemTable];
