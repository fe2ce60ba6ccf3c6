import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../../native/runtime.ts';
import { overHttp } from './over-http.ts';

/** Stands in for the runtime client of managed Node: `node managed.ts index.handler` in the function's folder. */
const [file = 'index', name = 'handler'] = (process.argv[2] ?? '').split('.');
async function load() {
  const module = await import(pathToFileURL(resolve(`${file}.js`)).href);
  // Node finds the names that a CommonJS module exports by reading it, and a stub tells it none.
  return module[name] ?? module.default[name];
}

void run(load, { transport: overHttp });
