import { copyFileSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseEnv } from 'node:util';
import { archive } from '../../../src/package/archive.ts';
import { adminToken, startDevOpsApi } from '../astra/devops-api.ts';
import { succeed } from './commands.ts';
import { commandsOf, paste } from './deploy-guide.ts';
import { bringMiniStack, startEmulatedAws } from './emulated-aws.ts';
import { added, inventory, type Stage, stageOf } from './stage.ts';

/** The hook that CodeDeploy calls before it moves the alias. */
const HOOK = 'BeforeAllowTrafficHook';

export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Rehearses deployments in an emulated account: two stages, from bootstrap to destroy. */
export async function rehearseDeployment(step: Step): Promise<void> {
  await step('bring MiniStack and the AWS CLI', async () => bringMiniStack());
  const folder = mkdtempSync(join(tmpdir(), 'order-api-rehearsal-'));
  await using astra = await startDevOpsApi();
  // Each state takes one of the stack's polls, 15 s apart.
  astra.birth = ['INITIALIZING', 'ACTIVE'];
  await using aws = await step('start the emulators', () =>
    startEmulatedAws({ ASTRA_DEVOPS_API_URL: astra.url }, 'reports/rehearse-ministack.log'),
  );
  const base = { HOME: process.env['HOME'], CI: 'true', ...aws.environment };

  await step('step 1: choose the stage and region', () => paste(1, base));
  const secretArn = await step("step 2: keep Astra's admin token", async () => {
    const { stdout } = await paste(2, base, { input: `${adminToken}\n` });
    return stdout;
  });
  const environment = {
    ...base,
    ...(await step('step 3: save the settings', () => savedSettings(secretArn))),
  };
  await step('step 4: make bootstrap', () => paste(4, { ...environment, STAGE: 'development' }));
  const before = await inventory(base);

  /** The settings that step 3 writes for a stage; outside the repository, which has the real account's stages. */
  async function savedSettings(arn: string): Promise<Record<string, string>> {
    const choices = { ...base, STAGE: 'development' };
    const commands = commandsOf(3).replace(/=arn:….*$/m, `=${arn}`);
    await succeed('bash', ['-c', `set -euo pipefail\n${commands}`], choices, { cwd: folder });
    return parseEnv(readFileSync(join(folder, 'cdk/stages/development.env'), 'utf8')) as Record<
      string,
      string
    >;
  }

  const development = stageOf('development', environment);
  const walk = await Promise.allSettled([rehearseStage(development, step, folder)]);
  // The following steps take minutes and print more.
  for (const one of walk) if (one.status === 'rejected') console.error(one.reason);
  // The next stage gets the package that was tested in this one.
  const withTestedPackage = { ...environment, PACKAGE: lastPackage() };
  // The first stage also tests the wait for a database.
  astra.birth = ['ACTIVE'];
  const production = stageOf('production', withTestedPackage);
  await step('production: step 5 with the same package, smoke test included', () => production.pasteDeploy());

  await step('development: destroy', () => stageOf('development', withTestedPackage).destroy());
  await step('production: destroy is refused while the stack is protected', async () => {
    const refused = await production.destroy().catch((error: Error) => error.message);
    if (!/[Tt]ermination ?[Pp]rotection/.test(String(refused)))
      throw new Error(`It was not refused: ${refused}`);
  });
  await step('production: destroy', async () => {
    const off = ['update-termination-protection', '--no-enable-termination-protection'];
    await production.aws('cloudformation', ...off, '--stack-name', 'order-api-production');
    await production.destroy();
  });

  await step('nothing stays but what is meant to', async () => {
    const stayed = added(before, await inventory(base));
    const databases = [...astra.databases.values()].map(
      ({ name, status }) => `Astra database ${name}, ${status}`,
    );
    for (const one of [...stayed, ...databases]) console.log(`  stayed: ${one}`);
    // MiniStack creates a log group again when a function writes after the group's deletion.
    const meant = /^user pool order-api-production-|^log group /;
    const others = stayed.filter((one) => !meant.test(one));
    if (others.length > 0) throw new Error(`These were not meant to stay: ${others.join(', ')}`);
    if (databases.length !== 2) throw new Error('Each stage leaves its database');
  });
  rmSync(folder, { recursive: true, force: true });
  // A failed stage is removed too.
  for (const one of walk) if (one.status === 'rejected') throw one.reason;
}

