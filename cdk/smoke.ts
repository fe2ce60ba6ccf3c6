import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { deployment } from '../src/service.ts';
import { machineToken } from './machine-token.ts';
import { readOutputs } from './outputs.ts';
import { resolves, startRegionalTarget } from './regional-target.ts';
import { runProgram } from './run-program.ts';

/**
 * The last step of a deployment: requests health and documentation, then runs the service's smoke walk.
 *
 * The token is the smoke client's, or TOKEN where another issuer is used. A domain without a DNS record yet is tried
 * through its regional host.
 */
await runProgram(async () => {
  const { url, docsUrl, smokeClient, domainTarget, alarmEmail } = readOutputs();
  console.log(`API   ${url}\ndocs  ${docsUrl}`);
  if (alarmEmail) console.log(`alarms go to ${alarmEmail}, once the mail that AWS sent there is confirmed`);

  const { hostname } = new URL(url);
  const waits = domainTarget !== undefined && !(await resolves(hostname));
  if (waits)
    console.log(`${hostname} has no record yet: point it at ${domainTarget}. It is tried there meanwhile`);
  await using place = waits ? await startRegionalTarget({ url, target: domainTarget }) : undefined;
  const reached = place?.url ?? url;

  for (const [path, type] of [
    ['/health', 'application/json'],
    ['/openapi.json', 'application/json'],
    ['/openapi-3.0.json', 'application/json'],
    ['/docs', 'text/html'],
    ['/docs/swagger-ui-bundle.js', 'text/javascript'],
  ] as const) {
    const signal = AbortSignal.timeout(30_000);
    const answer = await fetch(reached + path, { signal }).catch((error: Error) => {
      throw new Error(`${url} cannot be reached`, { cause: error.cause ?? error });
    });
    // An unread body would keep its connection, and this program, open for a minute.
    const body = await answer.text();
    if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith(type))
      throw new Error(`GET ${path} answered ${answer.status} ${body.slice(0, 200)}`);
  }

  const TOKEN = smokeClient ? await machineToken(smokeClient, deployment.smoke.scope) : process.env['TOKEN'];
  if (!TOKEN) {
    console.log(
      'It is deployed and healthy. The smoke walk was skipped: pass a token of its issuer as TOKEN=…',
    );
    return 0;
  }
  // In the environment, because other users can read a command line. PACKAGE would make it test that package instead of
  // the deployment.
  const env = { ...process.env, PACKAGE: '', URL: reached, SMOKE: '1', TOKEN };
  const [status] = await once(spawn('make', ['contract'], { stdio: 'inherit', env }), 'close');
  return status ?? 1;
});
