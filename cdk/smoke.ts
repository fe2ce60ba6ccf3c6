import { spawnSync } from 'node:child_process';
import { deployment } from '../src/service.ts';
import { machineToken } from './machine-token.ts';
import { readOutputs } from './outputs.ts';

/**
 * What a deployment ends with: its health and documentation are asked for, then the service's smoke walk is made.
 *
 * The token is the machine client's, with the walk's scopes alone; where another issuer's are accepted, TOKEN brings one.
 */
const { url, docsUrl, machineClient } = readOutputs();
console.log(`API   ${url}\ndocs  ${docsUrl}`);
for (const [path, type] of [
  ['/health', 'application/json'],
  ['/openapi.json', 'application/json'],
  ['/openapi-3.0.json', 'application/json'],
  ['/docs', 'text/html'],
  ['/docs/swagger-ui-bundle.js', 'text/javascript'],
] as const) {
  const answer = await fetch(url + path).catch(({ cause }: Error) => {
    console.error(`${url} cannot be reached: ${(cause as NodeJS.ErrnoException)?.code ?? cause}`);
    process.exit(1);
  });
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith(type))
    throw new Error(`GET ${path} answered ${answer.status} ${await answer.text()}`);
}

const TOKEN = machineClient
  ? await machineToken(machineClient, deployment.smoke.scope)
  : process.env['TOKEN'];
if (!TOKEN)
  throw new Error(
    `It is deployed, but nothing was tried: TOKEN=… of its issuer with ${deployment.smoke.scope}`,
  );
// By the environment, for a command line is everybody's to read. PACKAGE would try that package instead of the deployment.
const { status } = spawnSync('make', ['contract'], {
  stdio: 'inherit',
  env: { ...process.env, PACKAGE: '', URL: url, SMOKE: '1', TOKEN },
});
process.exitCode = status ?? 1;
