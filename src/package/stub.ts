/**
 * Switches `--expose-gc` off, so that V8 takes code caches again.
 *
 * Lambda starts Node with that flag. It changes the hash of V8's flags, and V8 refuses a code cache of another hash:
 * the package's, and those of Node's own modules. What the line does in Node 24 (V8 13.6): V8 reads this flag only when
 * it makes a context (bootstrapper.cc, InstallExtensions). The main context was made before, so its `gc` stays and works;
 * contexts and workers made later have none. Nothing else depends on the flag, compiled code neither, and Node keeps V8's
 * flags changeable on purpose. Where setFlagsFromString throws, the line does nothing; where V8's flags are frozen, which
 * aborts the process instead, it is not reached. A script in AWS_LAMBDA_EXEC_WRAPPER that drops the flag would start
 * 3 ms faster, but an extension for tracing needs that place.
 *
 * @public the bench gives it to peers
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export const flagLine = `if (typeof gc === 'function' && !/freeze.flags/.test(process.execArgv)) try { require('node:v8').setFlagsFromString('--no-expose-gc'); } catch {}
`;

/**
 * What Lambda loads: `index.js`, which runs `bundle.js` with the code that V8 had compiled at packaging. The runtime
 * client import()s its file, and that would parse and compile the whole bundle; of this stub it is a few lines.
 *
 * Code compiled by another V8, or by one with other flags, is refused by V8 itself, and the bundle is compiled as ever;
 * the bundle is told, and the function reports it (src/http/start-log.ts).
 * A fault of the settings is thrown again here, without its places in the bundle: Node prints the line that threw, and
 * in the bundle that line is a page of minified source.
 * The name in stack traces is where it lies on Lambda: the compiled code holds it, and is to be the same wherever it
 * was made.
 *
 * @see https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
export const stub = `'use strict';
${flagLine}const { readFileSync } = require('node:fs');
const { Script } = require('node:vm');
let cachedData;
try { cachedData = readFileSync(__dirname + '/bundle.cache'); } catch {}
const source = readFileSync(__dirname + '/bundle.js', 'utf8');
const script = new Script(source, { filename: '/var/task/bundle.js', cachedData });
const codeCache = script.cachedDataRejected === false ? 'accepted' : cachedData ? 'rejected' : 'missing';
try {
  script.runInThisContext()(exports, require, module, __filename, __dirname, codeCache);
} catch (error) {
  if (error.name === 'SettingsError') error.stack = error.stack.replace(/\\n +at .*(bundle\\.js|node:).*/g, '');
  throw error;
}
Object.defineProperty(module.exports, 'script', { value: script });
`;

/** The bundle as the function that the stub calls: as Node wraps a CommonJS module, and told of its compiled code. */
export function wrapped(code: string): string {
  return `(function (exports, require, module, __filename, __dirname, codeCache) {${code}\n})`;
}
