import { randomUUID } from 'node:crypto';
import { SecretsManagerError } from '../../src/secrets/action.ts';
import type { SendAction } from '../../src/secrets/secrets-manager.ts';

/** What the function reads: where its database is and what opens it. */
export interface ApplicationAccess {
  endpoint: string;
  token: string;
  /** The rotation that the token was made for, if it was made for one. */
  rotation?: string;
}

export interface ApplicationSecret {
  arn: string;
  /** Absent when the secret holds nothing yet, or some other text. */
  access?: ApplicationAccess;
}

/** The secret's own name: one for each database that follows the stack's first. */
export function secretName(stackId: string, databaseId: string): string {
  return `${stackId.split('/')[1]}/database/${databaseId}`;
}

/**
 * @param id name or ARN
 * @returns undefined when there is no such secret, or it never had a value
 */
export async function readSecret(send: SendAction, id: string): Promise<ApplicationSecret | undefined> {
  try {
    const { ARN: arn, SecretString: text } = await send('GetSecretValue', { SecretId: id });
    const access = accessIn(String(text ?? ''));
    return { arn: String(arn), ...(access && { access }) };
  } catch (error) {
    return unlessMissing(error);
  }
}

/**
 * Writes the secret; one of that name is created where there is none.
 *
 * @param id the ARN of one that exists, or the name of one that may not yet
 * @returns the ARN
 */
export async function writeSecret(
  send: SendAction,
  id: string,
  access: ApplicationAccess,
  description: string,
): Promise<string> {
  // The same request token makes the same version of a request that is sent again.
  const value = { SecretString: JSON.stringify(access), ClientRequestToken: randomUUID() };
  const written = await send('PutSecretValue', { SecretId: id, ...value }).catch(unlessMissing);
  const { ARN: arn } =
    written ?? (await send('CreateSecret', { Name: id, Description: description, ...value }));
  return String(arn);
}

/** Deletes the secret for good, if there is one. What it held must have been revoked before. */
export async function deleteSecret(send: SendAction, id: string): Promise<void> {
  await send('DeleteSecret', { SecretId: id, ForceDeleteWithoutRecovery: true }).catch(unlessMissing);
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof SecretsManagerError && error.code === 'ResourceNotFoundException') return undefined;
  throw error;
}

function accessIn(text: string): ApplicationAccess | undefined {
  try {
    const { endpoint, token, rotation } = JSON.parse(text);
    if (typeof endpoint !== 'string' || typeof token !== 'string') return undefined;
    return { endpoint, token, ...(rotation && { rotation: String(rotation) }) };
  } catch {
    return undefined;
  }
}
