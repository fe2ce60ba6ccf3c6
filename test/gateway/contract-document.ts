import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Contract } from '../../src/gateway/contract.ts';

/** The real contract, read for each call because tests change it. */
export function contractDocument(): Contract {
  return parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'));
}
