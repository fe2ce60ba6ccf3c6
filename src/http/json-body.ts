import httpJsonBodyParser from '@middy/http-json-body-parser';
import { bytesOf } from '#platform';
import type { HttpContext, HttpEvent, Middleware } from './exchange.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Parses the body, once its media type is known to be right.
 *
 * Bytes that are no UTF-8, a BOM, broken or empty JSON and `__proto__` become a fault of the whole body (400), beside
 * whatever else is wrong with the request.
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
          // The parser itself would replace bad bytes by U+FFFD.
          event.body = utf8.decode(bytesOf(event.body ?? ''));
          event.isBase64Encoded = false;
        }
        parser.before?.(request as never);
        context.exchange.body = event.body;
      } catch {
        context.exchange.faults.push({ in: 'body', pointer: '', detail: faultOf(event, context) });
      }
    },
  };
}

function faultOf({ body }: HttpEvent, _context: HttpContext): string {
  return body
    ? 'must be JSON in UTF-8, without a byte order mark or a member named __proto__'
    : 'is required';
}
