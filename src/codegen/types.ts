import openapiTypescript, { astToString } from 'openapi-typescript';
import type { Json } from './json-pointer.ts';
import { resolve } from './operation-objects.ts';

/**
 * The contract's types, as openapi-typescript writes them; openapi-fetch takes its `paths`.
 *
 * A member with a default stays optional: who sends a request may leave it out.
 */
export async function typesOf(contract: Json): Promise<string> {
  return astToString(
    await openapiTypescript(withHeadersInline(contract), { defaultNonNullable: false, silent: true }),
  );
}

/** openapi-typescript reads a header's `required` only where the header is written in place. */
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
