import openapi from '../../generated/openapi.json' with { type: 'json' };
import {
  createOrdersClient,
  type OrdersClient,
  type OrdersClientOptions,
} from '../../src/orders/client/index.ts';

export const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
/** The contract's example of an order. */
export const order = openapi.components.examples.OrderPending.value;
export const page = { data: [order], nextCursor: null };

export interface SentRequest {
  method: string;
  url: string;
  headers: Headers;
  body: string | undefined;
  redirect: RequestInit['redirect'];
}

/** An answer, or an error instead of one. */
export type Answer = () => Response | Error | Promise<Response>;

/** A JSON answer. */
export function json(
  body: unknown,
  { status = 200, type = 'application/json', ...headers }: AnswerOptions = {},
) {
  return () => new Response(JSON.stringify(body), { status, headers: { 'content-type': type, ...headers } });
}
type AnswerOptions = { status?: number; type?: string } & Record<string, string | number>;

/** A client whose requests get the given answers in turn, the last one repeatedly, and whose back-off takes no time. */
export function scripted(
  answers: readonly Answer[],
  options: Partial<OrdersClientOptions> = {},
): { orders: OrdersClient; sent: SentRequest[]; slept: number[] } {
  const sent: SentRequest[] = [];
  const slept: number[] = [];
  const orders = createOrdersClient({
    baseUrl: 'https://api.example',
    token: 'a token',
    async fetch(url, { method = 'GET', headers, body, redirect } = {}) {
      const request = { method, url: String(url), headers: new Headers(headers), redirect };
      sent.push({ ...request, body: body === undefined ? undefined : String(body) });
      const answer = await (answers[sent.length - 1] ?? answers.at(-1))?.();
      if (answer instanceof Response) return answer;
      throw answer ?? new TypeError('fetch failed');
    },
    ...options,
    retry: {
      random: () => 0.5,
      sleep: async (milliseconds) => void slept.push(milliseconds),
      ...options.retry,
    },
  });
  return { orders, sent, slept };
}
