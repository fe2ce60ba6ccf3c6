// Written by `make generate` from openapi.yaml; do not edit.
import type { OperationId } from './operations.ts';

/**
 * For an object, its members, each with their own; for an array, the members of its items; 0 for a value that is
 * rendered unchanged.
 */
export type Members = 0 | { readonly [name: string]: Members };

const members_OrderItem: Members = { "sku": 0, "name": 0, "quantity": 0, "unitPrice": 0, "lineTotal": 0 };
const members_Address: Members = { "name": 0, "line1": 0, "line2": 0, "city": 0, "region": 0, "postalCode": 0, "country": 0 };
const members_HistoryEntry: Members = { "status": 0, "at": 0, "by": 0, "reason": 0, "note": 0, "carrier": 0, "trackingNumber": 0 };
const members_Order: Members = { "orderId": 0, "customerId": 0, "status": 0, "version": 0, "currency": 0, "items": members_OrderItem, "shippingAmount": 0, "taxAmount": 0, "totalAmount": 0, "shippingAddress": members_Address, "metadata": 0, "note": 0, "history": members_HistoryEntry, "createdAt": 0, "updatedAt": 0 };
const members_OrderPage: Members = { "data": members_Order, "nextCursor": 0 };
const members_Health: Members = { "status": 0, "version": 0 };

/** The successes that have a body, by status. */
export const answers: {
  readonly [Id in OperationId]: { readonly [status: number]: { readonly mediaType: string; readonly members: Members } };
} = {
  listOrders: { 200: { mediaType: "application/json", members: members_OrderPage } },
  createOrder: { 201: { mediaType: "application/json", members: members_Order } },
  getOrder: { 200: { mediaType: "application/json", members: members_Order } },
  updateOrder: { 200: { mediaType: "application/json", members: members_Order } },
  cancelOrder: { 200: { mediaType: "application/json", members: members_Order } },
  confirmOrder: { 200: { mediaType: "application/json", members: members_Order } },
  fulfillOrder: { 200: { mediaType: "application/json", members: members_Order } },
  listQueue: { 200: { mediaType: "application/json", members: members_OrderPage } },
  getHealth: { 200: { mediaType: "application/json", members: members_Health } },
};
