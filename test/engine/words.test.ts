import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { names } from '../../src/service.ts';

/** What serves any contract: the sources but for the domain's folder, and the stack. */
const ENGINE = ['src', 'cdk', `:!src/${names.folder}`, ':!src/service.ts', ':!cdk/test'];

/** The domain's words. "Order" alone is left out, for it means a sequence as well. */
const DOMAIN =
  /\b[oO]rders\b|order-api|\b[oO]rder[A-Z]|\b(?:an|your|every|each) order\b|(?:create|get|list|update|cancel|confirm|fulfill)Order|[cC]ustomer|\b[sS]taff|\bsku\b|\b[cC]urrency|[sS]hipping/;

test('the engine names nothing of the domain', () => {
  const files = execFileSync('git', ['ls-files', '--', ...ENGINE], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => /\.(ts|html|css|js|yaml)$/.test(file));
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (DOMAIN.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
