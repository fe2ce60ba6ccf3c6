import { appendFileSync } from 'node:fs';
import { type OperationId, operations } from '../../generated/operations.ts';
import { responseValidators } from '../../generated/validators/responses.js';

/** An answer as a client sees it. */
export interface ObservedAnswer {
  status: number;
  headers: Headers;
  /** Parsed where the media type is JSON; text otherwise, empty without a body. */
  body: unknown;
}

/** The differences between an answer and the contract, a sentence each. */
export class ConformanceError extends Error {
  override readonly name = 'ConformanceError';
}

/**
 * Checks an answer against the contract: status, media type, required headers and their values, body.
 *
 * Formats of the body are checked; a member that a closed schema does not declare is a fault.
 *
 * @throws ConformanceError with all faults
 * @see https://spec.openapis.org/oas/v3.1.1#response-object
 */
export function assertConforms(operationId: OperationId, { status, headers, body }: ObservedAnswer): void {
  const documented = responseValidators[operationId][status];
  if (!documented) throw new ConformanceError(`${operationId} does not document ${status}`);
  const faults: string[] = [];

  const typed = Object.fromEntries(
    Object.entries(documented.headerTypes).flatMap(([name, type]) => {
      const value = headers.get(name);
      return value === null
        ? []
        : [[name, type === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value]];
    }),
  );
  if (!documented.headers(typed)) faults.push(...describe('header', documented.headers.errors));

  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const documentedTypes = Object.keys(documented.content);
  if (documentedTypes.length === 0) {
    if (body !== '' && body !== undefined) faults.push(`${status} has no body`);
  } else {
    const validate = mediaType === undefined ? undefined : documented.content[mediaType];
    if (!validate)
      faults.push(`${mediaType ?? 'no content type'} is not one of ${documentedTypes.join(', ')}`);
    else if (!validate(body)) faults.push(...describe('body', validate.errors));
  }
  if (faults.length > 0) throw new ConformanceError(`${operationId} ${status}: ${faults.join('; ')}`);
  noteObservation(operationId, status);
}

/** Records the observation for the coverage matrix, in a file because tests run in several processes. */
function noteObservation(operationId: OperationId, status: number): void {
  const observations = process.env['CONTRACT_OBSERVATIONS'];
  const target = process.env['CONTRACT_TARGET'] ?? '';
  if (observations) appendFileSync(observations + target, `${operationId} ${status}\n`);
}

/** The operation of a request, or undefined when the contract has none. */
export function operationOf(method: string, path: string): OperationId | undefined {
  const [pathname = ''] = path.split('?');
  return (Object.keys(operations) as OperationId[]).find((operationId) => {
    const operation = operations[operationId];
    const pattern = new RegExp(`^${operation.path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    return operation.method === method && pattern.test(pathname);
  });
}

function describe(
  place: string,
  errors: readonly { instancePath: string; keyword: string; params?: object }[] | null | undefined,
): string[] {
  return (errors ?? []).map(
    ({ instancePath, keyword, params }) => `${place}${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}
