import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openIssuer } from '../../src/local/issuer.ts';
import { type Command, folder, type Generator, generators } from './generators.ts';
import { matrixOf, type Outcome, STEPS, withMatrix } from './matrix.ts';

/**
 * Generates a client with each tool, as it comes, and has it walk through the life of an order against the local service.
 *
 * What a machine lacks is named and left out. ONLY=hey-api,go,... tries some. The matrix in docs/clients.md is written
 * when all were tried.
 */
const DOCUMENT = 'docs/clients.md';
const only = process.env['ONLY']?.split(',');
const chosen = generators.filter(({ id }) => !only || only.includes(id));

const dataDir = mkdtempSync(join(tmpdir(), 'order-api-clients-'));
const service = spawn('make', ['-s', 'dev'], {
  env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own, which can be ended as one.
  detached: true,
});
const url = await new Promise<string>((listening, ended) => {
  service.stdout.once('data', (text) => listening(String(text).match(/listening on (\S+)/)?.[1] ?? ''));
  service.once('exit', (code) => ended(new Error(`The local service ended with ${code}`)));
});
service.stdout.resume();
const { issueToken } = await openIssuer({ dataDir });

try {
  mkdirSync(join(folder, 'generated'), { recursive: true });
  for (const name of ['openapi.json', 'openapi-3.0.json']) {
    const document = await fetch(`${url}/${name}`);
    writeFileSync(join(folder, 'generated', name), await document.text());
  }
  const outcomes: [Generator, Outcome][] = [];
  for (const generator of chosen) {
    const outcome = await tried(generator);
    outcomes.push([generator, outcome]);
    console.log(`${generator.name} ${generator.version}: ${sentenceOf(outcome)}`);
  }
  if (outcomes.some(([, { passed, missing }]) => !missing && passed.length < STEPS.length))
    process.exitCode = 1;
  if (!only && outcomes.every(([, { missing }]) => !missing))
    writeFileSync(DOCUMENT, withMatrix(readFileSync(DOCUMENT, 'utf8'), matrixOf(outcomes)));
} finally {
  if (service.pid) process.kill(-service.pid, 'SIGTERM');
  rmSync(dataDir, { recursive: true, force: true });
}

async function tried({ id, needs, contract, output, generate, walk }: Generator): Promise<Outcome> {
  const missing = needs.find((command) => spawnSync(command, ['--help']).error);
  if (missing) return { passed: [], missing };
  const environment = {
    ...process.env,
    CONTRACT: `generated/${contract}`,
    BASE_URL: url,
    // Orders of its own, so that a list holds what the walk placed.
    TOKEN: await issueToken({ sub: `walk-${id}`, scope: 'orders/read orders/write' }),
    PYTHONPATH: join(folder, 'generated/python'),
  };
  const run = ([command, ...args]: Command) =>
    spawnSync(command, args, { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1e8 });

  rmSync(join(folder, output), { recursive: true, force: true });
  mkdirSync(join(folder, output), { recursive: true });
  for (const command of generate) {
    const { status, error, stdout, stderr } = run(command);
    if (status === 0) continue;
    return { passed: [], fault: [command.join(' '), String(error ?? ''), stdout, stderr].join('\n') };
  }
  const { stdout, stderr, status } = run(walk);
  const passed = stdout.split('\n').filter((line) => STEPS.includes(line));
  return status === 0 ? { passed } : { passed, fault: stderr };
}

function sentenceOf({ passed, missing, fault }: Outcome): string {
  if (missing) return `left out, for this machine has no ${missing}`;
  const count = `${passed.length} of ${STEPS.length}`;
  return fault === undefined ? count : `${count}, then\n${fault.slice(-4_000)}`;
}
