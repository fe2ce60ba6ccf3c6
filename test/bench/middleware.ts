import { authorization } from '../../src/http/authorization.ts';
import { bodySize, mediaType } from '../../src/http/content-checks.ts';
import { exchange, type HttpContext, type HttpEvent, type Middleware } from '../../src/http/exchange.ts';
import { jsonBody } from '../../src/http/json-body.ts';
import { parameters } from '../../src/http/parameters.ts';
import { requestLog } from '../../src/http/request-log.ts';
import { responseHeaders } from '../../src/http/response-headers.ts';
import { validation } from '../../src/http/validation.ts';
import { service } from '../../src/service.ts';
import { eventOf } from '../package/events.ts';
import { figure, table } from './table.ts';

const operationId = 'createOrder';

/** Microseconds of each middleware for an order, in its place in the pipeline. */
export async function middleware(count: number): Promise<string> {
  const middlewares: Record<string, Middleware> = {
    exchange: exchange({ operationId }),
    requestLog: requestLog({ key: () => 'bench', write: () => {} }),
    responseHeaders: responseHeaders(),
    authorization: authorization({ scopes: ['orders/write'], callerOf: service.callerOf }),
    bodySize: bodySize(),
    mediaType: mediaType({ mediaTypes: ['application/json'] }),
    jsonBody: jsonBody(),
    parameters: parameters({ operationId }),
    validation: validation({ operationId }),
  };
  const spent: Record<string, number> = {};
  for (let index = 0; index < 2 * count; index += 1) {
    const request = {
      event: eventOf(operationId, { key: 'k' }) as unknown as HttpEvent,
      context: { awsRequestId: 'bench', getRemainingTimeInMillis: () => 6_000 } as unknown as HttpContext,
      response: { statusCode: 201, headers: {}, body: '{}' },
      error: null,
      internal: {},
    } as never;
    for (const phase of ['before', 'after'] as const) {
      for (const [name, one] of Object.entries(middlewares)) {
        const hook = one[phase];
        if (!hook) continue;
        const from = performance.now();
        await hook(request);
        // The first half is warm-up for the compiler.
        if (index >= count) spent[name] = (spent[name] ?? 0) + performance.now() - from;
      }
    }
  }
  const rows = Object.entries(spent).map(([name, milliseconds]) => [
    name,
    `${figure((milliseconds * 1_000) / count)} µs`,
  ]);
  return table(['middleware', 'per order'], rows);
}
