import assert from 'node:assert/strict';
import { env } from 'node:process';

/** What the programs of this folder are started with. */
export const baseUrl = env['BASE_URL'] ?? '';
export const token = env['TOKEN'] ?? '';

export const note = 'Bitte klingeln, 東京 🍵';

/** The least of an order, with texts beyond ASCII. An amount that may be left out is left out. */
export const tea = (quantity: number) => ({
  currency: 'EUR',
  items: [{ sku: 'TEA-001', name: 'Assam, 250 g', quantity, unitPrice: 890 }],
  metadata: { channel: 'walk' },
  note,
});

export const key = () => crypto.randomUUID();
export const bearer = (of = token) => ({ Authorization: `Bearer ${of}` });

/** A step is passed when everything before it held: the runner counts the names. */
export function passed(step: string): void {
  console.log(step);
}

export { assert };
