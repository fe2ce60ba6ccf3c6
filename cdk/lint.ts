import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Runs cfn-lint, which has CloudFormation's own schemas, over the synthesised templates.
 *
 * It is a Python program; without Python this prints a note, and fails in CI.
 */
const venv = resolve('node_modules/.cache/cfn-lint');
const inherit = { stdio: 'inherit' } as const;
const templates = [...globSync('dist/cdk.out/*.template.json'), 'cdk/deploy-role.yaml'];

if (!hasPython()) {
  console.error('cfn-lint was skipped: python3 is not installed');
  process.exit(process.env['CI'] ? 1 : 0);
}
if (!existsSync(join(venv, 'bin/cfn-lint'))) {
  mkdirSync(venv, { recursive: true });
  execFileSync('python3', ['-m', 'venv', venv], inherit);
  execFileSync(join(venv, 'bin/pip'), ['install', '-q', '-r', 'cdk/requirements.txt'], inherit);
}
execFileSync(join(venv, 'bin/cfn-lint'), ['--config-file', 'cdk/.cfnlintrc.yaml', ...templates], inherit);
console.log(`cfn-lint has nothing to say about ${templates.join(', ')}`);

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
