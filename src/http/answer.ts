import { answers, type Members } from '../../generated/answers.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { HttpResult } from './exchange.ts';

/**
 * Renders an operation's response for the gateway: the body as JSON in the media type that the contract documents for
 * the status. A response without a body (202 without content, 204, 304) has no Content-Type either.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3 Content-Type belongs to content
 */
export function answerOf(
  operationId: OperationId,
  { status, headers, body }: { status: number; headers: object; body?: unknown },
): HttpResult {
  const documented = answers[operationId][status];
  const ownHeaders = { ...headers } as Record<string, string>;
  if (!documented || body === undefined) return { statusCode: status, headers: ownHeaders };
  return {
    statusCode: status,
    headers: { 'Content-Type': documented.mediaType, ...ownHeaders },
    body: JSON.stringify(documentedMembersOf(body, documented.members)),
  };
}

/**
 * Copies the members of a value that the contract documents, in the contract's order, for JSON.stringify.
 *
 * After a rollback, documents may have members that a later version of the service added. They stay in the database
 * but are left out of responses, because the contract's objects allow no further members.
 */
function documentedMembersOf(value: unknown, members: Members): unknown {
  if (members === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => documentedMembersOf(item, members));
  const given = value as Record<string, unknown>;
  const documented: Record<string, unknown> = {};
  // An absent member is undefined, which JSON leaves out.
  for (const [name, inner] of Object.entries(members))
    documented[name] = documentedMembersOf(given[name], inner);
  return documented;
}
