import { type OperationId, operations } from '../../generated/operations.ts';
import { normalizedBaseUrl } from './base-url.ts';

/** What every try of one call sends. */
export interface CallRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** An operation of the table, without its literal types. */
interface Operation {
  method: string;
  path: string;
  /** `explode: false` puts the elements of an array into one parameter. */
  parameters: readonly { name: string; in: string; explode?: boolean }[];
  body: { mediaTypes: readonly string[] } | null;
}

/** By a function, for an assignment would narrow the type to what this contract happens to have. */
function operationOf(operationId: OperationId): Operation {
  return operations[operationId];
}

type Input = Readonly<Record<string, unknown>>;

/**
 * The request of a call.
 *
 * @throws TypeError for what cannot be sent: a path parameter that is missing or would name another path, a query
 * parameter that has no text, a body that is no JSON
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
 * Where the parameters of the path are: in the resource that is held, which is named after the last of them (`user` in
 * the input for "/users/{userId}/block"), or in the input itself.
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

/** One segment of a path. URLs drop a segment that is empty or made of dots, and would name another resource. */
function segmentOf(name: string, value: unknown): string {
  const text = textOf(name, value);
  if (/^\.{0,2}$/.test(text)) throw new TypeError(`${name} cannot be "${text}"`);
  return encodeURIComponent(text);
}

/** A parameter as text: dates as RFC 3339 has them. */
function textOf(name: string, value: unknown): string {
  if (value instanceof Date) {
    const instant = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    // Years outside 0000 to 9999 have another form.
    if (/^\d{4}-/.test(instant)) return instant;
  } else if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return String(value);
  }
  throw new TypeError(`${name} cannot be sent: ${String(value)}`);
}

/** `crypto.randomUUID` is missing in pages that came over plain HTTP; this is there. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
