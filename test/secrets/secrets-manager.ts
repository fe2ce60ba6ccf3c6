import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export interface SecretsManagerStandIn extends AsyncDisposable {
  /** The environment of a function that uses it. */
  environment: Record<string, string>;
  /** Secret texts by id; an empty text is a secret without a value. */
  secrets: Map<string, string>;
  /** The actions requested so far. */
  actions: string[];
  /** The answer to every request while it is set. */
  fault: Fault | undefined;
  /** The answers to the next requests, one each, before anything else; status 0 closes the connection. */
  faults: Fault[];
  /** Become `faults` once a secret is written. */
  afterPut: Fault[];
  /** While it is set, answers wait until it resolves. */
  held: Promise<void> | undefined;
}

export interface Fault {
  status: number;
  body: string;
}

const credentials = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'a-secret-access-key',
  sessionToken: 'a-session-token',
};
const region = 'eu-central-1';

/**
 * A stand-in for AWS Secrets Manager over HTTP, for the actions used here. Requests without a valid signature get 403.
 */
export async function startSecretsManager(): Promise<SecretsManagerStandIn> {
  const server = createServer(async (request, response) => {
    const { held } = standIn;
    const { status, body } = await answerOf(request);
    await held;
    if (status === 0) return void request.socket.destroy();
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const standIn: SecretsManagerStandIn = {
    environment: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_SESSION_TOKEN: credentials.sessionToken,
    },
    secrets: new Map(),
    actions: [],
    fault: undefined,
    faults: [],
    afterPut: [],
    held: undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };

  async function answerOf(request: IncomingMessage): Promise<{ status: number; body: string }> {
    const body = await text(request);
    const action = String(request.headers['x-amz-target']).replace('secretsmanager.', '');
    standIn.actions.push(action);
    const fault = standIn.faults.shift() ?? standIn.fault;
    if (fault) return fault;
    if (request.headers.authorization !== (await authorizationOf(request, body))) {
      return refusal(403, 'InvalidSignatureException');
    }
    const { SecretId, Name, SecretString: put, ClientRequestToken: token } = JSON.parse(body);
    // An ARN ends with the name and a suffix.
    const named = /:secret:(.+)-\w{6}$/.exec(SecretId ?? '')?.[1] ?? '';
    const id = standIn.secrets.has(named) ? named : (SecretId ?? Name);
    const ARN = id.startsWith('arn:')
      ? id
      : `arn:aws:secretsmanager:${region}:123456789012:secret:${id}-AbCdEf`;
    const secret = standIn.secrets.get(id);
    if (action === 'CreateSecret' && secret === undefined && typeof put === 'string' && token) {
      standIn.secrets.set(id, put);
      return { status: 200, body: JSON.stringify({ ARN, Name }) };
    }
    if (secret === undefined) return refusal(400, 'ResourceNotFoundException');
    if (action === 'DeleteSecret') {
      standIn.secrets.delete(id);
      return { status: 200, body: JSON.stringify({ ARN }) };
    }
    // A secret that was created without a value.
    if (action === 'GetSecretValue' && secret === '') return refusal(400, 'ResourceNotFoundException');
    if (action === 'GetSecretValue')
      return { status: 200, body: JSON.stringify({ ARN, SecretString: secret }) };
    if (action === 'PutSecretValue' && typeof put === 'string' && token) {
      standIn.secrets.set(id, put);
      standIn.faults.push(...standIn.afterPut.splice(0));
      return { status: 200, body: JSON.stringify({ ARN, VersionStages: ['AWSCURRENT'] }) };
    }
    return refusal(400, 'ValidationException');
  }

  return standIn;
}

function refusal(status: number, type: string) {
  return { status, body: JSON.stringify({ __type: `com.amazonaws#${type}`, Message: 'refused' }) };
}

/** The `Authorization` header of AWS's own signer for the same request. */
async function authorizationOf(request: IncomingMessage, body: string): Promise<string | undefined> {
  const signed = /SignedHeaders=([^,]+)/.exec(request.headers.authorization ?? '')?.[1]?.split(';') ?? [];
  const headers = Object.fromEntries(signed.map((name) => [name, String(request.headers[name])]));
  const [date = '', time = ''] = String(request.headers['x-amz-date']).split('T');
  const signingDate = new Date(
    `${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}`,
  );
  if (Number.isNaN(signingDate.getTime())) return undefined;
  const signer = new SignatureV4({
    service: 'secretsmanager',
    region,
    credentials,
    sha256: Sha256,
    applyChecksum: false,
  });
  const { host = '' } = request.headers;
  const ours = await signer.sign(
    { method: 'POST', protocol: 'http:', hostname: host, path: '/', headers, body },
    { signingDate, signableHeaders: new Set(signed) },
  );
  return ours.headers['authorization'];
}
