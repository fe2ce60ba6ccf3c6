import { createFunction } from './function.ts';
import { run } from './native/runtime.ts';

/**
 * The entry of the executable for provided.al2023: the handler of the zip, run by our own Lambda runtime client.
 *
 * The import is static, because Bun evaluates modules behind a dynamic import more slowly. An error while a module is
 * evaluated is not reported to Lambda, so what can fail is called by createFunction.
 */
void run(async () => createFunction({ environment: process.env }));
