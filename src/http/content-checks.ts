import { mediaTypeOf, utf8Length } from '#platform';
import { Problem } from '../contract/problem.ts';
import type { Middleware } from './exchange.ts';

/** The largest request body, in bytes. */
const LARGEST_BODY = 65_536;

/** Refuses a body over 64 KiB (413), before anything reads it. */
export function bodySize({ largest = LARGEST_BODY }: { largest?: number } = {}): Middleware {
  return {
    before: function bodySizeBefore({ event }) {
      const { body = '', isBase64Encoded } = event;
      const bytes = isBase64Encoded ? base64Length(body) : utf8Length(body);
      if (bytes > largest) {
        throw new Problem('content_too_large', { detail: `The body is larger than ${largest} bytes.` });
      }
    },
  };
}

/** UTF-8, its alias without the hyphen, and US-ASCII, which is a subset of it. Any other charset contradicts the bytes. */
const UTF8 = new Set(['utf-8', 'utf8', 'us-ascii']);

/**
 * Refuses a body that has none of the operation's media types, has another charset than UTF-8, or is compressed (415).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.1 JSON between systems is UTF-8
 */
export function mediaType({
  mediaTypes,
  required = true,
}: {
  mediaTypes: readonly string[];
  required?: boolean;
}): Middleware {
  return {
    before: function mediaTypeBefore({ event }) {
      if (!required && !event.body) return;
      const given = mediaTypeOf(event.headers?.['content-type'] ?? '');
      const codings = event.headers?.['content-encoding']?.split(',') ?? [];
      if (
        !given ||
        !mediaTypes.includes(given.essence) ||
        !UTF8.has(given.charset ?? 'utf-8') ||
        !codings.every(isNoCoding)
      ) {
        throw new Problem('unsupported_media_type', {
          detail: `This operation takes ${mediaTypes.join(' or ')} in UTF-8, not compressed.`,
          // RFC 9110 §15.5.16: a 415 names the media types that are accepted.
          headers: {
            [event.requestContext.http.method === 'PATCH' ? 'Accept-Patch' : 'Accept']: mediaTypes.join(', '),
          },
        });
      }
    },
  };
}

/** `identity`, or an empty list element, which RFC 9110 §5.6.1.2 ignores. */
function isNoCoding(coding: string): boolean {
  return ['', 'identity'].includes(coding.trim().toLowerCase());
}

/** The number of bytes that a base64 text encodes: three per four characters, padding not counted. */
function base64Length(text: string): number {
  return Math.floor((text.replace(/=+$/, '').length * 3) / 4);
}
