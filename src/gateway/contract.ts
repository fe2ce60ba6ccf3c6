/** The parts of the contract (an OpenAPI 3.1 document as JSON) that are read for the gateway. */
export interface Contract {
  info: { title: string; version: string; summary?: string };
  paths: Readonly<Record<string, ContractPath>>;
  components: { securitySchemes: Readonly<Record<string, unknown>> };
}

export interface ContractPath {
  parameters?: readonly (ContractParameter | Reference)[];
  [method: string]: ContractOperation | readonly (ContractParameter | Reference)[] | undefined;
}

export interface ContractOperation {
  operationId: string;
  summary?: string;
  /** Alternative requirements, each of scopes by scheme; an empty list means public. */
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  parameters?: readonly (ContractParameter | Reference)[];
  responses: Readonly<Record<string, ContractResponse | Reference>>;
}

export interface ContractParameter {
  name: string;
  in: string;
}

export interface ContractResponse {
  headers?: Readonly<Record<string, unknown>>;
}

export interface Reference {
  $ref: string;
}

/** The fields of a path item that are operations ([OpenAPI 3.1](https://spec.openapis.org/oas/v3.1.1#path-item-object)). */
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

export interface Route {
  path: string;
  method: string;
  item: ContractPath;
  operation: ContractOperation;
}

/** Every operation of the contract with its path and method, in the contract's order. */
export function operationsOf({ paths }: Contract): Route[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      path,
      method,
      item,
      operation: item[method] as ContractOperation,
    })),
  );
}

/**
 * Resolves a reference within the contract; a node that is not a reference is returned unchanged.
 *
 * @throws Error when the reference is external or has no target
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function dereference<Node extends object>(contract: Contract, node: Node | Reference): Node {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as Node;
  const tokens = node.$ref.split('/').slice(1);
  const found = tokens.reduce<unknown>(
    (value, token) =>
      (value as Record<string, unknown> | undefined)?.[token.replaceAll('~1', '/').replaceAll('~0', '~')],
    contract,
  );
  if (typeof found !== 'object' || found === null) throw new Error(`${node.$ref} is not in the contract`);
  return dereference(contract, found as Node | Reference);
}
