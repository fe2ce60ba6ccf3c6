import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { synthesise } from './stack.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const files = globSync('*.yml', { cwd: folder }).sort();
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

it.each(files)('%s pins actions to a commit and names their version in a comment', (file) => {
  const used = Array.from(read(file).matchAll(/uses: (.+)$/gm), ([, action]) => action);
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(files)('%s uses make targets that exist', (file) => {
  const targets = Array.from(
    readFileSync(new URL('../../Makefile', import.meta.url), 'utf8').matchAll(/^([a-z-]+):/gm),
    ([, name]) => name,
  );
  const called = Array.from(read(file).matchAll(/\bmake (?:-s )?([a-z-]+)/g), ([, name]) => name);
  expect(called.length).toBeGreaterThan(0);
  expect(targets).toEqual(expect.arrayContaining(called));
});

it('only the deploy job may request an id token, and only in an environment', () => {
  const { permissions, jobs } = parse(read('deploy.yml'));
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.deploy.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(jobs.deploy.environment.name).toContain('inputs.stage');
  for (const { permissions } of [jobs.verify, jobs.package]) expect(permissions).toBeUndefined();
  expect(read('deploy.yml')).not.toMatch(/aws-(secret-)?access-key/);
});

it('deploys the package that passed the contract suite on arm64', () => {
  const { verify, package: packing, deploy } = parse(read('deploy.yml')).jobs;
  // V8's code cache does not work on another architecture.
  expect(packing['runs-on']).toMatch(/-arm$/);
  synthesise().template.hasResourceProperties('AWS::Lambda::Function', {
    Handler: 'index.handler',
    Architectures: ['arm64'],
  });
  expect(stepsOf(packing)).toMatch(/make -s package.*make contract PACKAGE=.*upload-artifact/s);
  expect(deploy.needs).toEqual(['verify', 'package']);
  expect(deploy.env.PACKAGE).toMatch(/needs\.package\.outputs\.file/);
  expect(packing.if).toBe(verify.if);
});

it('requests credentials after all packages are installed', () => {
  const { deploy } = parse(read('deploy.yml')).jobs;
  expect(stepsOf(deploy)).toMatch(/make install-infra.*configure-aws-credentials.*make diff.*make deploy/s);
});

it.each(files)('%s keeps no git credential in a checkout', (file) => {
  const steps = Object.values<Job>(parse(read(file)).jobs).flatMap((job) => job.steps);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
});

interface Job {
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

/** The commands and actions of the job, in order. */
function stepsOf({ steps }: Job): string {
  return steps.map(({ uses, run }) => uses ?? run).join('\n');
}
