import { escapeToken, type Json, unescapeToken } from './json-pointer.ts';

/** @see https://spec.openapis.org/oas/v3.1.1#path-item-object */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** One operation with what its path item adds, references resolved. */
export interface OperationObject {
  operationId: string;
  method: string;
  path: string;
  pointer: string;
  /** Each with the `pointer` to where it is written. */
  parameters: Json[];
  security: Json[] | undefined;
  requestBody: Json | undefined;
  /** By status, as text. */
  responses: Record<string, Json>;
}

/** Follows references until there is something else. */
export function resolve(contract: Json, value: Json): Json {
  if (typeof value?.$ref !== 'string') return value;
  const { $ref, ...beside } = value;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce((at: Json, token: string) => at?.[unescapeToken(token)], contract);
  return { ...resolve(contract, target), ...beside };
}

/** Every operation: paths in the contract's order, methods in OpenAPI's. */
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
