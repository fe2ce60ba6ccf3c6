import { globSync, readFileSync } from 'node:fs';

export interface Block {
  language: string;
  /** The line of the document on which the block's first line is. */
  line: number;
  text: string;
}

export interface Command {
  document: string;
  line: number;
  language: string;
  /** As a shell reads it: continued lines joined. */
  text: string;
}

/** What is installed or built, and so is not the repository's. */
const OTHERS = /(^|\/)(node_modules|dist|reports|cdk\.out|generated|target|\..+)$/;

/** Every Markdown document of the repository, as far as a tree without git can tell. */
export function documents(): string[] {
  return globSync('**/*.md', { exclude: (path) => OTHERS.test(path) }).sort();
}

/** The fenced blocks of a document. */
export function blocksIn(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      language,
      line: markdown.slice(0, index).split('\n').length + 1,
      text,
    }),
  );
}

/** The commands of a block: every line of a shell's, the lines that begin with "$ " where outputs are among them. */
export function commandsIn({ language, line, text }: Block, document: string): Command[] {
  if (!/^(sh|bash|shell|console)$/.test(language)) return [];
  const commands: Command[] = [];
  let continued = false;
  for (const [index, written] of text.split('\n').entries()) {
    const last = commands.at(-1);
    const isOutput = language === 'console' && !written.startsWith('$ ');
    if (continued && last) last.text = last.text.replace(/\\$/, '') + written.trim();
    else if (written && !written.startsWith('#') && !isOutput)
      commands.push({ document, line: line + index, language, text: written.replace(/^\$ /, '') });
    continued = written.endsWith('\\');
  }
  return commands;
}

export function commandsOf(document: string): Command[] {
  return blocksIn(readFileSync(document, 'utf8')).flatMap((block) => commandsIn(block, document));
}

/** The command without the remark after it. */
function withoutRemark({ text }: Pick<Command, 'text'>): string {
  return text.replace(/\s+#\s.*$/, '').trim();
}

/** Documents whose commands are run by one test file: every one of that language, but for those in `runElsewhere`. */
export const runByTest: Readonly<Record<string, { language: string; test: string }>> = {
  'README.md': { language: 'sh', test: 'test/local/documented-sessions.test.ts' },
  'docs/session.md': { language: 'sh', test: 'test/local/documented-sessions.test.ts' },
  'docs/queue.md': { language: 'sh', test: 'test/local/documented-sessions.test.ts' },
  'docs/changing-the-service.md': {
    language: 'console',
    test: 'test/guide/changing-the-service.test.ts',
  },
};

/** Where a command is run instead: by a workflow, by the test of what it starts, or nowhere because of what it needs. */
export type Elsewhere = { command: string } & (
  | { workflow: string }
  | { test: string }
  | { notRun: string }
  | { documents: readonly string[]; notRun: string }
);

const ACCOUNT =
  'needs an AWS account; test/infra/rehearse pastes the steps 1 to 6 of docs/deploy.md on an emulator';
const deployment = ['docs/deploy.md', 'docs/runbook.md'];

/**
 * The commands that no document's test runs. One that ends in "…" is the beginning of commands.
 *
 * `workflow` is a step of .github/workflows that runs it, `test` a test that starts the same script.
 */
export const runElsewhere: readonly Elsewhere[] = [
  { command: 'make install', test: 'test/local/make.test.ts' },
  { command: 'make dev', test: 'test/local/dev.test.ts' },
  { command: 'make test', workflow: 'make test' },
  { command: 'make check', workflow: 'make check' },
  { command: 'make infra', workflow: 'make infra' },
  { command: 'make generate', test: 'test/codegen/generated.test.ts' },
  { command: 'make client', workflow: 'make client' },
  { command: 'make package', workflow: 'make package' },
  { command: 'make contract', workflow: 'make contract' },
  { command: 'make contract PACKAGE=$(make -s package)', workflow: 'make contract PACKAGE="$file"' },
  {
    command: 'make contract URL=http://127.0.0.1:3000 TOKEN=$(make -s token)',
    notRun: 'takes minutes; test/contract/provider runs on a service of its own in CI',
  },
  {
    command: 'make contract URL=…',
    notRun: 'needs a deployed service; cdk/smoke.ts does it after deploying',
  },
  { command: 'make contract MOCKS=1', workflow: 'make test' },
  { command: 'make bench', notRun: 'takes an hour on a quiet machine; test/bench/README.md has the results' },
  { command: 'make test TESTS=…', workflow: 'make test' },
  { command: 'vitest …', workflow: 'make test' },
  { command: 'export PATH=…', notRun: 'sets the shell that reads it' },
  { command: 'git tag …', notRun: 'makes a release' },
  { command: 'git push …', notRun: 'makes a release' },
  { command: 'make bootstrap STAGE=$STAGE', documents: deployment, notRun: ACCOUNT },
  { command: 'make diff STAGE=$STAGE', documents: deployment, notRun: ACCOUNT },
  { command: 'make deploy STAGE=$STAGE', documents: deployment, notRun: ACCOUNT },
  { command: 'make turn-back STAGE=$STAGE …', documents: deployment, notRun: ACCOUNT },
  { command: 'aws …', documents: deployment, notRun: ACCOUNT },
  { command: 'export STAGE=…', documents: deployment, notRun: ACCOUNT },
  { command: 'REGION=…', documents: deployment, notRun: ACCOUNT },
  { command: 'LOG=$(aws …', documents: deployment, notRun: ACCOUNT },
  { command: 'export ASTRA_ADMIN_TOKEN_SECRET_ARN=…', documents: deployment, notRun: ACCOUNT },
  { command: 'read -rs TOKEN', documents: deployment, notRun: ACCOUNT },
  { command: 'printf %s "$TOKEN" | aws …', documents: deployment, notRun: ACCOUNT },
  { command: 'unset TOKEN', documents: deployment, notRun: ACCOUNT },
  { command: 'mkdir -p cdk/stages', documents: deployment, notRun: ACCOUNT },
  { command: "printf '%s\\n' AWS_REGION=…", documents: deployment, notRun: ACCOUNT },
  { command: 'URL=$(node -p …', documents: deployment, notRun: ACCOUNT },
  { command: 'POOL=$(node -p …', documents: deployment, notRun: ACCOUNT },
  { command: 'STAFF=$(node_modules/.bin/node cdk/token.ts)', documents: deployment, notRun: ACCOUNT },
  { command: 'TOKEN=$(SCOPE=…', documents: deployment, notRun: ACCOUNT },
  { command: 'curl -i $URL/orders …', documents: deployment, notRun: ACCOUNT },
  { command: 'QUERY=$(aws …', documents: deployment, notRun: ACCOUNT },
  { command: 'sleep 5; aws …', documents: deployment, notRun: ACCOUNT },
];

/** The entry that covers a command, if one does. */
export function elsewhere(command: Command): Elsewhere | undefined {
  const text = withoutRemark(command);
  return runElsewhere.find((entry) => {
    if ('documents' in entry && !entry.documents.includes(command.document)) return false;
    const [beginning = '', open] = entry.command.split('…', 2);
    return open === undefined ? text === beginning : text.startsWith(beginning) && text !== beginning;
  });
}
