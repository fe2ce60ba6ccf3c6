import type { Caller } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import type { HttpEvent, Middleware } from './exchange.ts';

/** The scope that makes a caller staff. */
const STAFF = 'orders/manage';

/**
 * Refuses a scoped operation without claims (401) or without one of its scopes (403).
 *
 * The gateway has verified the token by now; this is the second lock, for the day a route is wired without the first.
 */
export function authorization({ scopes: wanted }: { scopes: readonly string[] }): Middleware {
  return {
    before: function authorizationBefore({ event, context }) {
      const caller = callerOf(event);
      if (!caller) {
        throw new Problem('unauthorized', {
          detail: 'The request carries no verified token.',
          headers: { 'WWW-Authenticate': 'Bearer' },
        });
      }
      if (!wanted.some((scope) => caller.scopes.has(scope))) {
        throw new Problem('forbidden', {
          detail: 'The token has none of the scopes that this operation asks for.',
        });
      }
      context.exchange.caller = caller;
    },
  };
}

function callerOf(event: HttpEvent): Caller | undefined {
  const claims: Record<string, unknown> | undefined = event.requestContext?.authorizer?.jwt?.claims;
  const customerId = claims?.['sub'];
  if (typeof customerId !== 'string' || customerId === '' || customerId.length > 255) return undefined;
  const scopes = scopesOf(claims?.['scope'] ?? claims?.['scp']);
  return { customerId, scopes, staff: scopes.has(STAFF) };
}

/** The gateway delivers claims as strings: "a b" for a string, "[a b]" for an array. */
function scopesOf(claim: unknown): ReadonlySet<string> {
  if (typeof claim !== 'string') return new Set();
  return new Set(
    claim
      .replace(/^\[(.*)\]$/, '$1')
      .split(/[\s,]+/)
      .filter(Boolean),
  );
}
