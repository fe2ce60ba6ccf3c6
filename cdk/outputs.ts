import { readFileSync } from 'node:fs';
import type { MachineClient } from './machine-token.ts';

/** What the stack says of itself when it is deployed. */
export interface Outputs {
  url: string;
  docsUrl: string;
  /** Absent where another issuer's tokens are accepted. */
  machineClient?: MachineClient;
}

/**
 * Reads the file that `cdk deploy --outputs-file` writes.
 *
 * @throws Error when it is not of one deployed stack
 */
export function readOutputs(file = 'dist/outputs.json'): Outputs {
  const stacks: Record<string, string>[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
  const { ApiUrl, DocsUrl, UserPoolId, MachineClientId, SignInUrl } = stacks[0] ?? {};
  if (!ApiUrl || !DocsUrl) throw new Error(`${file} names no API: was it deployed?`);
  const machineClient =
    UserPoolId && MachineClientId && SignInUrl
      ? { userPoolId: UserPoolId, clientId: MachineClientId, signInUrl: SignInUrl }
      : undefined;
  return { url: ApiUrl, docsUrl: DocsUrl, ...(machineClient && { machineClient }) };
}
