import type { OperationId } from '../../generated/operations.ts';
import { operations } from '../../generated/operations.ts';
import type { HttpEvent, Middleware } from './exchange.ts';

type Values = Record<string, unknown>;

/**
 * Reads path, query and header parameters as the contract types them.
 *
 * The event's own `queryStringParameters` joins repeats by comma, so that one value with a comma and two values look
 * alike; the raw query string does not. A repeated parameter is a fault, and so is one that the contract does not know.
 */
export function parameters({ operationId }: { operationId: OperationId }): Middleware {
  const declared: readonly { name: string; in: string; type: string }[] = operations[operationId].parameters;
  const integers = new Set(declared.filter(({ type }) => type === 'integer').map(({ name }) => name));
  const headerNames = declared.filter((parameter) => parameter.in === 'header').map(({ name }) => name);

  return {
    before: function parametersBefore({ event, context }) {
      const query: Values = Object.create(null);
      for (const [name, text] of new URLSearchParams(event.rawQueryString ?? '')) {
        if (name in query) {
          context.exchange.faults.push({ in: 'query', parameter: clip(name), detail: 'must be given once' });
        }
        query[name] = integers.has(name) ? integerOf(text) : text;
      }
      context.exchange.parameters = { path: pathOf(event), query, header: headersOf(event, headerNames) };
    },
  };
}

function pathOf({ pathParameters }: HttpEvent): Values {
  return { ...pathParameters };
}

function headersOf({ headers }: HttpEvent, names: readonly string[]): Values {
  return Object.fromEntries(
    names.flatMap((name) => (headers?.[name] === undefined ? [] : [[name, headers[name]]])),
  );
}

/** Decimal digits only: `0x10`, `1e1` and ` 5` stay text, which the validator then refuses. */
function integerOf(text: string): number | string {
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** The name is the caller's own; a fault's members are bounded by the contract. */
function clip(name: string): string {
  return name.slice(0, 200);
}
