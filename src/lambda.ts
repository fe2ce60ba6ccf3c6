import { createFunction } from './function.ts';
import type { CodeCache } from './http/start-log.ts';

/** Defined by the zip's stub (src/package/stub.ts) only. */
declare const codeCache: CodeCache;

/** The Lambda handler. The function is created once per sandbox, during init. */
export const handler = createFunction({
  environment: process.env,
  codeCache: typeof codeCache === 'string' ? codeCache : undefined,
});
