import { createHash, createHmac } from 'node:crypto';

/** As Lambda puts them into a function's environment. */
export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

export interface PostRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * The headers of a POST with AWS's signature, version 4: those given, and `X-Amz-Date`, `X-Amz-Security-Token` and
 * `Authorization`.
 *
 * Written here, since all that is sent is a POST with a JSON body and no query. Weighed against it, each bundled and
 * minified, with the processor time of loading it and signing once (Node 24, no code cache, median of 25):
 *
 * | | KB | ms | |
 * |---|---|---|---|
 * | this | 1.5 | 9 | held against AWS's published vectors and, in tests, @smithy/signature-v4 |
 * | aws4fetch 1.0 | 6.8 | 74 | signs by WebCrypto, sends by `fetch`: it loads undici |
 * | @smithy/signature-v4 5 | 144 | 35 | |
 *
 * AWS's Parameters and Secrets extension needs no signature: the function asks a local port. It is a layer per region
 * and architecture, and a second process that starts with each sandbox and takes of its memory. It reads only (the
 * database's custom resource writes, too), keeps a secret for a time of its own (a refused token has to be read anew),
 * and runs nowhere but in Lambda.
 *
 * @param date when it is sent; AWS takes it for 5 minutes
 * @throws TypeError when the URL has a query, which would have to be part of what is signed
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signedHeaders(
  { url, headers, body }: PostRequest,
  {
    service,
    region,
    credentials: { accessKeyId, secretAccessKey, sessionToken },
    date,
  }: { service: string; region: string; credentials: Credentials; date: Date },
): Record<string, string> {
  const { host, pathname, search } = new URL(url);
  if (search) throw new TypeError('A query is not signed');
  // 20150830T123600Z
  const time = date.toISOString().replace(/[-:]|\.\d+/g, '');
  const sent: Record<string, string> = {
    ...headers,
    'X-Amz-Date': time,
    ...(sessionToken && { 'X-Amz-Security-Token': sessionToken }),
  };

  const canonical = Object.entries({ ...sent, Host: host })
    .map(([name, value]) => [name.toLowerCase(), value.trim().replace(/ +/g, ' ')] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const names = canonical.map(([name]) => name).join(';');
  const lines = canonical.map(([name, value]) => `${name}:${value}\n`).join('');
  const request = ['POST', pathname, '', lines, names, sha256(body)].join('\n');

  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const stringToSign = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, stringToSign).toString('hex');
  const credential = `${accessKeyId}/${scope.join('/')}`;
  return {
    ...sent,
    Authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
