/** A request as received, before it is routed. */
export interface GatewayRequest {
  method: string;
  /** The request target: path and query, still encoded. */
  target: string;
  /** "HTTP/1.1". */
  protocol: string;
  /** Alternating names and values, with repeats and original letter case, as in `IncomingMessage.rawHeaders`. */
  rawHeaders: readonly string[];
  body: Uint8Array;
  sourceIp: string;
}

export interface GatewayResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  cookies: readonly string[];
  /** Text is sent in UTF-8. */
  body: string | Uint8Array;
}

/** An answer of the gateway itself, in its fixed form `{"message"}`. */
export function gatewayMessage(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): GatewayResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    cookies: [],
    body: JSON.stringify({ message }),
  };
}

/**
 * Headers by lower-case name, repeats joined by comma.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const headers = new Map<string, string>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] as string).toLowerCase();
    const value = rawHeaders[index + 1] as string;
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}${name === 'cookie' ? '; ' : ','}${value}`);
  }
  return Object.fromEntries(headers);
}

/**
 * A request target in origin form. The authority of an absolute-form target replaces the Host field.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2.2
 */
export function originForm(
  target: string,
  rawHeaders: readonly string[],
): Pick<GatewayRequest, 'target' | 'rawHeaders'> {
  const absolute = /^https?:\/\/([^/?#]+)(.*)$/i.exec(target);
  if (!absolute) return { target, rawHeaders };
  const [, host = '', rest = ''] = absolute;
  const others = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 && name.toLowerCase() !== 'host' ? [name, rawHeaders[index + 1] ?? ''] : [],
  );
  return { target: rest.startsWith('/') ? rest : `/${rest}`, rawHeaders: ['Host', host, ...others] };
}

/**
 * Whether the Host field is given exactly once, or is absent in HTTP/1.0, which does not require it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function hasRightHost(httpVersion: string, rawHeaders: readonly string[]): boolean {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host');
  return hosts.length === 1 || (hosts.length === 0 && httpVersion === '1.0');
}
