import type { Call } from '../../contract/context.ts';
import type { OperationFactory } from './operations.ts';

/** For how many milliseconds the result of a ping is reused: the route is public, and must not load the database. */
const PING_LIFETIME = 5_000;

/** Reports whether the service and its database answer. It pings the database at most once in 5 s. */
export const getHealth: OperationFactory<'getHealth'> = ({ store, version, now }) => {
  let lastPing: { at: number; answer: Promise<void> } | undefined;

  function pingDatabase(call: Call): Promise<void> {
    if (!lastPing || now() - lastPing.at >= PING_LIFETIME) lastPing = { at: now(), answer: store.ping(call) };
    return lastPing.answer;
  }

  return {
    reads: {},
    answer: async function getHealth(_request, { call }) {
      await pingDatabase(call);
      return { status: 200, headers: {}, body: { status: 'ok', version } };
    },
  };
};
