/**
 * Turns `--expose-gc` off, so that V8 accepts code caches.
 *
 * Lambda starts Node with that flag. It changes the hash of V8's flags, and V8 refuses code caches with another hash:
 * the package's, and those of Node's own modules. In Node 24 (V8 13.6), V8 reads this flag only when it creates a
 * context (bootstrapper.cc, InstallExtensions). The main context exists already, so its `gc` keeps working; later
 * contexts and workers have none. Compiled code does not depend on the flag, and Node allows V8's flags to change at
 * run time. If setFlagsFromString throws, the line has no effect. If V8's flags are frozen, the call would abort the
 * process, so it is skipped. A script in AWS_LAMBDA_EXEC_WRAPPER without the flag would start 3 ms faster, but
 * extensions for tracing need that variable.
 *
 * @public used by the bench, for other frameworks
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export const flagLine = `if (typeof gc === 'function' && !/freeze.flags/.test(process.execArgv)) try { require('node:v8').setFlagsFromString('--no-expose-gc'); } catch {}
`;

/**
 * The source of `index.js`, which Lambda loads and which runs `bundle.js` with the code cache made at packaging.
 * Lambda's runtime client loads its file with import(), which would parse and compile the whole bundle; this stub is
 * short.
 *
 * V8 refuses a code cache of another V8 version or other flags, and then compiles the bundle. The bundle reads the
 * result from `codeCache` and logs it (src/http/start-log.ts).
 * An error of the settings is thrown again here without its stack in the bundle, because Node prints the source line
 * that threw, and in the bundle that line is a page of minified code.
 * The script's file name is its path on Lambda: the code cache contains it, and must not depend on the build machine.
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

/** Wraps the bundle in the function that the stub calls: Node's CommonJS wrapper, with `codeCache` as a parameter. */
export function wrapBundle(code: string): string {
  return `(function (exports, require, module, __filename, __dirname, codeCache) {${code}\n})`;
}
