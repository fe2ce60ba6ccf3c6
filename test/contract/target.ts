import { decodeJwt } from 'jose';
import { inject } from 'vitest';
import { type Issuer, openIssuer } from '../../src/local/issuer.ts';
import { type Caller, callerOf, startTestService } from '../harness/service.ts';
import { openMocksTarget, skippedForMocks } from './mocks-target.ts';
import { everyPersona, type PersonaName, personaNames, tokenVariable } from './personas.ts';

/** A running service and its callers. Tests of a caller without a token are skipped. */
export interface Target extends AsyncDisposable {
  url: string;
  /** The first persona. */
  caller: Caller;
  /** Another caller of the same persona. */
  other: Caller | undefined;
  personas: Record<PersonaName, Caller | undefined>;
  nobody: Caller;
  /**
   * Present where the service trusts a local issuer: makes tokens that are expired, without scope, for another
   * audience.
   */
  issuer: Issuer | undefined;
}

const mocks = inject('mocks');
const deployed = "tests cannot replace a deployment's database";
const skippedForDeployments = { 'a database that fails': deployed, 'an unreachable database': deployed };

/** The tests that are skipped for the target, by their title, and why. */
export const skippedTests: Readonly<Record<string, string>> = mocks
  ? skippedForMocks
  : process.env['CONTRACT_URL']
    ? skippedForDeployments
    : {};

/**
 * Opens what the contract suite is run against: the deployment that CONTRACT_URL names, or a whole service of its own
 * Opens the target of the contract suite: the deployment of CONTRACT_URL, or a service in this process (the Lambda
 * handler behind the gateway stand-in). CONTRACT_ISSUER is the data folder of a local issuer that the deployment
 * trusts. In the project `mocks` the target is the mocks of the client's package.
 *
 * @throws TypeError when CONTRACT_URL is set without CONTRACT_TOKEN, or a token is malformed
 */
export async function openTarget(
  environment: Partial<Record<string, string>> = process.env,
): Promise<Target> {
  const { CONTRACT_URL, CONTRACT_OTHER_TOKEN, CONTRACT_ISSUER } = environment;
  if (mocks) return openMocksTarget(mocks);

  if (CONTRACT_URL) {
    const url = CONTRACT_URL.replace(/\/$/, '');
    const bearer = (token: string | undefined) =>
      token ? callerOf(url, { sub: String(decodeJwt(token).sub), token }) : undefined;
    const personas = await everyPersona((name) => bearer(environment[`CONTRACT_${tokenVariable(name)}`]));
    const caller = personas[personaNames[0]];
    if (!caller) throw new TypeError(`URL needs TOKEN: a ${personaNames[0]}'s token of that deployment`);
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
