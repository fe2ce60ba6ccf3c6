import { describe, expect, test } from 'vitest';
import { bodySize, mediaType } from '../../src/http/content-checks.ts';
import type { Middleware } from '../../src/http/exchange.ts';
import { jsonBody } from '../../src/http/json-body.ts';

interface Given {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  isBase64Encoded?: boolean;
}

/** Runs a check on a request: the event and the exchange that it leaves behind. */
async function check(middleware: Middleware, { method = 'POST', ...given }: Given) {
  const request = {
    event: { ...given, requestContext: { http: { method } } },
    context: { exchange: { faults: [] as unknown[], body: undefined as unknown } },
    internal: {},
  };
  await middleware.before?.(request as never);
  return { ...request.context.exchange, event: request.event };
}

const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

describe('bodySize', () => {
  const tooLarge = { code: 'content_too_large', message: 'The body is larger than 4 bytes.' };

  test.each<{ given: Given; refused: boolean }>([
    { given: {}, refused: false },
    { given: { body: '1234' }, refused: false },
    { given: { body: '12345' }, refused: true },
    { given: { body: 'éé' }, refused: false },
    { given: { body: 'ééé' }, refused: true },
    { given: { body: base64('1234'), isBase64Encoded: true }, refused: false },
    { given: { body: base64('12345'), isBase64Encoded: true }, refused: true },
    // Without padding, which is no part of the bytes.
    { given: { body: base64('1234').replaceAll('=', ''), isBase64Encoded: true }, refused: false },
    { given: { body: `${base64('1234')}====`, isBase64Encoded: true }, refused: false },
    { given: { body: '=123456', isBase64Encoded: true }, refused: true },
  ])('$given: refused $refused', async ({ given, refused }) => {
    const checked = check(bodySize({ largest: 4 }), given);
    if (refused) await expect(checked).rejects.toMatchObject(tooLarge);
    else await checked;
  });

  test.each([
    { bytes: 65_536, refused: false },
    { bytes: 65_537, refused: true },
  ])('of $bytes bytes, by default: refused $refused', async ({ bytes, refused }) => {
    const checked = check(bodySize(), { body: 'x'.repeat(bytes) });
    if (refused) await expect(checked).rejects.toMatchObject({ status: 413 });
    else await checked;
  });
});

describe('mediaType', () => {
  const both = { mediaTypes: ['application/merge-patch+json', 'application/json'] };
  const accepted = (headers: Given['headers'], body = '{}') =>
    check(mediaType(both), { headers: headers ?? {}, body });

  test.each([
    { 'content-type': 'application/json' },
    { 'content-type': 'application/merge-patch+json' },
    { 'content-type': 'Application/JSON; charset="UTF-8"' },
    { 'content-type': 'application/json; charset=utf8' },
    { 'content-type': 'application/json; charset=us-ascii' },
    { 'content-type': 'application/json', 'content-encoding': '' },
    { 'content-type': 'application/json', 'content-encoding': ' Identity , identity' },
  ])('accepts %j', async (headers) => {
    await accepted(headers);
  });

  test.each([
    {},
    { 'content-type': '' },
    { 'content-type': 'json' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/json; charset=latin1' },
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    { 'content-type': 'application/json', 'content-encoding': 'identity, gzip' },
  ])('refuses %j', async (headers) => {
    await expect(accepted(headers)).rejects.toMatchObject({
      code: 'unsupported_media_type',
      message:
        'This operation takes application/merge-patch+json or application/json in UTF-8, not compressed.',
      headers: { Accept: 'application/merge-patch+json, application/json' },
    });
  });

  test('refuses a request without headers', async () => {
    await expect(check(mediaType(both), { body: '{}' })).rejects.toMatchObject({ status: 415 });
  });

  test('names the media types of a PATCH in Accept-Patch', async () => {
    const checked = check(mediaType(both), { method: 'PATCH', body: 'x' });
    await expect(checked).rejects.toMatchObject({
      headers: { 'Accept-Patch': 'application/merge-patch+json, application/json' },
    });
  });

  test.each([
    { required: undefined, body: undefined, refused: true },
    { required: true, body: undefined, refused: true },
    { required: false, body: undefined, refused: false },
    { required: false, body: '', refused: false },
    { required: false, body: 'x', refused: true },
  ])(
    'looks at a body only where there must be one, or is one: $required $body',
    async ({ required, body, refused }) => {
      const checked = check(
        mediaType({ ...both, ...(required !== undefined && { required }) }),
        body === undefined ? {} : { body },
      );
      if (refused) await expect(checked).rejects.toMatchObject({ status: 415 });
      else await checked;
    },
  );
});

describe('jsonBody', () => {
  const broken = 'must be JSON in UTF-8, without a byte order mark or a member named __proto__';

  test.each<{ given: Given; want: unknown }>([
    { given: { body: '{"a":[1]}' }, want: { a: [1] } },
    { given: { body: ' null ' }, want: null },
    { given: { body: '""' }, want: '' },
    { given: { body: base64('{"a":"ü"}'), isBase64Encoded: true }, want: { a: 'ü' } },
  ])('parses $given', async ({ given, want }) => {
    const { body, faults, event } = await check(jsonBody(), given);
    expect([body, faults]).toEqual([want, []]);
    // What reads the event later must not decode it again.
    if (given.isBase64Encoded) expect(event.isBase64Encoded).toBe(false);
  });

  test.each<{ given: Given; detail: string }>([
    { given: {}, detail: 'is required' },
    { given: { body: '' }, detail: 'is required' },
    { given: { isBase64Encoded: true }, detail: 'is required' },
    { given: { body: '{' }, detail: broken },
    { given: { body: '\ufeff{}' }, detail: broken },
    { given: { body: '{"__proto__":{}}' }, detail: broken },
    { given: { body: base64('\ufeff{}'), isBase64Encoded: true }, detail: broken },
    { given: { body: base64(Buffer.from([0x22, 0xff, 0x22])), isBase64Encoded: true }, detail: broken },
  ])('$given $detail', async ({ given, detail }) => {
    const { body, faults } = await check(jsonBody(), given);
    expect([body, faults]).toEqual([undefined, [{ in: 'body', pointer: '', detail }]]);
  });

  test.each<{ given: Given; want: unknown; faults: number }>([
    { given: {}, want: undefined, faults: 0 },
    { given: { body: '' }, want: undefined, faults: 0 },
    { given: { body: '{}' }, want: {}, faults: 0 },
    { given: { body: '{' }, want: undefined, faults: 1 },
  ])('that may be absent: $given', async ({ given, want, faults }) => {
    const { body, faults: found } = await check(jsonBody({ required: false }), given);
    expect([body, found.length]).toEqual([want, faults]);
  });
});
