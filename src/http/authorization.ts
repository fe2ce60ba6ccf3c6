import type { Caller } from '../contract/context.ts';
import { Problem } from '../contract/problem.ts';
import type { Middleware } from './exchange.ts';

/** Makes the service's caller of who a token names; undefined for a subject that the service does not take. */
export type CallerOf<Who extends Caller = Caller> = (caller: Caller) => Who | undefined;

/**
 * Refuses a scoped operation without claims (401) or without one of its scopes (403).
 *
 * The gateway has verified the token and its scopes before. The function checks again, so that a route without an
 * authorizer is refused, too.
 */
export function authorization({
  scopes: wanted,
  callerOf,
}: {
  scopes: readonly string[];
  callerOf: CallerOf;
}): Middleware {
  return {
    before: function authorizationBefore({ event, context }) {
      const jwt: Jwt | undefined = event.requestContext?.authorizer?.jwt;
      const named = jwt && callerIn(jwt);
      const caller = named && callerOf(named);
      if (!caller) {
        throw new Problem('unauthorized', {
          detail: 'The request carries no verified token.',
          headers: { 'WWW-Authenticate': 'Bearer' },
        });
      }
      const listed = jwt?.scopes;
      const passed = !Array.isArray(listed) || wanted.some((scope) => listed.includes(scope));
      if (!passed || !wanted.some((scope) => caller.scopes.has(scope))) {
        throw new Problem('forbidden', {
          detail: 'The token has none of the scopes that this operation asks for.',
        });
      }
      context.exchange.caller = caller;
    },
  };
}

/** What the gateway's authorizer tells of a verified token. */
interface Jwt {
  claims?: Record<string, unknown>;
  /** The token's scopes, or some of them; null when the gateway compared none. */
  scopes?: unknown;
}

function callerIn({ claims, scopes }: Jwt): Caller | undefined {
  const subject = claims?.['sub'];
  if (typeof subject !== 'string') return undefined;
  return { subject, scopes: scopesOf(claims?.['scope'] ?? claims?.['scp'], scopes) };
}

/**
 * The scopes of a claim as the gateway delivers it: "a b" for a text, "[a b]" for an array.
 *
 * An array's elements may hold spaces, so its words count only where the gateway's list has them, too.
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
