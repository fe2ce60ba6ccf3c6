import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rooms that serve any contract. */
const ENGINE = [
  'codegen',
  'contract',
  'http',
  'astra',
  'gateway',
  'docs',
  'secrets',
  'local',
  'native',
  'package',
];

/** The domain's words. "Order" alone is left out, for it means a sequence as well. */
const DOMAIN =
  /\b[oO]rders\b|orderId|\b(?:an|your|every|each) order\b|(?:create|get|list|update|cancel|confirm|fulfill)Order|[cC]ustomer|\b[sS]taff|\bsku\b|[cC]urrency|[sS]hipping/;

test('the engine names nothing of the domain', () => {
  const files = execFileSync('git', ['ls-files', ...ENGINE.map((room) => `src/${room}`)], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => /\.(ts|html|css|js)$/.test(file));
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (DOMAIN.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
