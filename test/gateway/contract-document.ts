import openapi from '../../generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../src/gateway/contract.ts';

/** The real contract, a copy for each call because tests change it. */
export function contractDocument(): Contract {
  return structuredClone(openapi) as Contract;
}
