import openapiTypescript, { astToString } from 'openapi-typescript';
import type { Json } from './json-pointer.ts';
import { resolve } from './operation-objects.ts';

/**
 * Generates the contract's types with openapi-typescript; its `paths` fit openapi-fetch.
 *
 * A member with a default stays optional, because a request may omit it.
 */
export async function typesOf(contract: Json): Promise<string> {
  return astToString(
    await openapiTypescript(withHeadersInline(contract), { defaultNonNullable: false, silent: true }),
  );
}

/** Resolves references to headers, because openapi-typescript ignores `required` of a referenced header. */
function withHeadersInline(contract: Json): Json {
  const inline = (response: Json): Json =>
    response.headers
      ? {
          ...response,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, header]) => [name, resolve(contract, header)]),
          ),
        }
      : response;
  const copy = structuredClone(contract);
  for (const item of Object.values<Json>(copy.paths)) {
    for (const operation of Object.values<Json>(item)) {
      for (const [status, response] of Object.entries<Json>(operation.responses ?? {})) {
        operation.responses[status] = inline(response);
      }
    }
  }
  for (const [name, response] of Object.entries<Json>(copy.components?.responses ?? {})) {
    copy.components.responses[name] = inline(response);
  }
  return copy;
}
