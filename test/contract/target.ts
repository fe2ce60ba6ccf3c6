import { decodeJwt } from 'jose';
import { type Issuer, openIssuer } from '../../src/local/issuer.ts';
import { type Caller, callerOf, startTestService } from '../harness/service.ts';

/** A running order service and those who may ask it. Who has no token is absent, and their tests are skipped by name. */
export interface Target extends AsyncDisposable {
  url: string;
  /** Reads and writes orders of their own. */
  customer: Caller;
  /** A second customer. */
  other: Caller | undefined;
  staff: Caller | undefined;
  nobody: Caller;
  /** Only where the service trusts a key of ours: tokens that are expired, without scope, for somebody else. */
  issuer: Issuer | undefined;
}

/**
 * Opens what the contract suite is run against: the deployment that CONTRACT_URL names, or a whole service of its own
 * (the Lambda handler behind the gateway stand-in). CONTRACT_ISSUER names the data folder of a local issuer that the
 * deployment trusts.
 *
 * @throws TypeError when CONTRACT_URL comes without CONTRACT_TOKEN, or a token is none
 */
export async function openTarget(
  {
    CONTRACT_URL,
    CONTRACT_TOKEN,
    CONTRACT_OTHER_TOKEN,
    CONTRACT_STAFF_TOKEN,
    CONTRACT_ISSUER,
  }: Partial<Record<string, string>> = process.env,
): Promise<Target> {
  if (CONTRACT_URL) {
    const url = CONTRACT_URL.replace(/\/$/, '');
    const bearer = (token: string | undefined) =>
      token ? callerOf(url, { sub: String(decodeJwt(token).sub), token }) : undefined;
    const customer = bearer(CONTRACT_TOKEN);
    if (!customer) throw new TypeError('URL needs TOKEN beside it: a customer of that deployment');
    return {
      url,
      customer,
      other: bearer(CONTRACT_OTHER_TOKEN),
      staff: bearer(CONTRACT_STAFF_TOKEN),
      nobody: callerOf(url, { sub: 'nobody', token: '' }),
      issuer: CONTRACT_ISSUER ? await openIssuer({ dataDir: CONTRACT_ISSUER }) : undefined,
      async [Symbol.asyncDispose]() {},
    };
  }
  const service = await startTestService();
  return {
    url: service.url,
    customer: await service.customer(),
    other: await service.customer(),
    staff: await service.staff(),
    nobody: callerOf(service.url, { sub: 'nobody', token: '' }),
    issuer: service.issuer,
    [Symbol.asyncDispose]: () => service[Symbol.asyncDispose](),
  };
}
