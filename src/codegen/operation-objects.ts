import { escapeToken, type Json, unescapeToken } from './json-pointer.ts';

/** @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation with the parameters of its path item, and with references resolved. */
export interface OperationObject {
  operationId: string;
  method: string;
  path: string;
  pointer: string;
  /** Each parameter with a `pointer` to its place in the contract. */
  parameters: Json[];
  security: Json[] | undefined;
  requestBody: Json | undefined;
  /** The responses by status. */
  responses: Record<string, Json>;
}

/** Follows references to the value that they refer to. */
export function resolve(contract: Json, value: Json): Json {
  if (typeof value?.$ref !== 'string') return value;
  const { $ref, ...beside } = value;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce((at: Json, token: string) => at?.[unescapeToken(token)], contract);
  return { ...resolve(contract, target), ...beside };
}

/** Every operation, with paths in the contract's order and methods in OpenAPI's. */
export function* operationObjects(contract: Json): Generator<OperationObject> {
  for (const [path, item] of Object.entries<Json>(contract.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const responses = Object.entries<Json>(operation.responses ?? {});
      const written = (parameters: Json[] = [], at: string) =>
        parameters.map((one, index) => ({
          ...resolve(contract, one),
          pointer: one.$ref ?? `${at}/parameters/${index}`,
        }));
      const pathPointer = `#/paths/${escapeToken(path)}`;
      yield {
        operationId: operation.operationId,
        method: method.toUpperCase(),
        path,
        pointer: `${pathPointer}/${method}`,
        parameters: [
          ...written(item.parameters, pathPointer),
          ...written(operation.parameters, `${pathPointer}/${method}`),
        ],
        security: operation.security,
        requestBody: resolve(contract, operation.requestBody),
        responses: Object.fromEntries(responses.map(([status, one]) => [status, resolve(contract, one)])),
      };
    }
  }
}
