import type { OperationId } from '../../generated/operations.ts';
import { operations } from '../../generated/operations.ts';
import { type DeclaredParameter, queryOf, typedValue } from '../contract/parameter-values.ts';
import type { HttpEvent, Middleware } from './exchange.ts';

type Values = Record<string, unknown>;

/**
 * Converts path, query and header parameters to the types that the contract declares.
 *
 * A parameter that is given twice is a fault unless it is an array. The validator refuses unknown parameters.
 */
export function parameters({ operationId }: { operationId: OperationId }): Middleware {
  const declared: readonly DeclaredParameter[] = operations[operationId].parameters;
  const headers = declared.filter((parameter) => parameter.in === 'header');
  const types = new Map(
    declared.filter(({ in: place }) => place === 'path').map(({ name, type }) => [name, type]),
  );

  function pathOf({ pathParameters }: HttpEvent): Values {
    // The gateway omits pathParameters when there are none; its emulators send null.
    return Object.fromEntries(
      Object.entries(pathParameters ?? {}).map(([name, text]) => [
        name,
        typedValue(text ?? '', types.get(name)),
      ]),
    );
  }

  function headersOf(given: HttpEvent['headers'] = {}): Values {
    return Object.fromEntries(
      headers.flatMap(({ name, type }) => {
        const text = given[name];
        return text === undefined ? [] : [[name, typedValue(text, type)]];
      }),
    );
  }

  return {
    before: function parametersBefore({ event, context }) {
      const { values, repeated } = queryOf(event.rawQueryString ?? '', declared);
      for (const name of repeated) {
        context.exchange.faults.push({ in: 'query', parameter: clip(name), detail: 'must be given once' });
      }
      context.exchange.parameters = { path: pathOf(event), query: values, header: headersOf(event.headers) };
    },
  };
}

/** Shortens a name that the client chose to the contract's bound on `parameter`. */
function clip(name: string): string {
  return name.slice(0, 200);
}
