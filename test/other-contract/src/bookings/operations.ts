import type { Caller, Context } from '../contract/context.ts';
import type { Implementations } from '../contract/operation.ts';
import { Problem } from '../contract/problem.ts';
import type { OperationDependencies } from '../http/service.ts';
import type { Booking, BookingStore } from './store.ts';

/** Implements every operation of the contract. */
export function createOperations({
  store,
  now,
}: OperationDependencies<BookingStore>): Implementations<Context<Caller>> {
  async function found(bookingId: string, { caller, call }: Context): Promise<Booking> {
    const booking = await store.get(caller.subject, bookingId, call);
    if (!booking) throw new Problem('booking_not_found', { detail: 'You have no such booking.' });
    return booking;
  }

  return {
    createBooking: {
      reads: { body: true },
      async answer({ body }, { caller, call, rawPath }) {
        const booking = await store.create(caller.subject, body, call);
        return { status: 201, headers: { Location: `${rawPath}/${booking.bookingId}` }, body: booking };
      },
    },
    listBookings: {
      reads: { catered: true, room: true, after: true, limit: true, cursor: true },
      async answer({ parameters }, { caller, call }) {
        return { status: 200, headers: {}, body: await store.list(caller.subject, parameters.query, call) };
      },
    },
    getBooking: {
      reads: {},
      async answer({ parameters }, context) {
        return { status: 200, headers: {}, body: await found(parameters.path.bookingId, context) };
      },
    },
    deleteBooking: {
      reads: {},
      async answer({ parameters }, context) {
        const booking = await found(parameters.path.bookingId, context);
        if (booking.day < new Date(now()).toISOString().slice(0, 10))
          throw new Problem('booking_over', { detail: 'What is over cannot be taken back.' });
        await store.remove(context.caller.subject, booking, context.call);
        return { status: 204, headers: {} };
      },
    },
  };
}
