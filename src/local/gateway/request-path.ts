/** A path as the gateway hands it on, and its segments as routes are matched with them. */
export interface RequestPath {
  rawPath: string;
  segments: string[];
}

/**
 * Decodes a path as an HTTP API does it: once, cut at a question mark that this brought out, and once more.
 *
 * So `%2F` separates segments, `%3F` ends the path, `%252F` arrives as a slash within its segment, and a percent sign
 * that is none after the first decoding is refused. Observed at the real one:
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
