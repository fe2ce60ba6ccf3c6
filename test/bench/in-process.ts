import type { Fetcher } from '@datastax/astra-db-ts';
import type { Context } from 'aws-lambda';
import { createService } from '../../src/service.ts';
import { createFetcher } from '../../src/store/fetcher.ts';
import { createOrderStore } from '../../src/store/order-store.ts';
import type { World } from './world.ts';

/** What a store has sent and received so far. */
export interface Traffic {
  calls: number;
  sent: number;
  received: number;
}

/** The service in this process, as a sandbox would run it, with its calls to the Data API counted. */
export function openService({ url, token }: Pick<World, 'url' | 'token'>) {
  const fetcher = createFetcher();
  const traffic: Traffic = { calls: 0, sent: 0, received: 0 };
  const counting: Fetcher = {
    async fetch(info) {
      const answer = await fetcher.fetch(info);
      traffic.calls += 1;
      traffic.sent += Buffer.byteLength(info.body ?? '');
      traffic.received += Buffer.byteLength(answer.body ?? '');
      return answer;
    },
  };
  const store = createOrderStore({
    endpoint: url,
    token,
    environment: 'hcd',
    keyspace: 'default_keyspace',
    fetcher: counting,
  });
  const handler = createService({ store, version: 'bench', log: { key: () => 'key', write: () => {} } });
  const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 6_000 } as Context;

  async function invoke(event: unknown): Promise<{ statusCode: number; body: string }> {
    const { statusCode = 500, body = '' } = await handler(event, context);
    if (statusCode >= 300) throw new Error(`${statusCode} ${body}`);
    return { statusCode, body };
  }
  return { invoke, traffic, close: () => fetcher.close?.() };
}
