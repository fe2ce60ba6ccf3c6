import { createHash, createHmac } from 'node:crypto';

/** AWS credentials, from the environment variables that Lambda sets. */
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
 * Signs a POST with AWS Signature Version 4: returns the given headers with `X-Amz-Date`, `X-Amz-Security-Token` and
 * `Authorization`.
 *
 * It is written by hand, because it covers one case only: a POST with a JSON body and no query. The alternatives,
 * bundled and minified, with the CPU time to load them and sign once (Node 24, no code cache, median of 25):
 *
 * | | KB | ms | |
 * |---|---|---|---|
 * | this | 1.5 | 9 | tested against AWS's published vectors and @smithy/signature-v4 |
 * | aws4fetch 1.0 | 6.8 | 74 | uses WebCrypto and `fetch`, which load undici |
 * | @smithy/signature-v4 5 | 144 | 35 | |
 *
 * AWS's Parameters and Secrets extension needs no signature, but it is a layer per region and architecture, and a
 * second process in each sandbox, which uses memory. It cannot write (the database's custom resource does), its cache
 * cannot be bypassed after a refused token, and it runs in Lambda only.
 *
 * @param date the time of sending; AWS accepts the signature for 5 minutes
 * @throws TypeError when the URL has a query, which this function does not sign
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
  if (search) throw new TypeError('A URL with a query cannot be signed');
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
