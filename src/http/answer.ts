import { answers, type Members } from '../../generated/answers.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { HttpResult } from './exchange.ts';

/**
 * An operation's response as the gateway takes it: the body in the media type that the contract has for the status, or
 * neither body nor Content-Type (202 without content, 204, 304).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3 Content-Type belongs to content
 */
export function answerOf(
  operationId: OperationId,
  { status, headers, body }: { status: number; headers: object; body?: unknown },
): HttpResult {
  const documented = answers[operationId][status];
  const own = { ...headers } as Record<string, string>;
  if (!documented || body === undefined) return { statusCode: status, headers: own };
  return {
    statusCode: status,
    headers: { 'Content-Type': documented.mediaType, ...own },
    body: JSON.stringify(shown(body, documented.members)),
  };
}

/**
 * What the contract names of a value, in the contract's order.
 *
 * A document may have members that this version does not know: a later version wrote them before it was turned back.
 * They stay in the database and out of answers, whose objects are closed.
 */
function shown(value: unknown, members: Members): unknown {
  if (members === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => shown(item, members));
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(members)
      .filter(([name]) => Object.hasOwn(given, name))
      .map(([name, inner]) => [name, shown(given[name], inner)]),
  );
}
