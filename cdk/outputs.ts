import { existsSync, readFileSync } from 'node:fs';
import type { MachineClient } from './machine-token.ts';

/** The outputs of the deployed stack. */
export interface Outputs {
  url: string;
  docsUrl: string;
  /** Absent where the tokens of another issuer are accepted. */
  machineClient?: MachineClient;
  /** The client with the scopes of people. */
  smokeClient?: MachineClient;
  /** The target of the custom domain's DNS record. */
  domainTarget?: string;
  /** The address that must confirm the subscription to the alarms. */
  alarmEmail?: string;
}

/**
 * Reads the file that `cdk deploy --outputs-file` writes.
 *
 * @throws Error in one sentence when the file has no outputs of a deployed stack
 */
export function readOutputs(file = 'dist/outputs.json'): Outputs {
  if (!existsSync(file)) throw new Error(`${file} does not exist: deploy first`);
  const stacks: Record<string, string>[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
  const { ApiUrl, DocsUrl, UserPoolId, MachineClientId, SmokeClientId, SignInUrl, DomainTarget, AlarmEmail } =
    stacks[0] ?? {};
  if (!ApiUrl || !DocsUrl) throw new Error(`${file} has no output ApiUrl: was the stack deployed?`);
  const client = (clientId: string | undefined) =>
    UserPoolId && clientId && SignInUrl
      ? { userPoolId: UserPoolId, clientId, signInUrl: SignInUrl }
      : undefined;
  const machineClient = client(MachineClientId);
  const smokeClient = client(SmokeClientId);
  return {
    url: ApiUrl,
    docsUrl: DocsUrl,
    ...(machineClient && { machineClient }),
    ...(smokeClient && { smokeClient }),
    ...(DomainTarget && { domainTarget: DomainTarget }),
    ...(AlarmEmail && { alarmEmail: AlarmEmail }),
  };
}
