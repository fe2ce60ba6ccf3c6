import { randomUUID } from 'node:crypto';
import type { Fetcher } from '@datastax/astra-db-ts';
import { type Credentials, signedHeaders } from './signature.ts';

/** The two actions of AWS Secrets Manager that are needed here. */
export interface SecretsManager {
  /** The secret's current text. */
  getSecretValue(secretId: string): Promise<string>;
  /** Makes the text the secret's current one. */
  putSecretValue(secretId: string, text: string): Promise<void>;
}

/** AWS's name of what went wrong is its `code`, "ResourceNotFoundException"; nothing of a secret is in it. */
export class SecretsManagerError extends Error {
  override readonly name = 'SecretsManagerError';
  readonly code: string;

  constructor(message: string, { code, cause }: { code: string; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
  }
}

/** Milliseconds an action may take; in a region of its own it takes about 20. */
const LONGEST = 2_000;

/**
 * Secrets Manager over the transport there is already, so that the AWS SDK is not loaded.
 *
 * Region, credentials and, for tests, another endpoint are read from the variables that Lambda and the SDKs use.
 *
 * @throws SecretsManagerError from each action: refused, unreachable, or not within two seconds
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export function createSecretsManager({
  fetcher,
  environment = process.env,
  now = () => new Date(),
}: {
  fetcher: Fetcher;
  environment?: Record<string, string | undefined>;
  now?: () => Date;
}): SecretsManager {
  async function send(action: string, input: object): Promise<Record<string, unknown>> {
    const { region, credentials } = accountOf(environment);
    const url =
      environment['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ?? `https://secretsmanager.${region}.amazonaws.com/`;
    const body = JSON.stringify(input);
    const headers = signedHeaders(
      {
        url,
        headers: {
          'Content-Type': 'application/x-amz-json-1.1',
          'X-Amz-Target': `secretsmanager.${action}`,
        },
        body,
      },
      { service: 'secretsmanager', region, credentials, date: now() },
    );
    const answer = await fetcher
      .fetch({
        url,
        method: 'POST',
        headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
        body,
        timeout: LONGEST,
        mkTimeoutError: () => new Error(`No answer within ${LONGEST} ms`),
        forceHttp1: true,
      })
      .catch((cause: unknown) => {
        throw new SecretsManagerError(`Secrets Manager cannot be reached for ${action}`, {
          code: 'Unreachable',
          cause,
        });
      });
    const output = json(answer.body);
    if (answer.status === 200 && output) return output;
    // "ResourceNotFoundException", or with a name space in front and a "#" between.
    const code = String(output?.['__type'] ?? 'UnknownError')
      .split('#')
      .at(-1) as string;
    throw new SecretsManagerError(`Secrets Manager answered ${answer.status} ${code} to ${action}`, { code });
  }

  return {
    getSecretValue: async function getSecretValue(secretId) {
      const { SecretString: text } = await send('GetSecretValue', { SecretId: secretId });
      if (typeof text !== 'string') {
        throw new SecretsManagerError('The secret holds no text', { code: 'NoSecretString' });
      }
      return text;
    },
    putSecretValue: async function putSecretValue(secretId, text) {
      await send('PutSecretValue', {
        SecretId: secretId,
        SecretString: text,
        ClientRequestToken: randomUUID(),
      });
    },
  };
}

function accountOf(environment: Record<string, string | undefined>): {
  region: string;
  credentials: Credentials;
} {
  const {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = environment;
  if (!region || !accessKeyId || !secretAccessKey) {
    const message = 'AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set';
    throw new SecretsManagerError(message, { code: 'NoCredentials' });
  }
  return { region, credentials: { accessKeyId, secretAccessKey, sessionToken } };
}

function json(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
