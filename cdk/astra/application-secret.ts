import { randomUUID } from 'node:crypto';
import { SecretsManagerError } from '../../src/secrets/action.ts';
import type { SendAction } from '../../src/secrets/secrets-manager.ts';

/** The value of the secret: the database's endpoint and the token for it. */
export interface ApplicationAccess {
  endpoint: string;
  token: string;
  /** The value of the setting for which the token was made, if any. */
  rotation?: string;
}

export interface ApplicationSecret {
  arn: string;
  /** Absent when the secret is empty or holds other text. */
  access?: ApplicationAccess;
}

/** The name of the secret for a database other than the stack's first. */
export function secretName(stackId: string, databaseId: string): string {
  return `${stackId.split('/')[1]}/database/${databaseId}`;
}

/**
 * @param id name or ARN
 * @returns undefined when there is no such secret, or it has no value
 */
export async function readSecret(send: SendAction, id: string): Promise<ApplicationSecret | undefined> {
  try {
    const { ARN: arn, SecretString: text } = await send('GetSecretValue', { SecretId: id });
    const access = parseAccess(String(text ?? ''));
    return { arn: String(arn), ...(access && { access }) };
  } catch (error) {
    return unlessMissing(error);
  }
}

/**
 * Writes the secret, and creates it when there is none of that name.
 *
 * @param id the ARN of an existing secret, or the name of one that may not exist yet
 * @returns the ARN
 */
export async function writeSecret(
  send: SendAction,
  id: string,
  access: ApplicationAccess,
  description: string,
): Promise<string> {
  // With the same request token, a retried request creates the same version.
  const value = { SecretString: JSON.stringify(access), ClientRequestToken: randomUUID() };
  const written = await send('PutSecretValue', { SecretId: id, ...value }).catch(unlessMissing);
  const { ARN: arn } =
    written ?? (await send('CreateSecret', { Name: id, Description: description, ...value }));
  return String(arn);
}

/** Deletes the secret without a recovery window, if it exists. The token in it must be revoked first. */
export async function deleteSecret(send: SendAction, id: string): Promise<void> {
  await send('DeleteSecret', { SecretId: id, ForceDeleteWithoutRecovery: true }).catch(unlessMissing);
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof SecretsManagerError && error.code === 'ResourceNotFoundException') return undefined;
  throw error;
}

function parseAccess(text: string): ApplicationAccess | undefined {
  try {
    const { endpoint, token, rotation } = JSON.parse(text);
    if (typeof endpoint !== 'string' || typeof token !== 'string') return undefined;
    return { endpoint, token, ...(rotation && { rotation: String(rotation) }) };
  } catch {
    return undefined;
  }
}
