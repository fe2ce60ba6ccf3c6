import type { ContractFault, Json } from '../json-pointer.ts';

/** A rule for the contract beyond those of OpenAPI itself: returns its faults. */
export type Rule = (contract: Json) => Iterable<ContractFault>;
