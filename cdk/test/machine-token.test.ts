import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { machineToken } from '../machine-token.ts';
import { readOutputs } from '../outputs.ts';

/** A stand-in for Cognito: its control plane, and the token endpoint of one user pool. */
const requests: { path: string | undefined; authorization: string | undefined; body: string }[] = [];
const server = createServer(async (request, response) => {
  const { url: path, headers } = request;
  const body = await text(request);
  requests.push({ path, authorization: headers.authorization, body });
  response.setHeader('content-type', 'application/json');
  const basic = `Basic ${btoa('client-1:the secret')}`;
  if (headers['x-amz-target']?.toString().endsWith('.DescribeUserPoolClient'))
    response.end(JSON.stringify({ UserPoolClient: { ClientSecret: 'the secret' } }));
  else if (headers.authorization !== basic || /nothing/.test(body))
    response.writeHead(400).end('{"error":"invalid_scope"}');
  else response.end('{"access_token":"a.b.c","expires_in":3600}');
});
let signInUrl: string;
let cognito: CognitoIdentityProviderClient;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  signInUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
  cognito = new CognitoIdentityProviderClient({ region: 'eu-central-1', endpoint: signInUrl, credentials });
});
afterAll(() => {
  cognito.destroy();
  server.close();
});
const client = { userPoolId: 'eu-central-1_Abc', clientId: 'client-1' };

it("reads the client's secret from Cognito and gets a token for it", async () => {
  const token = await machineToken({ ...client, signInUrl }, 'orders/read orders/write', { fetch, cognito });
  expect(token).toBe('a.b.c');
  expect(JSON.parse(requests[0]?.body ?? '')).toEqual({
    UserPoolId: 'eu-central-1_Abc',
    ClientId: 'client-1',
  });
  expect(requests[1]).toMatchObject({
    path: '/oauth2/token',
    body: 'grant_type=client_credentials&scope=orders%2Fread+orders%2Fwrite',
  });
});

it('requests the token from TOKEN_URL where that is set', async () => {
  vi.stubEnv('TOKEN_URL', `${signInUrl}/elsewhere`);
  await machineToken({ ...client, signInUrl: 'http://127.0.0.1:1' }, 'orders/read', { fetch, cognito });
  vi.unstubAllEnvs();
  expect(requests.at(-1)?.path).toBe('/elsewhere');
});

it("reports Cognito's answer when it is not a token, without the secret", async () => {
  const failing = machineToken({ ...client, signInUrl }, 'nothing', { fetch, cognito });
  await expect(failing).rejects.toThrow(/^Cognito answered 400 invalid_scope instead of a token$/);
});

it("reads a deployment's outputs", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'order-api-outputs-')), 'outputs.json');
  const outputs = { ApiUrl: 'https://a.example', DocsUrl: 'https://a.example/docs' };
  writeFileSync(file, JSON.stringify({ 'order-api-staging': outputs }));
  expect(readOutputs(file)).toEqual({ url: 'https://a.example', docsUrl: 'https://a.example/docs' });
  const pool = {
    UserPoolId: 'eu-central-1_Abc',
    MachineClientId: 'client-1',
    SignInUrl: 'https://b.example',
  };
  writeFileSync(file, JSON.stringify({ 'order-api-staging': { ...outputs, ...pool } }));
  expect(readOutputs(file).machineClient).toEqual({ ...client, signInUrl: 'https://b.example' });
  writeFileSync(file, '{}');
  expect(() => readOutputs(file)).toThrow(/was the stack deployed\?$/);
});
