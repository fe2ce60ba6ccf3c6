import type { ContractFault, Json } from '../json-pointer.ts';

/** One thing that must hold for the contract, beyond what OpenAPI itself asks. */
export type Rule = (contract: Json) => Iterable<ContractFault>;
