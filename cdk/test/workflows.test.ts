import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesise } from './stack.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = globSync('*.yml', { cwd: folder }).sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

it.each(files)('%s runs actions by their commit alone, their version beside it', (file) => {
  const used = Array.from(read(file).matchAll(/uses: (.+)$/gm), ([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(files)('%s names targets that exist', (file) => {
  const targets = Array.from(
    readFileSync(new URL('../../Makefile', import.meta.url), 'utf8').matchAll(/^([a-z-]+):/gm),
    ([, name]) => name,
  );
  const called = Array.from(read(file).matchAll(/\bmake ([a-z-]+)/g), ([, name]) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(targets).toEqual(expect.arrayContaining(called));
});

it('only the job that deploys may ask for an identity, and only in an environment', () => {
  const { permissions, jobs } = parse(read('deploy.yml'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.deploy).toMatchObject({ needs: 'verify', permissions: { 'id-token': 'write' } });
  expect(jobs.deploy.environment.name).toContain('inputs.stage');
  expect(jobs.verify.permissions).toBeUndefined();
  expect(read('deploy.yml')).not.toMatch(/aws-(secret-)?access-key/);
});

it('the package is built by the job that deploys, on the architecture that the function runs on: its code cache is of no use elsewhere', () => {
  const { jobs } = parse(read('deploy.yml'));
  const deploying = Object.entries<{ steps: { run?: string }[]; 'runs-on': string }>(jobs).filter(
    ([, { steps }]) => steps.some(({ run = '' }) => /\bmake (deploy|package)\b/.test(run)),
  );
  expect(deploying.map(([name]) => name)).toEqual(['deploy']);
  const architecture = /-arm\b/.test(deploying[0]?.[1]['runs-on'] ?? '') ? 'arm64' : 'x86_64';
  synthesise().template.hasResourceProperties('AWS::Lambda::Function', {
    Handler: 'index.handler',
    Architectures: [architecture],
  });
  // A package that is brought along was made on another machine.
  expect(read('deploy.yml')).not.toMatch(/\bPACKAGE\b|download-artifact/);
});
