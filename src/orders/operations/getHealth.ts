import type { Call } from '../../contract/context.ts';
import type { OperationFactory } from './operations.ts';

/** For how long, in milliseconds, one look at the database answers for it: the route is public. */
const FRESH = 5_000;

/** Tells whether the service and its database answer. However often it is asked, the database is asked once in 5 s. */
export const getHealth: OperationFactory<'getHealth'> = ({ store, version, now }) => {
  let look: { at: number; answer: Promise<void> } | undefined;

  function lookAtDatabase(call: Call): Promise<void> {
    if (!look || now() - look.at >= FRESH) look = { at: now(), answer: store.ping(call) };
    return look.answer;
  }

  return {
    reads: {},
    answer: async function getHealth(_request, { call }) {
      await lookAtDatabase(call);
      return { status: 200, headers: {}, body: { status: 'ok', version } };
    },
  };
};
