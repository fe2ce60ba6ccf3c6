import type { Json } from './json-pointer.ts';
import { operationObjects, resolve } from './operation-objects.ts';
import { successTable } from './success-table.ts';

/** Header names in lower case, as the gateway delivers them. */
export function nameOf(parameter: Json): string {
  return parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
}

/**
 * Generates the tables of operations and problems, which the pipeline reads at run time.
 *
 * @see https://spec.openapis.org/oas/v3.1.1#operation-object
 */
export function operationTable(contract: Json): string {
  const operations: Record<string, Json> = {};
  for (const { operationId, method, path, parameters, security, requestBody, responses } of operationObjects(
    contract,
  )) {
    operations[operationId] = {
      method,
      path,
      routeKey: `${method} ${path}`,
      scopes: security?.length ? security.flatMap((alternative) => Object.values(alternative)[0]) : null,
      parameters: parameters.map((parameter) => {
        const { type, items, default: fallback } = resolve(contract, parameter.schema);
        return {
          name: nameOf(parameter),
          in: parameter.in,
          required: parameter.required === true,
          type,
          ...(items && { items: resolve(contract, items).type, explode: parameter.explode !== false }),
          ...(fallback !== undefined && { default: fallback }),
        };
      }),
      body: requestBody
        ? { mediaTypes: Object.keys(requestBody.content), required: requestBody.required === true }
        : null,
      statuses: Object.keys(responses).map(Number),
    };
  }
  const problems = contract.components.schemas.ProblemCode['x-problems'];
  return `/** Every operation of the contract. \`scopes\`: any of them will do; null is a public operation. */
export const operations = ${JSON.stringify(operations, null, 2)} as const;

/**
 * The name of an operation.
 *
 * @example
 * const health: OperationId = 'getHealth';
 */
export type OperationId = keyof typeof operations;

/** The status and the title of every problem code. */
export const problems = ${JSON.stringify(problems, null, 2)} as const;

${successTable(contract)}`;
}