async function rehearseStage(stage: Stage, step: Step, folder: string): Promise<void> {
  const named = <Result>(what: string, work: () => Promise<Result>) => step(`${stage.name}: ${what}`, work);

  await named('step 5: diff and deploy, smoke test included', () => stage.pasteDeploy());
  const url = stage.output('ApiUrl');
  const token = await named('take a token', () => stage.token('orders/read orders/write'));
  const staff = await stage.token();
  // In the environment, because other users can read a command line.
  const contract = {
    ...process.env,
    URL: url,
    TOKEN: token,
    STAFF_TOKEN: staff,
    RUNS: process.env['RUNS'] ?? '10',
  };
  await named('the contract suite', () => succeed('make', ['contract'], contract));
  await named('step 6: use it', async () => {
    const { stdout } = await stage.pasteUse();
    if (!/^HTTP\/\S+ 201 /m.test(stdout)) throw new Error(`No order was placed:\n${stdout}`);
  });
  const order = await named('place an order', () => placeOrder(url, token));
  const stillServes = async () => {
    const answer = await fetch(`${url}${order}`, { headers: { authorization: `Bearer ${token}` } });
    if (answer.status !== 200) throw new Error(`The order is answered ${answer.status}`);
  };

  await named('deploy again unchanged: nothing changes', async () => {
    const { output } = await stage.deploy();
    if (!output.includes('(no changes)')) throw new Error(`Something changed:\n${output.slice(-2_000)}`);
    await stillServes();
  });
  const origin = 'https://shop.example';
  const first = lastPackage();
  const next = join(folder, 'order-api-next-commit.zip');
  copyFileSync(first, next);
  await named('deploy a changed setting', async () => {
    await stage.deploy({ ORDER_API_CORS_ORIGINS: origin, PACKAGE: next });
    const headers = { origin, 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${url}/orders`, { method: 'OPTIONS', headers });
    const allowed = preflight.headers.get('access-control-allow-origin');
    if (allowed !== origin) throw new Error(`The gateway allows ${allowed}`);
    await stillServes();
  });
  await named('a broken function turns back', async () => {
    if (!readFileSync(`dist/cdk.out/order-api-${stage.name}.template.json`, 'utf8').includes(HOOK))
      throw new Error(`The stack has no ${HOOK}: nothing would turn a broken function back`);
    const broken = { ORDER_API_CORS_ORIGINS: origin, PACKAGE: brokenPackage(folder) };
    const { code, output } = await stage.tryToDeploy(broken);
    if (code === 0) throw new Error('The broken function was deployed');
    const name = ['--stack-name', `order-api-${stage.name}`, '--query', 'Stacks[0].StackStatus'];
    const status = await stage.aws('cloudformation', 'describe-stacks', ...name, '--output', 'text');
    if (status !== 'UPDATE_ROLLBACK_COMPLETE')
      throw new Error(`The stack is ${status}:\n${output.slice(-2_000)}`);
    await stillServes();
  });
  await named('make turn-back serves the first commit again', async () => {
    await expectVersion(url, 'next-commit');
    const commit = basename(first, '.zip').replace('order-api-', '');
    await stage.turnBack(commit);
    await expectVersion(url, commit);
    await stillServes();
  });
}

/** Expects that the alias serves this version, by the health answer. */
async function expectVersion(url: string, version: string): Promise<void> {
  const answer = await fetch(`${url}/health`);
  const health = (await answer.json()) as { version?: string };
  if (health.version !== version) throw new Error(`Version ${health.version} is served, not ${version}`);
}

async function placeOrder(url: string, token: string): Promise<string> {
  const answer = await fetch(`${url}/orders`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': 'rehearsal',
    },
    body: '{"currency":"EUR","items":[{"sku":"TEA-001","name":"Assam, 250 g","quantity":2,"unitPrice":890}]}',
  });
  if (answer.status !== 201)
    throw new Error(`POST /orders is answered ${answer.status} ${await answer.text()}`);
  return answer.headers.get('location') ?? '';
}

/** The zip of the last `make deploy`. */
function lastPackage(): string {
  const [last] = globSync('dist/order-api-*.zip')
    .filter((file) => !file.includes('native'))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!last) throw new Error('make deploy has left no package in dist');
  return last;
}

/** A package whose function throws for each request. */
function brokenPackage(folder: string): string {
  const task = mkdtempSync(join(folder, 'broken-'));
  writeFileSync(join(task, 'index.js'), "exports.handler = async () => { throw new Error('broken'); };\n");
  return archive(task, { out: join(folder, 'packages'), name: 'order-api-broken' }).file;
}
