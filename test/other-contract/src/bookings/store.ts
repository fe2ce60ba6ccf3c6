import { randomUUID } from '#platform';
import type { components } from '../../generated/types.ts';
import { createOnce } from '../astra/create-once.ts';
import { keysetList } from '../astra/keyset-list.ts';
import type { Schema } from '../astra/schema.ts';
import { cursorOf, sequenceKey, sequenceRange } from '../astra/sequence.ts';
import type { Store, StoreMethods, StoreParts } from '../astra/store.ts';
import type { VersionedDocument } from '../astra/versioned-document.ts';
import type { Call } from '../contract/context.ts';
import type { OperationRequest } from '../contract/operation.ts';

export type Booking = components['schemas']['Booking'];
type Details = components['schemas']['BookingCreate'];
type Query = OperationRequest<'listBookings'>['parameters']['query'];
type Filters = Omit<Query, 'limit' | 'cursor'>;

/** The condition of each filter. */
const conditions: {
  [Name in keyof Filters]-?: (booking: Booking, given: NonNullable<Filters[Name]>) => boolean;
} = {
  catered: (booking, catered) => booking.catered === catered,
  room: (booking, rooms) => rooms.includes(booking.room),
  after: (booking, day) => booking.day > day,
};

/** The guest is stored beside the booking, because the contract's booking does not have it. */
interface BookingDocument extends VersionedDocument {
  guest: string;
  booking: Booking;
}
type Row = { guest: string; seq: string; booking_id: string };

export const schema: Schema = {
  collections: [{ name: 'bookings', options: { indexing: { allow: ['version'] } } }],
  tables: [
    {
      name: 'bookings_by_guest',
      definition: {
        columns: { guest: 'text', seq: 'text', booking_id: 'text' },
        primaryKey: { partitionBy: ['guest'], partitionSort: { seq: -1 } },
      },
    },
  ],
};

export interface BookingStore extends Store {
  create(guest: string, details: Details, call: Call): Promise<Booking>;
  /** The guest's booking, or null. */
  get(guest: string, bookingId: string, call: Call): Promise<Booking | null>;
  list(guest: string, query: Query, call: Call): Promise<{ data: Booking[]; nextCursor: string | null }>;
  remove(guest: string, booking: Booking, call: Call): Promise<void>;
}

export const bookingStoreMethods: StoreMethods<BookingStore> = {
  create: true,
  get: true,
  list: true,
  remove: true,
  ping: true,
};

export function createBookingStore({ database, retry, now }: StoreParts): BookingStore {
  const collection = database.collection<BookingDocument>('bookings');
  const table = database.table<Row>('bookings_by_guest');
  const insert = createOnce({ collection, retry });
  const list = keysetList({ table, collection, idOf: ({ booking_id }: Row) => booking_id, retry, now });
  const find = (id: string, call: Call) =>
    retry.read((timeout) => collection.findOne({ _id: id }, { timeout }), call);

  return {
    async create(guest, details, call) {
      const booking = { ...details, bookingId: randomUUID(), createdAt: new Date(now()).toISOString() };
      const { bookingId: _id, createdAt } = booking;
      // The row first, because a booking without one would be in no list.
      const row = { guest, seq: sequenceKey(createdAt, _id), booking_id: _id };
      await retry.send((timeout) => table.insertOne(row, { timeout }), call);
      const ops = [{ id: _id, fingerprint: '' }];
      return (await insert({ _id, version: 1, ops, guest, booking }, call)).document.booking;
    },
    async get(guest, bookingId, call) {
      const found = await find(bookingId, call);
      return found?.guest === guest ? found.booking : null;
    },
    async list(guest, { limit, cursor, ...filters }, call) {
      const range = sequenceRange({ cursor });
      if (!range) return { data: [], nextCursor: null };
      const given = Object.entries(filters).filter(([, value]) => value !== undefined);
      const meets = (booking: Booking) =>
        given.every(([name, value]) => conditions[name as keyof Filters](booking, value as never));
      const itemOf = ({ booking }: BookingDocument) => (meets(booking) ? booking : undefined);
      const page = await list(
        { partition: { guest }, range, limit, itemOf, filtered: given.length > 0 },
        call,
      );
      return { data: page.data, nextCursor: page.next && cursorOf(page.next) };
    },
    async remove(guest, { bookingId, createdAt }, call) {
      await retry.send((timeout) => collection.deleteOne({ _id: bookingId }, { timeout }), call);
      const seq = sequenceKey(createdAt, bookingId);
      await retry.send((timeout) => table.deleteOne({ guest, seq }, { timeout }), call);
    },
    async ping(call) {
      await find('ping', call);
    },
  };
}
