import { randomUUID } from 'node:crypto';
import type { Fetcher } from '@datastax/astra-db-ts';
import { type ActionInput, type Environment, SecretsManagerError, sendAction } from './action.ts';

/** The two actions of AWS Secrets Manager that are used. */
export interface SecretsManager {
  /** The secret's current text. */
  getSecretValue(secretId: string, patience?: Patience): Promise<string>;
  /** Stores the text as the secret's current version. */
  putSecretValue(secretId: string, text: string, patience?: Patience): Promise<void>;
}

/** The limits for retries of an action. */
export interface Patience {
  /** When retries end, in epoch milliseconds; by default ten seconds from now. */
  deadline?: number | undefined;
  attempts?: number;
}

/** The time-out of one attempt in milliseconds; within a region an action takes about 20. */
const LONGEST_ATTEMPT = 2_000;
/** The least time in milliseconds with which an attempt is started. */
const SHORTEST_ATTEMPT = 25;
/** Upper bounds in milliseconds of the first back-off and of every back-off, with full jitter; the bound doubles. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1_000;
const PATIENCE = { milliseconds: 10_000, attempts: 5 };
/** Sends an action, with retries until it is answered, refused, or over its limits. */
export type SendAction = (
  action: string,
  input: ActionInput,
  patience?: Patience,
) => Promise<Record<string, unknown>>;

export interface SecretsManagerOptions {
  fetcher: Fetcher;
  environment?: Environment;
  /** Epoch milliseconds. */
  now?: () => number;
  random?: () => number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Sends actions to Secrets Manager over the given transport, without the AWS SDK.
 *
 * It reads region, credentials and (for tests) the endpoint from the SDKs' environment variables. It retries with
 * back-off after a 5xx, throttling or a network fault, so send only actions that are safe to repeat.
 *
 * @throws SecretsManagerError when an action is refused, unreachable, or not answered in time
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function createSendAction({
  fetcher,
  environment = process.env,
  now = Date.now,
  random = Math.random,
  sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: SecretsManagerOptions): SendAction {
  return async function send(
    action,
    input,
    { deadline = now() + PATIENCE.milliseconds, attempts = PATIENCE.attempts } = {},
  ) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const timeout = Math.min(LONGEST_ATTEMPT, deadline - now());
        return await sendAction(action, input, { fetcher, environment, timeout, now });
      } catch (error) {
        const pause = random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));
        const over = attempt >= attempts || now() + pause + SHORTEST_ATTEMPT > deadline;
        if (over || !(error instanceof SecretsManagerError && error.transient)) throw error;
        await sleep(pause);
      }
    }
  };
}

/**
 * Reads and writes secrets.
 *
 * @throws SecretsManagerError when an action is refused, unreachable, or not answered in time
 * @see https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
export function createSecretsManager(options: SecretsManagerOptions): SecretsManager {
  const send = createSendAction(options);
  return {
    getSecretValue: async function getSecretValue(secretId, patience) {
      const { SecretString: text } = await send('GetSecretValue', { SecretId: secretId }, patience);
      if (typeof text !== 'string') {
        const logged = { secret: secretId };
        throw new SecretsManagerError('The secret holds no text', { code: 'NoSecretString', logged });
      }
      return text;
    },
    putSecretValue: async function putSecretValue(secretId, text, patience) {
      // The token makes the write idempotent: a retry does not create another version.
      const input = { SecretId: secretId, SecretString: text, ClientRequestToken: randomUUID() };
      await send('PutSecretValue', input, patience);
    },
  };
}
