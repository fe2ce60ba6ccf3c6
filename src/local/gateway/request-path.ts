/** A path as the gateway passes it to the function, and its segments for route matching. */
export interface RequestPath {
  rawPath: string;
  segments: string[];
}

/**
 * Decodes a path as an HTTP API does: once, then cut at a decoded question mark, then once more.
 *
 * So `%2F` separates segments, `%3F` ends the path, `%252F` becomes a slash within its segment, and a path that is not
 * valid percent-encoding after the first decoding is refused. Observed on API Gateway:
 * https://github.com/hotsock/voker/blob/main/vokerhttp/testdata/ingress-paths.json
 *
 * @returns undefined when the path cannot be decoded
 */
export function decodePath(path: string): RequestPath | undefined {
  try {
    const [once = ''] = decodeURIComponent(path).split('?');
    return { rawPath: decodeURIComponent(once), segments: once.split('/').map(decodeURIComponent) };
  } catch {
    return undefined;
  }
}
