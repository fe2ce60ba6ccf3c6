import type { Fetcher } from '@datastax/astra-db-ts';
import { type Credentials, signedHeaders } from './signature.ts';

export type Environment = Record<string, string | undefined>;

/**
 * A failed call of Secrets Manager. Its `code` is AWS's, such as "ResourceNotFoundException". It contains no secret.
 */
export class SecretsManagerError extends Error {
  override readonly name = 'SecretsManagerError';
  readonly code: string;
  /** For the log: the secret's id, and the reason if AWS gives one. */
  readonly logged: Readonly<Record<string, string>>;
  /** Whether a retry may succeed. */
  readonly transient: boolean;

  constructor(
    message: string,
    {
      code,
      cause,
      logged = {},
      transient = false,
    }: { code: string; cause?: unknown; logged?: Readonly<Record<string, string>>; transient?: boolean },
  ) {
    super(message, { cause });
    this.code = code;
    this.logged = logged;
    this.transient = transient;
  }
}

/** An action's input: the secret's id, and further members. */
export type ActionInput = Record<string, unknown> & ({ SecretId: string } | { Name: string });

/** Error codes whose message contains only names of principals, keys and resources, so that it may be logged. */
const LOGGABLE_CODES =
  /^(AccessDenied|DecryptionFailure|InvalidRequest|ResourceNotFound|UnrecognizedClient|ExpiredToken)/;

/**
 * Sends one action to Secrets Manager, once.
 *
 * @param action "GetSecretValue"
 * @param timeout milliseconds
 * @throws SecretsManagerError when it is refused, unreachable, or does not answer in time
 */
export async function sendAction(
  action: string,
  input: ActionInput,
  {
    fetcher,
    environment,
    timeout,
    now,
  }: { fetcher: Fetcher; environment: Environment; timeout: number; now: () => number },
): Promise<Record<string, unknown>> {
  const { region, credentials } = accountOf(environment);
  const url =
    environment['AWS_ENDPOINT_URL_SECRETS_MANAGER'] ||
    environment['AWS_ENDPOINT_URL'] ||
    `https://secretsmanager.${region}.amazonaws.com/`;
  const logged = { secret: String(input['SecretId'] ?? input['Name']) };
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
    { service: 'secretsmanager', region, credentials, date: new Date(now()) },
  );
  const answer = await fetcher
    .fetch({
      url,
      method: 'POST',
      headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
      body,
      timeout,
      mkTimeoutError: () => new Error(`No answer within ${timeout} ms`),
      forceHttp1: true,
    })
    .catch((cause: unknown) => {
      const message = `Secrets Manager cannot be reached for ${action}`;
      throw new SecretsManagerError(message, { code: 'Unreachable', cause, logged, transient: true });
    });
  const output = json(answer.body);
  if (answer.status === 200 && output) return output;
  // "ResourceNotFoundException", or "<namespace>#ResourceNotFoundException".
  const code = String(output?.['__type'] ?? 'UnknownError')
    .split('#')
    .at(-1) as string;
  const reason = LOGGABLE_CODES.test(code) ? String(output?.['Message'] ?? output?.['message'] ?? '') : '';
  throw new SecretsManagerError(`Secrets Manager answered ${answer.status} ${code} to ${action}`, {
    code,
    logged: { ...logged, ...(reason && { reason: reason.slice(0, 500) }) },
    transient: answer.status >= 500 || answer.status === 429 || /throttl|too ?many|requestlimit/i.test(code),
  });
}

function accountOf(environment: Environment): {
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
