import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Breaks one line at a time in a copy of the repository and tells which named test notices.
 *
 * A mutant that no test notices survives and fails the run. MUTANTS=text runs only those whose name has it.
 */
interface Mutant {
  name: string;
  file: string;
  from: string;
  to: string;
  /** Where the test is that is to notice. */
  tests?: string[];
}

const mutants: Mutant[] = [
  // Validation
  mutant(
    'validation: the body is not checked',
    'http/validation.ts',
    'validators.body && body',
    'false && body',
  ),
  mutant(
    'validation: parameters are not checked',
    'http/validation.ts',
    '!validators.parameters(parameters)',
    'false',
  ),
  mutant(
    'validation: a missing If-Match is a plain 400',
    'http/validation.ts',
    'statuses.includes(428)',
    'false',
  ),
  mutant('body: any size', 'http/content-checks.ts', 'bytes > largest', 'bytes > largest * 1e6'),
  mutant('body: any media type', 'http/content-checks.ts', '!mediaTypes.includes(given.essence)', 'false'),
  mutant('body: any charset', 'http/content-checks.ts', "charset !== 'utf-8'", 'false'),
  mutant('body: compressed is read as plain', 'http/content-checks.ts', "encoding !== 'identity'", 'false'),
  mutant('body: bad UTF-8 is replaced', 'http/json-body.ts', 'fatal: true', 'fatal: false'),
  mutant('query: the last of two wins', 'contract/parameter-values.ts', 'if (name in values)', 'if (false)'),
  mutant(
    'query: 1e1 is an integer',
    'contract/parameter-values.ts',
    '/^-?\\d+$/.test(text)',
    'text !== "" && Number.isInteger(Number(text))',
  ),
  mutant(
    'answer: members that the contract does not name are shown',
    'http/answer.ts',
    'shown(body, documented.members)',
    'body',
  ),
  mutant('list: no filter by status', 'orders/filters.ts', 'order.status === status', 'true'),
  mutant(
    'edit: the edited order is not checked',
    'orders/edit-order.ts',
    'if (validate(details)) return;',
    'validate(details); if (details) return;',
  ),
  // Ownership
  mutant(
    'token: none is fine',
    'http/authorization.ts',
    "typeof customerId !== 'string' || customerId === ''",
    'false',
  ),
  mutant(
    'scopes: any will do',
    'http/authorization.ts',
    '!wanted.some((scope) => caller.scopes.has(scope))',
    'false',
  ),
  mutant(
    "getOrder: anybody's",
    'orders/operations/getOrder.ts',
    '!order || !(caller.staff || order.customerId === caller.customerId)',
    '!order',
  ),
  mutant(
    "updateOrder: anybody's",
    'orders/operations/updateOrder.ts',
    'order.customerId === context.caller.customerId',
    'true',
  ),
  mutant(
    "cancelOrder: anybody's",
    'orders/operations/cancelOrder.ts',
    'visible: (order) => staff || order.customerId === customerId',
    'visible: () => true',
  ),
  mutant(
    "listOrders: anybody's",
    'orders/operations/listOrders.ts',
    'customerId !== caller.customerId && !caller.staff',
    'false',
  ),
  // ETag
  mutant('If-Match: not looked at', 'orders/operations/change-order.ts', 'ifMatch !== undefined', 'false'),
  mutant(
    'If-Match: weak tags match',
    'http/entity-tag.ts',
    'tagsOf(condition).includes(current)',
    'condition.includes(current)',
  ),
  mutant('If-None-Match: not looked at', 'orders/operations/getOrder.ts', 'held !== undefined', 'false'),
  mutant('ETag: always the same', 'http/entity-tag.ts', '{version}', '{version && 1}'),
  // Idempotency
  mutant('key: quoted and bare are two', 'http/idempotency-key.ts', "fieldValue.startsWith('\"')", 'false'),
  mutant(
    'key: of everybody',
    'orders/operations/change-order.ts',
    'writeIdOf([customerId, operationId,',
    'writeIdOf([operationId,',
  ),
  mutant(
    'key: of every operation',
    'orders/operations/change-order.ts',
    'writeIdOf([customerId, operationId,',
    'writeIdOf([customerId,',
  ),
  mutant(
    'key: another body is a replay',
    'orders/store/placement.ts',
    'found.fingerprint === fingerprint',
    'found',
  ),
  mutant(
    'key: a reused one is a new write',
    'orders/operations/change-order.ts',
    "write === 'reused'",
    'false',
  ),
  mutant(
    'key: an own write is not recognised',
    'orders/operations/change-order.ts',
    "write === 'applied'",
    'false',
  ),
  mutant(
    'fingerprint: member order matters',
    'http/fingerprint.ts',
    '.sort(([a], [b]) => (a < b ? -1 : 1))',
    '',
  ),
  // Lifecycle
  mutant(
    'lifecycle: every move is allowed',
    'orders/lifecycle.ts',
    '!stageOf(order.status).to.includes(to)',
    'false',
  ),
  mutant(
    'lifecycle: a repeat is a conflict',
    'orders/operations/change-order.ts',
    'if (already(order)) return null;',
    '',
  ),
  mutant(
    'lifecycle: final orders are edited',
    'orders/edit-order.ts',
    '!stageOf(order.status).editable',
    'false',
  ),
  mutant(
    'lifecycle: a status of a later version breaks it',
    'orders/lifecycle.ts',
    'Object.hasOwn(lifecycle, status) ? lifecycle[status] : UNKNOWN',
    'lifecycle[status]',
  ),
  // The store's promises, as test/reliability and test/orders/store see them
  store('no version filter', 'change.ts', '{ _id: orderId, version: document.version }', '{ _id: orderId }'),
  store(
    'an own placement is not recognised',
    'placement.ts',
    'found.ops.some(({ id }) => id === write.id)',
    'false',
  ),
  store(
    'an own change is not recognised',
    'change.ts',
    'ops.find(({ id }) => id === write.id)',
    'ops.find(() => false)',
  ),
  store(
    'the document goes before the index',
    'placement.ts',
    `    await retry.send((timeout) => ordersByCustomer.insertOne(row, { timeout }), call);

    for (let round = 0; ; round += 1) {
      if (await inserted(document, call)) return { order, replayed: false };
`,
    `    for (let round = 0; ; round += 1) {
      if (await inserted(document, call)) {
        await retry.send((timeout) => ordersByCustomer.insertOne(row, { timeout }), call);
        return { order, replayed: false };
      }
`,
  ),
  store('rows of another createdAt are listed', 'listing.ts', 'seqOf(order) !== seq', 'false'),
  store('another body is a replay', 'placement.ts', 'found.fingerprint === fingerprint', 'found'),
  store('a refused retry budget', 'retry.ts', 'if (budget < 1) throw unavailable(cause);', ''),
  // What is told
  mutant(
    'problem: the inside is told',
    'http/problem-details.ts',
    "detail: 'The service failed. The request id finds it in our log.'",
    'detail: String(thrown)',
  ),
  mutant('405: without Allow', 'http/unmatched.ts', "headers: { Allow: allowed.join(', ') },", ''),
];

