import { createFunction } from './function.ts';
import { run } from './native/runtime.ts';

/** The entry of the executable for provided.al2023: the handler of the zip, run by our own Lambda runtime client. */
void run(async () => createFunction({ environment: process.env }));
