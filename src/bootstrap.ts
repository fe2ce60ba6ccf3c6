import { run } from './native/runtime.ts';

/** The entry of the executable for provided.al2023: the same handler as in the zip, with a runtime around it. */
void run(async () => (await import('./lambda.ts')).handler);
