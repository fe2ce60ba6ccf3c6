import { type OperationId, operations } from '../../generated/operations.ts';
import { normalizedBaseUrl } from './base-url.ts';

/** The request that every try of one call sends. */
export interface CallRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** An operation of the table, with general instead of literal types. */
interface Operation {
  method: string;
  path: string;
  /** `explode: false` puts the elements of an array into one parameter. */
  parameters: readonly { name: string; in: string; explode?: boolean }[];
  body: { mediaTypes: readonly string[] } | null;
}

/** A function, because a variable's type would be narrowed to the operations of the current contract. */
function operationOf(operationId: OperationId): Operation {
  return operations[operationId];
}

type Input = Readonly<Record<string, unknown>>;

/**
 * Makes the request of a call.
 *
 * @throws TypeError for an input that cannot be sent: a path parameter that is missing or would change the path, a
 * query parameter without a text form, a body that is not JSON
 */
export function requestOf(operationId: OperationId, baseUrl: string, input: Input): CallRequest {
  const { method, path, parameters, body: media } = operationOf(operationId);
  const target = pathInput(operationId, input);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, target[name]));
  const query: string[] = [];
  const headers: Record<string, string> = {};
  for (const { name, in: place, explode = true } of parameters) {
    const given = input[place === 'header' ? inputName(name) : name];
    if (place === 'query' && given !== undefined) {
      const texts = [given].flat().map((value) => encodeURIComponent(textOf(name, value)));
      query.push(
        ...(explode ? texts : [texts.join(',')]).map((text) => `${encodeURIComponent(name)}=${text}`),
      );
    }
    if (place !== 'header') continue;
    if (given !== undefined) headers[name] = textOf(name, given);
    else if (name === 'idempotency-key') headers[name] = freshKey();
    else if (name === 'if-match' && target !== input && method !== 'GET')
      headers[name] = `"${textOf(name, target['version'])}"`;
  }
  const body = media ? JSON.stringify(input['body']) : undefined;
  if (media && body !== undefined) headers['content-type'] = media.mediaTypes[0] ?? '';
  const search = query.length > 0 ? `?${query.join('&')}` : '';
  return {
    method,
    url: normalizedBaseUrl(baseUrl) + filled + search,
    headers,
    ...(body !== undefined && { body }),
  };
}

/**
 * The object with the path parameters: the resource in the input, which is named after the last parameter (`user` for
 * "/users/{userId}/block"), or the input itself.
 */
export function pathInput(operationId: OperationId, input: Input): Input {
  const resource = /\{(\w+)Id\}[^{]*$/.exec(operations[operationId].path)?.[1];
  return (resource !== undefined && (input[resource] as Input | undefined)) || input;
}

/** The name of a header in a call's input: `ifNoneMatch`, and `key` for Idempotency-Key. */
function inputName(header: string): string {
  if (header === 'idempotency-key') return 'key';
  return header.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** A path segment. An empty, "." or ".." segment is refused, because URL parsing would change the path. */
function segmentOf(name: string, value: unknown): string {
  const text = textOf(name, value);
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} cannot be "${text}"`);
  return encodeURIComponent(text);
}

/** The text of a parameter; a Date in RFC 3339 form. */
function textOf(name: string, value: unknown): string {
  if (value instanceof Date) {
    const instant = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    // Years outside 0000 to 9999 have no RFC 3339 form.
    if (/^\d{4}-/.test(instant)) return instant;
  } else if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return String(value);
  }
  throw new TypeError(`${name} cannot be sent: ${String(value)}`);
}

/** A random key. `crypto.randomUUID` is missing in pages served over plain HTTP; `getRandomValues` is not. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
