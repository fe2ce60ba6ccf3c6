import type { ScopeTexts } from '../contract/scope-texts.ts';
import { STAFF_SCOPE } from './caller.ts';

/** Staff's are given by administrators, never asked for. */
export const scopes: ScopeTexts = {
  'orders/read': { text: 'Read your orders' },
  'orders/write': { text: 'Place and change your orders' },
  [STAFF_SCOPE]: { text: 'Read, list and move any order (staff)', staff: true },
};
