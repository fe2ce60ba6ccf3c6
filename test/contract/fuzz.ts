import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openIssuer } from '../../src/local/issuer.ts';

/**
 * Checks by other tools: Spectral's rules for OpenAPI and OWASP on the contract, and Schemathesis with every check and
 * phase on the service as `make dev` runs it.
 *
 * FUZZ_EXAMPLES (100) is the number of requests per operation and phase; FUZZ_SEED selects other requests.
 */
const tools = resolve(import.meta.dirname, 'tools');
const venv = resolve('node_modules/.cache/schemathesis');
const { FUZZ_EXAMPLES = '100', FUZZ_SEED = '1' } = process.env;
const inherit = { stdio: 'inherit' } as const;

if (spawnSync('python3', ['--version']).status !== 0) {
  console.error(
    'make fuzz needs Python 3, and there is no python3 in the PATH: install it (https://www.python.org)',
  );
  process.exit(1);
}
if (!existsSync(join(tools, 'node_modules')))
  execFileSync('npm', ['ci', '--no-progress', '--loglevel=error'], { ...inherit, cwd: tools });
execFileSync(
  'npx',
  ['spectral', 'lint', '--fail-severity=hint', '--ruleset', 'spectral.yaml', '../../../openapi.yaml'],
  {
    ...inherit,
    cwd: tools,
  },
);

if (!existsSync(join(venv, 'bin/schemathesis'))) {
  mkdirSync(venv, { recursive: true });
  execFileSync('python3', ['-m', 'venv', venv], inherit);
  execFileSync(join(venv, 'bin/pip'), ['install', '-q', '-r', join(tools, 'requirements.txt')], inherit);
}

const dataDir = mkdtempSync(join(tmpdir(), 'order-api-fuzz-'));
mkdirSync('reports', { recursive: true });
const service = spawn(process.execPath, ['src/local/dev.ts'], {
  env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise<string>((listening, ended) => {
  service.stdout.once('data', (text) => listening(String(text).match(/listening on (\S+)/)?.[1] ?? ''));
  service.once('exit', (code) => ended(new Error(`The local service ended with ${code}`)));
});
service.stdout.pipe(createWriteStream('reports/fuzz-service.log'));
const { issueToken } = await openIssuer({ dataDir });
const token = await issueToken({ sub: 'fuzz', scope: 'orders/read orders/write orders/manage' });
try {
  process.exitCode = await new Promise<number>((done) => {
    const fuzzer = spawn(
      join(venv, 'bin/schemathesis'),
      [
        ...['--config-file', join(tools, 'schemathesis.toml'), 'run', resolve('openapi.yaml')],
        ...['--url', url, '-H', `Authorization: Bearer ${token}`, '--checks', 'all'],
        ...[
          '--phases',
          'examples,coverage,fuzzing,stateful',
          '--max-examples',
          FUZZ_EXAMPLES,
          '--seed',
          FUZZ_SEED,
        ],
        ...['--report', 'junit', '--report-dir', resolve('reports/schemathesis')],
      ],
      // Schemathesis writes its results beside its configuration, where it also looks for hooks.py.
      { ...inherit, cwd: tools },
    );
    fuzzer.on('exit', (code) => done(code ?? 1));
  });
} finally {
  service.kill();
  rmSync(dataDir, { recursive: true, force: true });
}
