import { z } from 'zod';

/** The schema of an order for peers that are commonly used with zod. */
export const orderCreate = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/),
  items: z
    .array(
      z.strictObject({
        sku: z.string().min(1).max(64),
        name: z.string().min(1).max(200),
        quantity: z.int().min(1).max(999),
        unitPrice: z.int().min(0).max(99_999_999),
      }),
    )
    .min(1)
    .max(100),
  shippingAmount: z.int().min(0).max(99_999_999).optional(),
  taxAmount: z.int().min(0).max(99_999_999).optional(),
});
