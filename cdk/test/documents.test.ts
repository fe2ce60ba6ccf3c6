import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { synthesise } from './stack.ts';

const { Resources, Outputs } = synthesise().template.toJSON();
const documents = ['docs/deploy.md', 'docs/runbook.md', 'cdk/README.md']
  .map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
  .join('\n');

it.each([
  { named: 'outputs', by: /OutputKey=='(\w+)'|outputs\.json'\)\)\[0\]\.(\w+)/g, of: Outputs },
  { named: 'resources', by: /--resources-to-skip (\w+)/g, of: Resources },
])('the documents name $named that the template has', ({ by, of }) => {
  const names = Array.from(documents.matchAll(by), ([, one, other]) => one ?? other);
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(of)).toEqual(expect.arrayContaining(names));
});
