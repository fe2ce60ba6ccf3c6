import type { HttpEvent } from './exchange.ts';

/**
 * The event as a request of payload format 2.0, which an HTTP API and a function URL send.
 *
 * Any other event throws: an answer would count as success, and an SQS queue that invokes this function by mistake
 * would delete its messages.
 *
 * @throws TypeError with one line that describes the event, without its values
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function httpEventOf(event: unknown): HttpEvent {
  const { version, requestContext } = (event ?? {}) as Partial<HttpEvent>;
  if (version === '2.0' && typeof requestContext?.http?.method === 'string') return event as HttpEvent;
  throw new TypeError(
    `The event is not an HTTP request of payload format 2.0, and nothing was done: it is ${kindOf(event)}`,
  );
}

/** Describes an event well enough to find out what sends it. */
function kindOf(event: unknown): string {
  if (typeof event !== 'object' || event === null) return event === null ? 'null' : `a ${typeof event}`;
  if ('version' in event && event.version === '1.0') return 'of payload format 1.0';
  const members = Object.keys(event);
  return members.length === 0 ? 'empty' : `an object of ${members.join(', ').slice(0, 200)}`;
}
