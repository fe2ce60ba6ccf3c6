import type { OperationId } from '../../generated/operations.ts';
import { operations } from '../../generated/operations.ts';
import { requestValidators } from '../../generated/validators/requests.js';
import { faultsOf } from '../contract/faults.ts';
import { codeOf, type Fault, Problem } from '../contract/problem.ts';
import type { Middleware } from './exchange.ts';

/**
 * Validates the request against the contract: 400 with every fault, or 428 if the only fault is a missing `If-Match`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6585#section-3
 */
export function validation({ operationId }: { operationId: OperationId }): Middleware {
  const validators = requestValidators[operationId];
  const statuses: readonly number[] = operations[operationId].statuses;
  // A contract in which no operation answers 428 may have no problem code for it.
  const preconditionRequired = statuses.includes(428) ? codeOf(428) : undefined;

  return {
    before: function validationBefore({ context }) {
      const { parameters, body, faults } = context.exchange;
      if (!validators.parameters(parameters)) {
        faults.push(...faultsOf(validators.parameters.errors ?? [], 'parameters'));
      }
      if (validators.body && body !== undefined && !validators.body(body)) {
        faults.push(...faultsOf(validators.body.errors ?? [], 'body'));
      }
      const others = preconditionRequired
        ? faults.filter((fault) => !isMissingIfMatch(fault, parameters))
        : faults;
      if (others.length > 0) {
        throw new Problem('invalid_request', { detail: countOf(others), errors: others });
      }
      if (faults.length > 0 && preconditionRequired) {
        throw new Problem(preconditionRequired, { detail: 'Send the ETag of what you read as If-Match.' });
      }
    },
  };
}

function isMissingIfMatch(fault: Fault, parameters: unknown): boolean {
  const { header } = parameters as { header: Record<string, unknown> };
  return (
    fault.in === 'header' && fault.parameter?.toLowerCase() === 'if-match' && header['if-match'] === undefined
  );
}

function countOf(faults: readonly Fault[]): string {
  return faults.length === 1 ? 'The request has 1 fault.' : `The request has ${faults.length} faults.`;
}
