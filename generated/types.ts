// Written by `make generate` from openapi.yaml; do not edit.
export interface paths {
    "/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List orders, newest first
         * @description Pages through the caller's orders, or, for staff, through those of `customerId`. Follow `nextCursor` (or the `Link`
         *     header) until it is `null`: a page may be short or even empty before the end, because filters are applied to a
         *     bounded number of orders per request. Orders placed while paging do not shift the pages.
         */
        get: operations["listOrders"];
        put?: never;
        /**
         * Place an order
         * @description Creates a `pending` order of the caller. Every body that fits the schema is accepted. The key makes the call safe
         *     to repeat for ever: one key, one order.
         */
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /**
         * Read an order
         * @description Answers the order with its `ETag`, or 304 when `If-None-Match` names the version that is current.
         */
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Edit an order
         * @description A JSON merge patch ([RFC 7396](https://www.rfc-editor.org/rfc/rfc7396)) of the address, the metadata and the note:
         *     members given replace, `null` removes, absent ones stay. An address that lacks a required member after the patch is
         *     refused (422), one that is left without any member included; metadata without a member is removed. Only the order's
         *     owner edits it, and only while it is `pending` or `confirmed`. Sent as `application/json` it is a merge patch, too.
         */
        patch: operations["updateOrder"];
        trace?: never;
    };
    "/orders/{orderId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an order
         * @description Moves a `pending` or `confirmed` order to `canceled`. Canceling a canceled order answers 200.
         */
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an order
         * @description Staff accept a `pending` order and the prices it claims; it becomes `confirmed`. Confirming a confirmed order
         *     answers 200. There is no body.
         */
        post: operations["confirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/orders/{orderId}/fulfill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fulfill an order
         * @description Staff hand a `confirmed` order over to the carrier; it becomes `fulfilled`. Fulfilling a fulfilled order answers
         *     200. `{}` is enough when there is nothing to track.
         */
        post: operations["fulfillOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the orders that wait, longest first
         * @description Pages through the orders of every customer that wait in one status, the one that has been in it longest first.
         *     Follow `nextCursor` (or the `Link` header) until it is `null`: a page may be short or even empty before the end. An
         *     order that leaves the status leaves the queue with the same write. An order that stays in it is on one of the pages, once,
         *     whatever is moved while paging.
         */
        get: operations["listQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the service able to answer?
         * @description 200 when the service and its database answer, 503 when the database does not. Needs no token.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: uuid
         * @description A lower-case UUID.
         */
        OrderId: string;
        /** @description The `sub` of the customer's token. */
        CustomerId: string;
        /**
         * Format: uuid
         * @description A UUID for this request.
         */
        RequestId: string;
        /**
         * @description 1 to 255 visible ASCII characters, bare (then without comma and quotation mark) or as a string of
         *     [RFC 8941](https://www.rfc-editor.org/rfc/rfc8941#section-3.3.3).
         */
        IdempotencyKey: string;
        /** @description `*`, or a list of entity tags; empty list elements are ignored ([RFC 9110 §5.6.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1.2)). */
        EntityTags: string;
        /** @description Where a page ended. Opaque. */
        Cursor: string;
        /**
         * Format: date-time
         * @description A date and time with an offset ([RFC 3339](https://www.rfc-editor.org/rfc/rfc3339)).
         */
        Instant: string;
        /** @description An ISO 4217 code. */
        Currency: string;
        /**
         * Format: int32
         * @description In the currency's minor unit.
         */
        Amount: number;
        /**
         * @description Where the order is in its life.
         * @enum {string}
         */
        OrderStatus: "pending" | "confirmed" | "fulfilled" | "canceled";
        /**
         * @description A status in which an order waits for staff.
         * @default pending
         * @enum {string}
         */
        QueueStatus: "pending" | "confirmed";
        /**
         * @description Why an order is canceled.
         * @enum {string}
         */
        CancelReason: "customer" | "out_of_stock" | "fraud" | "other";
        /** @description Free text. */
        Note: string;
        /** @description Up to 20 labels of your own. */
        Metadata: {
            [key: string]: components["schemas"]["MetadataValue"];
        };
        MetadataKey: string;
        MetadataValue: string;
        AddressLine: string;
        PostalCode: string;
        /** @description An ISO 3166-1 alpha-2 code. */
        Country: string;
        Address: {
            name: components["schemas"]["AddressLine"];
            line1: components["schemas"]["AddressLine"];
            line2?: components["schemas"]["AddressLine"];
            city: components["schemas"]["AddressLine"];
            region?: components["schemas"]["AddressLine"];
            postalCode: components["schemas"]["PostalCode"];
            country: components["schemas"]["Country"];
        };
        OrderItemCreate: {
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ItemName"];
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Amount"];
        };
        /** @description The article's number. */
        Sku: string;
        /** @description The article's name, as the customer saw it. */
        ItemName: string;
        /** Format: int32 */
        Quantity: number;
        OrderCreate: {
            currency: components["schemas"]["Currency"];
            items: components["schemas"]["OrderItemCreate"][];
            /** @description In the currency's minor unit; 0 when left out. */
            shippingAmount?: components["schemas"]["Amount"];
            /** @description In the currency's minor unit; 0 when left out. */
            taxAmount?: components["schemas"]["Amount"];
            shippingAddress?: components["schemas"]["Address"];
            metadata?: components["schemas"]["Metadata"];
            note?: components["schemas"]["Note"];
        };
        /** @description A merge patch. `null` removes. */
        OrderPatch: {
            shippingAddress?: components["schemas"]["AddressPatch"];
            metadata?: components["schemas"]["MetadataPatch"];
            note?: string | null;
        };
        AddressPatch: {
            name?: components["schemas"]["AddressLinePatch"];
            line1?: components["schemas"]["AddressLinePatch"];
            line2?: components["schemas"]["AddressLinePatch"];
            city?: components["schemas"]["AddressLinePatch"];
            region?: components["schemas"]["AddressLinePatch"];
            postalCode?: string | null;
            country?: string | null;
        } | null;
        AddressLinePatch: string | null;
        MetadataPatch: {
            [key: string]: string | null;
        } | null;
        /** @description The part of an order that can be edited, as it must be after a merge patch. */
        OrderDetails: {
            shippingAddress?: components["schemas"]["Address"];
            metadata?: components["schemas"]["Metadata"];
            note?: components["schemas"]["Note"];
        };
        OrderCancel: {
            reason: components["schemas"]["CancelReason"];
            note?: components["schemas"]["Note"];
        };
        OrderFulfill: {
            carrier?: components["schemas"]["Carrier"];
            trackingNumber?: components["schemas"]["TrackingNumber"];
        };
        Carrier: string;
        TrackingNumber: string;
        OrderItem: {
            sku: components["schemas"]["Sku"];
            name: components["schemas"]["ItemName"];
            quantity: components["schemas"]["Quantity"];
            unitPrice: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description quantity × unitPrice
             */
            lineTotal: number;
        };
        HistoryEntry: {
            status: components["schemas"]["OrderStatus"];
            at: components["schemas"]["Instant"];
            /**
             * @description Who moved it there.
             * @enum {string}
             */
            by: "customer" | "staff";
            reason?: components["schemas"]["CancelReason"];
            note?: components["schemas"]["Note"];
            carrier?: components["schemas"]["Carrier"];
            trackingNumber?: components["schemas"]["TrackingNumber"];
        };
        Order: {
            orderId: components["schemas"]["OrderId"];
            customerId: components["schemas"]["CustomerId"];
            status: components["schemas"]["OrderStatus"];
            /**
             * Format: int64
             * @description Grows by one with every change; the `ETag` without its quotation marks.
             */
            version: number;
            currency: components["schemas"]["Currency"];
            items: components["schemas"]["OrderItem"][];
            shippingAmount: components["schemas"]["Amount"];
            taxAmount: components["schemas"]["Amount"];
            /**
             * Format: int64
             * @description The sum of all lineTotals, shippingAmount and taxAmount.
             */
            totalAmount: number;
            shippingAddress?: components["schemas"]["Address"];
            metadata?: components["schemas"]["Metadata"];
            note?: components["schemas"]["Note"];
            /** @description One entry per status the order has had, oldest first. */
            history: components["schemas"]["HistoryEntry"][];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        OrderPage: {
            data: components["schemas"]["Order"][];
            /** @description Send it as `cursor` for the next page; `null` at the end, and only there. */
            nextCursor: string | null;
        };
        Health: {
            /** @constant */
            status: "ok";
            /** @description The commit that runs. */
            version: string;
        };
        /**
         * @description What went wrong, for programs.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "unauthorized" | "forbidden" | "order_not_found" | "route_not_found" | "method_not_allowed" | "order_state_conflict" | "precondition_failed" | "content_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "unprocessable_edit" | "precondition_required" | "internal_error" | "service_unavailable";
        /** @description Problem details ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)). */
        Problem: {
            /** @description The kind of problem, as a URI. */
            type: string;
            title: string;
            /** Format: int32 */
            status: number;
            detail: string;
            /** @description This occurrence, as a URI. */
            instance: string;
            code: components["schemas"]["ProblemCode"];
            requestId: components["schemas"]["RequestId"];
            errors?: components["schemas"]["Fault"][];
        };
        /** @description One fault of the request. */
        Fault: {
            /** @enum {string} */
            in: "body" | "path" | "query" | "header";
            /** @description A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) into the body; the empty one is the whole body. */
            pointer?: string;
            /** @description The name of the parameter. */
            parameter?: string;
            detail: string;
        };
        /** @description What the service (problem details) or the gateway (a message) says went wrong. */
        ErrorBody: components["schemas"]["Problem"] | components["schemas"]["GatewayMessage"];
        /** @description An answer made by the gateway. */
        GatewayMessage: {
            message: string | null;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request does not fit the contract; `errors` names every fault. */
        BadRequest: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no valid token. Made by the gateway, or by the service when claims are missing. */
        Unauthorized: {
            headers: {
                /**
                 * @description The challenge ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3)).
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The token lacks the scope, or asks for another customer's orders. */
        Forbidden: {
            headers: {
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such order, or it is somebody else's. */
        OrderNotFound: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order's status does not allow this. */
        OrderStateConflict: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The order's current version does not meet the condition that the request names. Read the order again. */
        PreconditionFailed: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 64 KiB. */
        ContentTooLarge: {
            headers: {
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not of the media type that the operation takes, not UTF-8, or compressed. */
        UnsupportedMediaType: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The `Idempotency-Key` was used before, with another body. */
        IdempotencyKeyReused: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The edited order would not fit the contract, or the `Idempotency-Key` was used before with another body. */
        UnprocessableEdit: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing ([RFC 6585](https://www.rfc-editor.org/rfc/rfc6585#section-3)). */
        PreconditionRequired: {
            headers: {
                /**
                 * @description `private, no-cache` on orders, `no-store` elsewhere.
                 * @example private, no-cache
                 */
                "Cache-Control": "private, no-cache" | "no-store";
                /**
                 * @description Always `nosniff`.
                 * @example nosniff
                 */
                "X-Content-Type-Options": "nosniff";
                /**
                 * @description The id of this request, also in the service's log.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id": components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The gateway throttles. Wait, then send the same request again. */
        TooManyRequests: {
            headers: {
                /**
                 * @description Seconds to wait before trying again ([RFC 9110 §10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)). On every answer the service itself makes.
                 * @example 1
                 */
                "Retry-After"?: number;
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayMessage"];
            };
        };
        /** @description A fault of ours. The outcome of a write is unknown; sending the same request again settles it. */
        InternalError: {
            headers: {
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The database did not answer in time. The outcome of a write is unknown; sending the same request again settles it. */
        ServiceUnavailable: {
            headers: {
                /**
                 * @description Seconds to wait before trying again ([RFC 9110 §10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)). On every answer the service itself makes.
                 * @example 1
                 */
                "Retry-After"?: number;
                /**
                 * @description `no-store`, unless the gateway made the answer.
                 * @example no-store
                 */
                "Cache-Control"?: "no-store";
                /**
                 * @description `nosniff`, unless the gateway made the answer.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                /**
                 * @description The id of this request, unless the gateway made the answer.
                 * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                 */
                "X-Request-Id"?: components["schemas"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ErrorBody"];
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The order's id, as createOrder answered it.
         * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
         */
        OrderId: components["schemas"]["OrderId"];
        /**
         * @description Names this placement, for ever ([draft-ietf-httpapi-idempotency-key-header](https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)).
         *     A fresh UUID per order is a good key. `abc` and `"abc"` are the same key.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKeyRequired: components["schemas"]["IdempotencyKey"];
        /**
         * @description Names this write, so that a retry of it is recognised even when its `If-Match` is stale by then.
         * @example 0f4c2b7e-5a37-4c7f-9d0a-7d6c0c0f5b21
         */
        IdempotencyKey: components["schemas"]["IdempotencyKey"];
        /**
         * @description The `ETag` of the order as you know it ([RFC 9110 §13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1)).
         * @example "1"
         */
        IfMatchRequired: components["schemas"]["EntityTags"];
        /**
         * @description The `ETag` of the order as you know it; without it the move applies to whatever version is current.
         * @example "1"
         */
        IfMatch: components["schemas"]["EntityTags"];
        /**
         * @description Answers 412 unless it names the current version.
         * @example "7"
         */
        IfMatchRead: components["schemas"]["EntityTags"];
        /**
         * @description Answers 412 when it names the current version, and for `*`.
         * @example "7"
         */
        IfNoneMatchWrite: components["schemas"]["EntityTags"];
        /**
         * @description The `ETag` you hold ([RFC 9110 §13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).
         * @example "7"
         */
        IfNoneMatch: components["schemas"]["EntityTags"];
        /**
         * @description The most orders to answer in one page.
         * @example 20
         */
        Limit: number;
        /**
         * @description The `nextCursor` of the page before. Opaque.
         * @example MTc2NDAwMDAwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE
         */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description Only orders in this status.
         * @example pending
         */
        Status: components["schemas"]["OrderStatus"];
        /**
         * @description The status that the orders wait in.
         * @example pending
         */
        QueueStatus: components["schemas"]["QueueStatus"];
        /**
         * @description The `nextCursor` of the page before, in the same status. Opaque.
         * @example MTc2Mzk3NjYwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE
         */
        QueueCursor: components["schemas"]["Cursor"];
        /**
         * @description Only orders created later than this instant.
         * @example 2026-11-01T00:00:00Z
         */
        CreatedAfter: components["schemas"]["Instant"];
        /**
         * @description Only orders created earlier than this instant.
         * @example 2026-12-01T00:00:00Z
         */
        CreatedBefore: components["schemas"]["Instant"];
        /**
         * @description Whose orders. Staff may name anybody; a customer only themselves (403 otherwise). The caller when left out.
         * @example customer-1
         */
        CustomerId: components["schemas"]["CustomerId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Where the order is, as an absolute-path reference.
         * @example /orders/5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
         */
        Location: string;
        /**
         * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
         * @example "1"
         */
        ETag: string;
        /**
         * @description `true` when the order had been created by an earlier request with this key, `false` when this one made it.
         * @example false
         */
        IdempotencyReplayed: "true" | "false";
        /**
         * @description `<…>; rel="next"` while there are further pages ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
         * @example </orders?limit=20&cursor=MTc2NDAwMDAwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE>; rel="next"
         */
        Link: string;
        /**
         * @description `<…>; rel="next"` while there are further pages ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
         * @example </queue?limit=20&cursor=MTc2Mzk3NjYwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE>; rel="next"
         */
        QueueLink: string;
        /**
         * @description `private, no-cache` on orders, `no-store` elsewhere.
         * @example private, no-cache
         */
        CacheControl: "private, no-cache" | "no-store";
        /**
         * @description Always `nosniff`.
         * @example nosniff
         */
        XContentTypeOptions: "nosniff";
        /**
         * @description The id of this request, also in the service's log.
         * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
         */
        XRequestId: components["schemas"]["RequestId"];
        /**
         * @description Seconds to wait before trying again ([RFC 9110 §10.2.3](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3)). On every answer the service itself makes.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description The challenge ([RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3)).
         * @example Bearer
         */
        WWWAuthenticate: string;
        /**
         * @description `no-store`, unless the gateway made the answer.
         * @example no-store
         */
        CacheControlUnlessGateway: "no-store";
        /**
         * @description `nosniff`, unless the gateway made the answer.
         * @example nosniff
         */
        XContentTypeOptionsUnlessGateway: "nosniff";
        /**
         * @description The id of this request, unless the gateway made the answer.
         * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
         */
        XRequestIdUnlessGateway: components["schemas"]["RequestId"];
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listOrders: {
        parameters: {
            query?: {
                /**
                 * @description The most orders to answer in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before. Opaque.
                 * @example MTc2NDAwMDAwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Only orders in this status.
                 * @example pending
                 */
                status?: components["parameters"]["Status"];
                /**
                 * @description Only orders created later than this instant.
                 * @example 2026-11-01T00:00:00Z
                 */
                createdAfter?: components["parameters"]["CreatedAfter"];
                /**
                 * @description Only orders created earlier than this instant.
                 * @example 2026-12-01T00:00:00Z
                 */
                createdBefore?: components["parameters"]["CreatedBefore"];
                /**
                 * @description Whose orders. Staff may name anybody; a customer only themselves (403 otherwise). The caller when left out.
                 * @example customer-1
                 */
                customerId?: components["parameters"]["CustomerId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of orders. */
            200: {
                headers: {
                    /**
                     * @description `<…>; rel="next"` while there are further pages ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
                     * @example </orders?limit=20&cursor=MTc2NDAwMDAwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE>; rel="next"
                     */
                    Link?: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Names this placement, for ever ([draft-ietf-httpapi-idempotency-key-header](https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/)).
                 *     A fresh UUID per order is a good key. `abc` and `"abc"` are the same key.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKeyRequired"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is ordered. At most 64 KiB. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCreate"];
            };
        };
        responses: {
            /** @description The order, as it is now. `Idempotency-Replayed` tells whether this call made it. */
            201: {
                headers: {
                    /**
                     * @description Where the order is, as an absolute-path reference.
                     * @example /orders/5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                     */
                    Location: string;
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `true` when the order had been created by an earlier request with this key, `false` when this one made it.
                     * @example false
                     */
                    "Idempotency-Replayed": "true" | "false";
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Answers 412 unless it names the current version.
                 * @example "7"
                 */
                "If-Match"?: components["parameters"]["IfMatchRead"];
                /**
                 * @description The `ETag` you hold ([RFC 9110 §13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            /** @description The version named in `If-None-Match` is still current. No body. */
            304: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateOrder: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the order as you know it ([RFC 9110 §13.1.1](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1)).
                 * @example "1"
                 */
                "If-Match": components["parameters"]["IfMatchRequired"];
                /**
                 * @description Answers 412 when it names the current version, and for `*`.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchWrite"];
                /**
                 * @description Names this write, so that a retry of it is recognised even when its `If-Match` is stale by then.
                 * @example 0f4c2b7e-5a37-4c7f-9d0a-7d6c0c0f5b21
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description What changes. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["OrderPatch"];
                "application/json": components["schemas"]["OrderPatch"];
            };
        };
        responses: {
            /** @description The order after the edit. */
            200: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderStateConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableEdit"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the order as you know it; without it the move applies to whatever version is current.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Answers 412 when it names the current version, and for `*`.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchWrite"];
                /**
                 * @description Names this write, so that a retry of it is recognised even when its `If-Match` is stale by then.
                 * @example 0f4c2b7e-5a37-4c7f-9d0a-7d6c0c0f5b21
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description Why it is canceled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderCancel"];
            };
        };
        responses: {
            /** @description The canceled order. */
            200: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderStateConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    confirmOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the order as you know it; without it the move applies to whatever version is current.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Answers 412 when it names the current version, and for `*`.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchWrite"];
                /**
                 * @description Names this write, so that a retry of it is recognised even when its `If-Match` is stale by then.
                 * @example 0f4c2b7e-5a37-4c7f-9d0a-7d6c0c0f5b21
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The confirmed order. */
            200: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderStateConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    fulfillOrder: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The `ETag` of the order as you know it; without it the move applies to whatever version is current.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Answers 412 when it names the current version, and for `*`.
                 * @example "7"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatchWrite"];
                /**
                 * @description Names this write, so that a retry of it is recognised even when its `If-Match` is stale by then.
                 * @example 0f4c2b7e-5a37-4c7f-9d0a-7d6c0c0f5b21
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The order's id, as createOrder answered it.
                 * @example 5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11
                 */
                orderId: components["parameters"]["OrderId"];
            };
            cookie?: never;
        };
        /** @description How it travels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderFulfill"];
            };
        };
        responses: {
            /** @description The fulfilled order. */
            200: {
                headers: {
                    /**
                     * @description The order's version as a strong entity tag. Send it back as `If-Match` or `If-None-Match`.
                     * @example "1"
                     */
                    ETag: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Order"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderStateConflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /**
                 * @description The status that the orders wait in.
                 * @example pending
                 */
                status?: components["parameters"]["QueueStatus"];
                /**
                 * @description The most orders to answer in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The `nextCursor` of the page before, in the same status. Opaque.
                 * @example MTc2Mzk3NjYwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE
                 */
                cursor?: components["parameters"]["QueueCursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the queue. */
            200: {
                headers: {
                    /**
                     * @description `<…>; rel="next"` while there are further pages ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
                     * @example </queue?limit=20&cursor=MTc2Mzk3NjYwMDAwMC01ZjBjOWU1ZS0zYzQzLThhNGItOWQ1ZS0wYjliOGYyZjdjMTE>; rel="next"
                     */
                    Link?: string;
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is able to answer. */
            200: {
                headers: {
                    /**
                     * @description `private, no-cache` on orders, `no-store` elsewhere.
                     * @example private, no-cache
                     */
                    "Cache-Control": "private, no-cache" | "no-store";
                    /**
                     * @description Always `nosniff`.
                     * @example nosniff
                     */
                    "X-Content-Type-Options": "nosniff";
                    /**
                     * @description The id of this request, also in the service's log.
                     * @example 1f0a3c52-7f2b-4a53-8a4e-3f0f5d0a9b11
                     */
                    "X-Request-Id": components["schemas"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
