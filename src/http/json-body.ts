import httpJsonBodyParser from '@middy/http-json-body-parser';
import { bytesOf } from '#platform';
import type { HttpEvent, Middleware } from './exchange.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses the body as JSON; `mediaType` has checked its media type before.
 *
 * Invalid UTF-8, a BOM, broken or empty JSON and `__proto__` become one fault of the whole body. The 400 reports it
 * together with the faults of the parameters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function jsonBody({ required = true }: { required?: boolean } = {}): Middleware {
  const parser = httpJsonBodyParser({ disableContentTypeCheck: true });
  return {
    before: function jsonBodyBefore(request) {
      const { event, context } = request;
      if (!required && !event.body) return;
      try {
        if (event.isBase64Encoded) {
          // The parser would replace invalid bytes by U+FFFD.
          event.body = utf8.decode(bytesOf(event.body ?? ''));
          event.isBase64Encoded = false;
        }
        parser.before?.(request as never);
        context.exchange.body = event.body;
      } catch {
        context.exchange.faults.push({ in: 'body', pointer: '', detail: detailOf(event) });
      }
    },
  };
}

function detailOf({ body }: HttpEvent): string {
  return body
    ? 'must be JSON in UTF-8, without a byte order mark or a member named __proto__'
    : 'is required';
}
