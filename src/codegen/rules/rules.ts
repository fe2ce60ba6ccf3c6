import type { ContractFault, Json } from '../contract.ts';
import { boundedRequests } from './bounded-requests.ts';
import { closedRequests } from './closed-requests.ts';
import { examples } from './examples.ts';
import { operations } from './operations.ts';
import { problemTable } from './problem-table.ts';

/** One thing that must hold for the contract, beyond what OpenAPI itself asks. */
export type Rule = (contract: Json) => Iterable<ContractFault>;

export const rules: readonly Rule[] = [operations, closedRequests, boundedRequests, examples, problemTable];
