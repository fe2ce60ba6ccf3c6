import { createOrdersClient } from 'order-api-client';
import { createOrdersQueries, type OrdersQueries } from 'order-api-client/query';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Persona, TokenOf } from './session.ts';

export interface DeskSession extends OrdersQueries {
  persona: Persona;
}

/** The client and query options of a persona; its own root key separates its cached orders from the other persona's. */
export function deskSession(persona: Persona, tokenOf: TokenOf): DeskSession {
  const orders = createOrdersClient({
    baseUrl: location.origin,
    token: (options) => tokenOf(persona, options),
  });
  return { persona, ...createOrdersQueries(orders, { key: [persona] }) };
}

export const DeskContext = createContext<DeskSession | undefined>(undefined);

export function useDesk(): DeskSession {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk is used outside of the desk');
  return desk;
}
