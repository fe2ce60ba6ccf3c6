import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Fetcher } from '@datastax/astra-db-ts';
import { type ActionInput, type Environment, SecretsManagerError, sendAction } from './action.ts';

/** The two actions of AWS Secrets Manager that are needed here. */
export interface SecretsManager {
  /** The secret's current text. */
  getSecretValue(secretId: string, patience?: Patience): Promise<string>;
  /** Makes the text the secret's current one. */
  putSecretValue(secretId: string, text: string, patience?: Patience): Promise<void>;
}

/** How often an action is sent when Secrets Manager is busy, broken or out of reach. */
export interface Patience {
  /** Epoch milliseconds by which it must have answered; by default ten seconds from now. */
  deadline?: number | undefined;
  attempts?: number;
}

/** Milliseconds that one attempt may take; in a region of its own an action takes about 20. */
const LONGEST_ATTEMPT = 2_000;
/** Milliseconds below which an attempt is not worth starting. */
const SHORTEST_ATTEMPT = 25;
/** Milliseconds: the longest first pause, and the longest of all. Pauses double in between, with full jitter. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1_000;
const PATIENCE = { milliseconds: 10_000, attempts: 5 };
/** Sends an action until it is answered, refused, or out of patience. */
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
 * Secrets Manager over the transport there is already, so that the AWS SDK is not loaded.
 *
 * Region, credentials and, for tests, another endpoint are read from the variables that Lambda and the SDKs use. What is
 * busy (5xx, throttling) or out of reach is asked again with back-off: send only actions that are safe to repeat.
 *
 * @throws SecretsManagerError from each action: refused, unreachable, or no answer in time
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
export function createSendAction({
  fetcher,
  environment = process.env,
  now = Date.now,
  random = Math.random,
  sleep = delay,
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
 * The two actions that reading and writing a secret takes.
 *
 * @throws SecretsManagerError from each: refused, unreachable, or no answer in time
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
      // The same token makes the same version of a request that is sent again.
      const input = { SecretId: secretId, SecretString: text, ClientRequestToken: randomUUID() };
      await send('PutSecretValue', input, patience);
    },
  };
}
