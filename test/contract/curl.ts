/** A request as data, which a generated test sends and prints when the answer is wrong. */
export interface PlannedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: unknown;
}

/**
 * Formats the request as a shell command. The token stays a variable, because counter-examples are pasted into issues.
 *
 * @example
 * asCurl('http://localhost:3000', { method: 'GET', path: '/health', headers: {} });
 * // curl -i -X GET 'http://localhost:3000/health' -H "Authorization: Bearer $TOKEN"
 */
export function asCurl(url: string, { method, path, headers, body }: PlannedRequest): string {
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const lines = Object.entries({ ...(body !== undefined && { 'content-type': type }), ...headers });
  return [
    `curl -i -X ${method} ${quoted(url + path)} -H "Authorization: Bearer $TOKEN"`,
    ...lines.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined
      ? []
      : [`--data-binary ${quoted(typeof body === 'string' ? body : JSON.stringify(body))}`]),
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
