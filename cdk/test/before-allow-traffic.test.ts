import { equal } from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { CodeDeploy } from '@aws-sdk/client-codedeploy';
import { Lambda } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Ask } from '../../src/contract/deployment.ts';
import { createBeforeAllowTraffic } from '../hooks/before-allow-traffic.ts';

/** A stand-in for CodeDeploy and Lambda, called by the real AWS clients. */
let appSpec: string;
let answers: (string | number)[];
let invoked: string[];
let reported: unknown[];
const server = createServer(async (request, response) => {
  const body = await text(request);
  const action = String(request.headers['x-amz-target']).split('.')[1];
  response.setHeader('content-type', 'application/x-amz-json-1.1');
  if (action === 'GetDeployment')
    return response.end(
      JSON.stringify({ deploymentInfo: { revision: { appSpecContent: { content: appSpec } } } }),
    );
  if (action === 'PutLifecycleEventHookExecutionStatus') {
    reported.push(JSON.parse(body));
    return response.end('{}');
  }
  invoked.push(`${request.url}`);
  const answer = answers.shift();
  if (typeof answer === 'number') return response.writeHead(answer).end('{}');
  return response.end(answer);
});
let clients: { codeDeploy: CodeDeploy; lambda: Lambda };
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const account = {
    region: 'eu-central-1',
    endpoint,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  };
  clients = { codeDeploy: new CodeDeploy(account), lambda: new Lambda({ ...account, maxAttempts: 1 }) };
});
afterAll(() => server.close());
beforeEach(() => {
  answers = [];
  invoked = [];
  reported = [];
  appSpec = appSpecOf({ CurrentVersion: '7', TargetVersion: '8' });
});

const appSpecOf = (properties: object) =>
  JSON.stringify({
    version: 0,
    Resources: [
      {
        'my-function': {
          Type: 'AWS::Lambda::Function',
          Properties: { Name: 'my-function', Alias: 'live', ...properties },
        },
      },
    ],
    Hooks: [{ BeforeAllowTraffic: 'hook' }],
  });
const walk = async (ask: Ask) => equal((await ask('getHealth')).status, 200);
const service = { scopes: {}, operatorScope: 'all', smoke: { scope: 'some', walk } };
const event = { DeploymentId: 'd-1', LifecycleEventHookExecutionId: 'e-1' };
const run = () => createBeforeAllowTraffic({ ...clients, service, log: () => {} })(event);
const outcome = (status: string) => [{ deploymentId: 'd-1', lifecycleEventHookExecutionId: 'e-1', status }];

it("reports success after a walk against the deployment's new version", async () => {
  answers = ['{"statusCode":200,"body":"{}"}'];
  await run();
  expect(invoked).toEqual(['/2015-03-31/functions/my-function/invocations?Qualifier=8']);
  expect(reported).toEqual(outcome('Succeeded'));
});

it('reads an AppSpec in YAML', async () => {
  appSpec = `version: 0.0
Resources:
  - my-function:
      Type: AWS::Lambda::Function
      Properties:
        Name: "my-function"
        Alias: "live"
        CurrentVersion: "7"
        TargetVersion: "8"
`;
  answers = ['{"statusCode":200,"body":"{}"}'];
  await run();
  expect([invoked.length, reported]).toEqual([1, outcome('Succeeded')]);
});

it.each([
  { what: 'answers an error', given: '{"statusCode":503,"body":"{}"}' },
  { what: 'ends without an answer', given: '{"errorMessage":"Runtime exited"}' },
  { what: 'cannot be invoked', given: 403 },
])('reports failure for a version that $what', async ({ given }) => {
  answers = [given];
  await run();
  expect(reported).toEqual(outcome('Failed'));
});

it('reports failure for a version that does not exist', async () => {
  appSpec = '{}';
  await run();
  expect([invoked, reported]).toEqual([[], outcome('Failed')]);
});

it('reports success for an earlier version without a walk, because the database may be unavailable', async () => {
  appSpec = appSpecOf({ CurrentVersion: '8', TargetVersion: '7' });
  await run();
  expect([invoked, reported]).toEqual([[], outcome('Succeeded')]);
});
