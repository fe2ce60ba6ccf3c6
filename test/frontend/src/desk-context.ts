import type { OrdersClient } from 'order-api-client';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Persona } from './session.ts';

export interface DeskSession {
  persona: Persona;
  orders: OrdersClient;
}

export const DeskContext = createContext<DeskSession | undefined>(undefined);

export function useDesk(): DeskSession {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('Only the desk itself has a session');
  return desk;
}
