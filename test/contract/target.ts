import { decodeJwt } from 'jose';
import { inject } from 'vitest';
import { type Issuer, openIssuer } from '../../src/local/issuer.ts';
import { type Caller, callerOf, startTestService } from '../harness/service.ts';
import { leftOutOfMocks, openMocks } from './mocks-target.ts';
import { everyPersona, type PersonaName, personaNames, tokenVariable } from './personas.ts';

/** A running service and those who may ask it. Who has no token is absent, and their tests are skipped by name. */
export interface Target extends AsyncDisposable {
  url: string;
  /** The service's first persona. */
  caller: Caller;
  /** Somebody else of the same persona. */
  other: Caller | undefined;
  personas: Record<PersonaName, Caller | undefined>;
  nobody: Caller;
  /** Only where the service trusts a key of ours: tokens that are expired, without scope, for somebody else. */
  issuer: Issuer | undefined;
}

const mocks = inject('mocks');
const deployed = "a deployment's database is not ours to replace";
const leftOutOfDeployments = { 'a database that fails': deployed, 'a database that is away': deployed };

/** Tests that the target is not asked, by what is given in them, and why. */
export const leftOut: Readonly<Record<string, string>> = mocks
  ? leftOutOfMocks
  : process.env['CONTRACT_URL']
    ? leftOutOfDeployments
    : {};

/**
 * Opens what the contract suite is run against: the deployment that CONTRACT_URL names, or a whole service of its own
 * (the Lambda handler behind the gateway stand-in). CONTRACT_ISSUER names the data folder of a local issuer that the
 * deployment trusts. In the project `mocks` the suite is run against the mocks of the client's package.
 *
 * @throws TypeError when CONTRACT_URL comes without CONTRACT_TOKEN, or a token is none
 */
export async function openTarget(
  environment: Partial<Record<string, string>> = process.env,
): Promise<Target> {
  const { CONTRACT_URL, CONTRACT_OTHER_TOKEN, CONTRACT_ISSUER } = environment;
  if (mocks) return openMocks(mocks);

  if (CONTRACT_URL) {
    const url = CONTRACT_URL.replace(/\/$/, '');
    const bearer = (token: string | undefined) =>
      token ? callerOf(url, { sub: String(decodeJwt(token).sub), token }) : undefined;
    const personas = await everyPersona((name) => bearer(environment[`CONTRACT_${tokenVariable(name)}`]));
    const caller = personas[personaNames[0]];
    if (!caller)
      throw new TypeError(`URL needs TOKEN beside it: a ${personaNames[0]}'s token of that deployment`);
    return {
      url,
      caller,
      other: bearer(CONTRACT_OTHER_TOKEN),
      personas,
      nobody: callerOf(url, { sub: 'nobody', token: '' }),
      issuer: CONTRACT_ISSUER ? await openIssuer({ dataDir: CONTRACT_ISSUER }) : undefined,
      async [Symbol.asyncDispose]() {},
    };
  }
  const service = await startTestService();
  const personas = await everyPersona((name) => service[name]());
  return {
    url: service.url,
    caller: personas[personaNames[0]],
    other: await service[personaNames[0]](),
    personas,
    nobody: callerOf(service.url, { sub: 'nobody', token: '' }),
    issuer: service.issuer,
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}