/** The tests that are to notice: through the HTTP request or the Lambda event. */
const tests = [
  '/provider/',
  'test/orders/operations',
  'test/orders/later-version.test.ts',
  'test/http/lambda-event.test.ts',
];

const copy = mkdtempSync(join(tmpdir(), 'order-api-mutants-'));
try {
  for (const name of [
    'src',
    'test',
    'generated',
    'openapi.yaml',
    'vitest.config.ts',
    'tsconfig.json',
    'package.json',
  ])
    cpSync(name, join(copy, name), { recursive: true, filter: (path) => !path.includes('node_modules') });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));

  const lines: string[] = [];
  const chosen = mutants.filter(({ name }) => name.includes(process.env['MUTANTS'] ?? ''));
  for (const one of chosen) {
    const path = join(copy, one.file);
    const source = readFileSync(path, 'utf8');
    // A mutant that no longer applies proves nothing.
    if (source.split(one.from).length !== 2) throw new Error(`"${one.from}" is not once in ${one.file}`);
    writeFileSync(
      path,
      source.replace(one.from, () => one.to),
    );
    const noticed = firstRedTest(one.tests ?? tests);
    writeFileSync(path, source);
    lines.push(`| ${one.name} | ${noticed ?? '**survives**'} |`);
    console.log(lines.at(-1));
    if (!noticed) process.exitCode = 1;
  }
  mkdirSync('reports', { recursive: true });
  const table = ['| broken | noticed by |', '| - | - |', ...lines];
  writeFileSync('reports/mutants.md', `# Which test notices which broken line\n\n${table.join('\n')}\n`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

interface Report {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

function firstRedTest(among: string[]): string | undefined {
  const results = join(copy, 'results.json');
  const report = ['--bail=1', '--reporter=json', `--outputFile=${results}`];
  const { status } = spawnSync('vitest', ['run', '--project', 'service', ...among, ...report], {
    cwd: copy,
    env: { ...process.env, CONTRACT_RUNS: '50' },
  });
  if (status === 0) return undefined;
  const { testResults }: Report = JSON.parse(readFileSync(results, 'utf8'));
  for (const { name, assertionResults } of testResults) {
    const red = assertionResults.find((result) => result.status === 'failed');
    if (red) return `${name.slice(copy.length + 1)}: ${red.fullName}`;
  }
  throw new Error('The tests did not run');
}

function store(name: string, file: string, from: string, to: string): Mutant {
  return {
    ...mutant(`store: ${name}`, `orders/store/${file}`, from, to),
    tests: ['test/reliability', 'test/orders/store', 'test/astra'],
  };
}

function mutant(name: string, file: string, from: string, to: string): Mutant {
  return { name, file: `src/${file}`, from, to };
}
