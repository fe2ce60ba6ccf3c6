import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../native/runtime.ts';
import { overHttp } from './over-http.ts';

/** Imitates the runtime client of managed Node: `node managed.ts index.handler` in the function's folder. */
const [file = 'index', name = 'handler'] = (process.argv[2] ?? '').split('.');
async function load() {
  const module = await import(pathToFileURL(resolve(`${file}.js`)).href);
  // Node detects the export names of a CommonJS module in its source, and the stub's source has none.
  return module[name] ?? module.default[name];
}

void run(load, { transport: overHttp });
