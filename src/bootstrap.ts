import { run } from './native/runtime.ts';

/** The entry of the executable for provided.al2023: the handler of the zip, run by our own Lambda runtime client. */
void run(async () => (await import('./lambda.ts')).handler);
