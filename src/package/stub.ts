/**
 * What Lambda loads: `index.js`, which runs `bundle.js` with the code that V8 had compiled at packaging. The runtime
 * client import()s its file, and that would parse and compile the whole bundle; of this stub it is a few lines.
 *
 * Code compiled by another V8 is refused by V8 itself, and the bundle is compiled as ever.
 * The name in stack traces is where it lies on Lambda: the compiled code holds it, and is to be the same wherever it
 * was made.
 *
 * @see https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
export const stub = `'use strict';
const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
let cachedData;
try { cachedData = readFileSync(__dirname + '/bundle.cache'); } catch {}
const source = readFileSync(__dirname + '/bundle.js', 'utf8');
const script = new Script(source, { filename: '/var/task/bundle.js', cachedData });
script.runInThisContext()(exports, require, module, __filename, __dirname);
Object.defineProperty(module.exports, 'script', { value: script });
`;

/** The bundle as the function that the stub calls, as Node wraps a CommonJS module. */
export function wrapped(code: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}
