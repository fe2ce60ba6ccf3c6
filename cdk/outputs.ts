import { existsSync, readFileSync } from 'node:fs';
import type { MachineClient } from './machine-token.ts';

/** What the stack says of itself when it is deployed. */
export interface Outputs {
  url: string;
  docsUrl: string;
  /** Absent where another issuer's tokens are accepted. */
  machineClient?: MachineClient;
  /** Of the client whose scopes are those of people. */
  smokeClient?: MachineClient;
  /** What a custom domain's record has to name. */
  domainTarget?: string;
  /** Who has to confirm that he wants the alarms. */
  alarmEmail?: string;
}

/**
 * Reads the file that `cdk deploy --outputs-file` writes.
 *
 * @throws Error in one sentence when it is not of one deployed stack
 */
export function readOutputs(file = 'dist/outputs.json'): Outputs {
  if (!existsSync(file)) throw new Error(`${file} is not there: deploy first`);
  const stacks: Record<string, string>[] = Object.values(JSON.parse(readFileSync(file, 'utf8')));
  const { ApiUrl, DocsUrl, UserPoolId, MachineClientId, SmokeClientId, SignInUrl, DomainTarget, AlarmEmail } =
    stacks[0] ?? {};
  if (!ApiUrl || !DocsUrl) throw new Error(`${file} names no API: was it deployed?`);
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
