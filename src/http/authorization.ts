import type { Caller } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import type { Middleware } from './exchange.ts';

/** Converts a token's caller to the service's own caller type; undefined when the service rejects the subject. */
export type CallerOf<Who extends Caller = Caller> = (caller: Caller) => Who | undefined;

/**
 * Refuses a request to an operation with scopes: 401 without claims, 403 without one of the scopes.
 *
 * The gateway has already verified the token and its scopes. The function checks again, so that a route deployed
 * without an authorizer is refused, too.
 */
export function authorization({
  scopes: required,
  callerOf,
}: {
  scopes: readonly string[];
  callerOf: CallerOf;
}): Middleware {
  return {
    before: function authorizationBefore({ event, context }) {
      const jwt: Jwt | undefined = event.requestContext?.authorizer?.jwt;
      const tokenCaller = jwt && callerOfToken(jwt);
      const caller = tokenCaller && callerOf(tokenCaller);
      if (!caller) {
        throw new Problem('unauthorized', {
          detail: 'The request carries no verified token.',
          headers: { 'WWW-Authenticate': 'Bearer' },
        });
      }
      const gatewayScopes = jwt?.scopes;
      const passedGateway =
        !Array.isArray(gatewayScopes) || required.some((scope) => gatewayScopes.includes(scope));
      if (!passedGateway || !required.some((scope) => caller.scopes.has(scope))) {
        throw new Problem('forbidden', {
          detail: 'The token has none of the scopes that this operation asks for.',
        });
      }
      context.exchange.caller = caller;
    },
  };
}

/** The part of an event in which the gateway's authorizer describes a verified token. */
interface Jwt {
  claims?: Record<string, unknown>;
  /** The token's scopes, or some of them; null when the route requires no scope. */
  scopes?: unknown;
}

function callerOfToken({ claims, scopes }: Jwt): Caller | undefined {
  const subject = claims?.['sub'];
  if (typeof subject !== 'string') return undefined;
  return { subject, scopes: scopesOf(claims?.['scope'] ?? claims?.['scp'], scopes) };
}

/**
 * Parses a scope claim. The gateway delivers a string claim as "a b" and an array claim as "[a b]".
 *
 * An element of an array may contain spaces, so a word of an array counts only if the gateway's list contains it, too.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3 scopes are separated by U+0020 and nothing else
 */
function scopesOf(claim: unknown, listed: unknown): ReadonlySet<string> {
  if (typeof claim !== 'string') return new Set();
  const array = /^\[(.*)\]$/s.exec(claim);
  const words = (array?.[1] ?? claim).split(' ').filter(Boolean);
  if (!array) return new Set(words);
  return new Set(Array.isArray(listed) ? words.filter((word) => listed.includes(word)) : []);
}
