import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Contract } from '../../src/gateway/contract.ts';

/** The real contract, read afresh: a test may change its copy. */
export function contractDocument(): Contract {
  return parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'));
}
