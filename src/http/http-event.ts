import type { HttpEvent } from './exchange.ts';

/**
 * The event as a request of payload format 2.0, which an HTTP API and a function URL send.
 *
 * Anything else is thrown back: an answer would count as success, and a queue that calls this function by mistake would
 * delete its messages.
 *
 * @throws TypeError one line that says what the event is, without its values
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function httpEventOf(event: unknown): HttpEvent {
  const { version, requestContext } = (event ?? {}) as Partial<HttpEvent>;
  if (version === '2.0' && typeof requestContext?.http?.method === 'string') return event as HttpEvent;
  throw new TypeError(
    `The event is no HTTP request of payload format 2.0, and nothing was done: it is ${kindOf(event)}`,
  );
}

/** Enough to find out who sends it. */
function kindOf(event: unknown): string {
  if (typeof event !== 'object' || event === null) return event === null ? 'null' : `a ${typeof event}`;
  if ('version' in event && event.version === '1.0') return 'of payload format 1.0';
  const members = Object.keys(event);
  return members.length === 0 ? 'empty' : `an object of ${members.join(', ').slice(0, 200)}`;
}
