import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { createDocs } from '../../src/docs/docs.ts';
import { type DocsRoute, docsRoutes } from '../../src/docs/routes.ts';
import { temporaryFolder } from '../local/temporary-folder.ts';

const roots = ['no-such-folder', 'generated', 'src/docs/assets', 'node_modules/swagger-ui-dist'];

/** Asks the handler of a route as the gateway would. */
function ask(
  routeKey: DocsRoute,
  {
    path,
    headers = {},
    docs = createDocs({ roots }),
  }: { path?: string; headers?: object; docs?: ReturnType<typeof createDocs> } = {},
) {
  const rawPath = path ?? routeKey.slice('GET '.length);
  const asset = rawPath.split('/').at(-1);
  return docs[routeKey]({
    routeKey,
    rawPath,
    headers,
    ...(routeKey.endsWith('{asset}') && { pathParameters: { asset } }),
  } as unknown as APIGatewayProxyEventV2);
}

describe('createDocs', () => {
  it('has a handler for each of its routes', () => {
    expect(Object.keys(createDocs({ roots })).sort()).toEqual([...docsRoutes].sort());
  });

  it.each([
    { given: 'swagger-ui.css', type: 'text/css; charset=utf-8', cache: 'public, max-age=3600' },
    { given: 'swagger-ui-bundle.js', type: 'text/javascript; charset=utf-8', cache: 'public, max-age=3600' },
    { given: 'initializer.js', type: 'text/javascript; charset=utf-8', cache: 'no-cache' },
    { given: 'page.css', type: 'text/css; charset=utf-8', cache: 'no-cache' },
    { given: 'favicon-32x32.png', type: 'image/png', cache: 'public, max-age=3600' },
  ])('serves $given', async ({ given, type, cache }) => {
    const { statusCode, headers, body } = await ask('GET /docs/{asset}', { path: `/docs/${given}` });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': type,
      'Cache-Control': cache,
      'X-Content-Type-Options': 'nosniff',
      ETag: expect.stringMatching(/^"[\w-]{22}"$/),
    });
    expect(body?.length).toBeGreaterThan(0);
  });

  it('serves the page with a policy that trusts this origin alone', async () => {
    const { headers, body } = await ask('GET /docs');
    const policy = String(headers?.['Content-Security-Policy']);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(body).not.toMatch(/<script>|style=|https?:\/\/|(src|href)="\//);
  });

  it.each([
    { routeKey: 'GET /openapi.json', version: /^3\.1/ },
    { routeKey: 'GET /openapi-3.0.json', version: /^3\.0/ },
  ] as const)(
    'serves the contract at $routeKey, and tells where it is mapped to',
    async ({ routeKey, version }) => {
      const plain = JSON.parse((await ask(routeKey)).body ?? '');
      expect(plain).toMatchObject({ openapi: expect.stringMatching(version), servers: [{ url: '/' }] });
      const { body, headers } = await ask(routeKey, { path: routeKey.replace('GET ', '/v1') });
      expect(JSON.parse(body ?? '')).toEqual({ ...plain, servers: [{ url: '/v1' }] });
      expect(headers?.['ETag']).not.toBe((await ask(routeKey)).headers?.['ETag']);
    },
  );

  it('knows nobody', async () => {
    const { body, headers } = await ask('GET /docs/{asset}', { path: '/docs/session.json' });
    expect(body).toBe('{}');
    expect(headers).toMatchObject({ 'Cache-Control': 'no-store' });
  });

  it.each([
    'nothing.js',
    'index.html',
    'openapi.json',
    'openapi-3.0.json',
    '../package.json',
    'package.json',
    '__proto__',
    'constructor',
    '',
  ])('has no asset %j', async (name) => {
    await expect(ask('GET /docs/{asset}', { path: `/docs/${name}` })).rejects.toMatchObject({
      code: 'route_not_found',
    });
  });

  it.each([
    { given: (etag: string) => etag, want: 304 },
    { given: (etag: string) => `W/${etag}`, want: 304 },
    { given: (etag: string) => `"x", ${etag}`, want: 304 },
    { given: () => '*', want: 304 },
    { given: () => '"x"', want: 200 },
  ])('answers $want to If-None-Match: $given', async ({ given, want }) => {
    const { headers } = await ask('GET /docs');
    const answer = await ask('GET /docs', { headers: { 'if-none-match': given(String(headers?.['ETag'])) } });
    expect(answer.statusCode).toBe(want);
    expect(answer.headers?.['ETag']).toBe(headers?.['ETag']);
    if (want === 304) expect(answer).not.toHaveProperty('body');
  });
});

describe('files compressed beforehand', () => {
  const css = 'body { margin: 0; }';
  function compressed() {
    const root = temporaryFolder();
    writeFileSync(join(root, 'page.css'), css);
    writeFileSync(join(root, 'page.css.br'), brotliCompressSync(css));
    writeFileSync(join(root, 'page.css.gz'), gzipSync(css));
    return createDocs({ roots: [root] });
  }
  const identity = (body: Uint8Array) => body;

  it.each([
    { given: 'gzip, deflate, br, zstd', want: 'br', decode: brotliDecompressSync },
    { given: 'GZIP;q=0.5', want: 'gzip', decode: gunzipSync },
    { given: 'br;q=0, gzip', want: 'gzip', decode: gunzipSync },
    { given: 'br; q=0.000', want: undefined, decode: identity },
    { given: 'deflate', want: undefined, decode: identity },
    { given: undefined, want: undefined, decode: identity },
  ])('go out as $want to $given', async ({ given, want, decode }) => {
    const { headers, body, isBase64Encoded } = await ask('GET /docs/{asset}', {
      path: '/docs/page.css',
      docs: compressed(),
      headers: given ? { 'accept-encoding': given } : {},
    });
    expect(headers?.['Content-Encoding']).toBe(want);
    expect(headers?.['Vary']).toBe('Accept-Encoding, Origin');
    expect(decode(Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8')).toString()).toBe(css);
  });

  it('have entity tags of their own', async () => {
    const docs = compressed();
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accepted) => {
        const { headers } = await ask('GET /docs/{asset}', {
          path: '/docs/page.css',
          docs,
          headers: { 'accept-encoding': accepted },
        });
        return headers?.['ETag'];
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });
});

it('says which asset is in none of the folders', async () => {
  const docs = createDocs({ roots: [temporaryFolder()] });
  await expect(ask('GET /docs', { docs })).rejects.toThrow('index.html is in none of the folders');
});
