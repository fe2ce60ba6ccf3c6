import type { OperationInput } from 'order-api-client';
import type { AddressMember } from './address-fields.tsx';
import { minorUnits } from './money.ts';

type OrderCreate = OperationInput<'createOrder'>['body'];
/** A body with members of any type, because the API validates them. */
type Claimed<Body> = { [Member in keyof Body]?: unknown };

/** The person's input so far. */
export interface DraftItem {
  /** The key of the row, stable while others are added and removed. */
  row: number;
  sku: string;
  name: string;
  quantity: string;
  price: string;
}
export interface DraftOrder {
  currency: string;
  items: DraftItem[];
  shipping?: string;
  tax?: string;
  address: Partial<Record<AddressMember, string>>;
  note?: string;
}

let rows = 0;
export function blankItem(): DraftItem {
  return { row: rows++, sku: '', name: '', quantity: '1', price: '' };
}

export function example(): DraftOrder {
  return {
    currency: 'EUR',
    items: [
      { ...blankItem(), sku: 'TEA-001', name: 'Assam, 250 g', quantity: '2', price: '8.90' },
      { ...blankItem(), sku: 'POT-007', name: 'Teapot, 1 l', price: '34.50' },
    ],
    shipping: '4.90',
    tax: '8.35',
    address: {
      name: 'Ada Lovelace',
      line1: 'Unter den Linden 1',
      postalCode: '10117',
      city: 'Berlin',
      country: 'DE',
    },
    note: 'Please ring twice.',
  };
}

/**
 * The request of a draft, without blank fields. Text that is no number is sent unchanged, so that the API reports it.
 */
export function orderCreate({ currency, items, shipping, tax, address, note }: DraftOrder): OrderCreate {
  const body = {
    currency,
    items: items.map(({ sku, name, quantity, price }) => {
      const item = { sku, name, quantity: number(quantity), unitPrice: amount(price, currency) };
      return filled(item satisfies Claimed<OrderCreate['items'][number]>);
    }),
    shippingAmount: amount(shipping, currency),
    taxAmount: amount(tax, currency),
    shippingAddress: Object.values(address).some(Boolean) ? filled(address) : undefined,
    note,
  } satisfies Claimed<OrderCreate>;
  return filled(body) as OrderCreate;
}

function number(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text;
}

function amount(text: string | undefined, currency: string): number | string | undefined {
  const minor = minorUnits(text ?? '', currency);
  return Number.isNaN(minor) ? text : minor;
}

function filled(members: object): object {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== ''),
  );
}
