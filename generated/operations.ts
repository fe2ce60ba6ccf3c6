// Written by `make generate` from openapi.yaml; do not edit.
/** Every operation of the contract. `scopes`: any of them will do; null is a public operation. */
export const operations = {
  "listOrders": {
    "method": "GET",
    "path": "/orders",
    "routeKey": "GET /orders",
    "scopes": [
      "orders/read",
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "default": 20
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "status",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "createdAfter",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "createdBefore",
        "in": "query",
        "required": false,
        "type": "string"
      },
      {
        "name": "customerId",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": null,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ]
  },
  "createOrder": {
    "method": "POST",
    "path": "/orders",
    "routeKey": "POST /orders",
    "scopes": [
      "orders/write"
    ],
    "parameters": [
      {
        "name": "idempotency-key",
        "in": "header",
        "required": true,
        "type": "string"
      }
    ],
    "body": {
      "mediaTypes": [
        "application/json"
      ],
      "required": true
    },
    "statuses": [
      201,
      400,
      401,
      403,
      413,
      415,
      422,
      429,
      500,
      503
    ]
  },
  "getOrder": {
    "method": "GET",
    "path": "/orders/{orderId}",
    "routeKey": "GET /orders/{orderId}",
    "scopes": [
      "orders/read",
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "orderId",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "if-none-match",
        "in": "header",
        "required": false,
        "type": "string"
      }
    ],
    "body": null,
    "statuses": [
      200,
      304,
      400,
      401,
      403,
      404,
      412,
      429,
      500,
      503
    ]
  },
  "updateOrder": {
    "method": "PATCH",
    "path": "/orders/{orderId}",
    "routeKey": "PATCH /orders/{orderId}",
    "scopes": [
      "orders/write"
    ],
    "parameters": [
      {
        "name": "orderId",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-match",
        "in": "header",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-none-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "idempotency-key",
        "in": "header",
        "required": false,
        "type": "string"
      }
    ],
    "body": {
      "mediaTypes": [
        "application/merge-patch+json",
        "application/json"
      ],
      "required": true
    },
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      428,
      429,
      500,
      503
    ]
  },
  "cancelOrder": {
    "method": "POST",
    "path": "/orders/{orderId}/cancel",
    "routeKey": "POST /orders/{orderId}/cancel",
    "scopes": [
      "orders/write",
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "orderId",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "if-none-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "idempotency-key",
        "in": "header",
        "required": false,
        "type": "string"
      }
    ],
    "body": {
      "mediaTypes": [
        "application/json"
      ],
      "required": true
    },
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      429,
      500,
      503
    ]
  },
  "confirmOrder": {
    "method": "POST",
    "path": "/orders/{orderId}/confirm",
    "routeKey": "POST /orders/{orderId}/confirm",
    "scopes": [
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "orderId",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "if-none-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "idempotency-key",
        "in": "header",
        "required": false,
        "type": "string"
      }
    ],
    "body": null,
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      429,
      500,
      503
    ]
  },
  "fulfillOrder": {
    "method": "POST",
    "path": "/orders/{orderId}/fulfill",
    "routeKey": "POST /orders/{orderId}/fulfill",
    "scopes": [
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "orderId",
        "in": "path",
        "required": true,
        "type": "string"
      },
      {
        "name": "if-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "if-none-match",
        "in": "header",
        "required": false,
        "type": "string"
      },
      {
        "name": "idempotency-key",
        "in": "header",
        "required": false,
        "type": "string"
      }
    ],
    "body": {
      "mediaTypes": [
        "application/json"
      ],
      "required": true
    },
    "statuses": [
      200,
      400,
      401,
      403,
      404,
      409,
      412,
      413,
      415,
      422,
      429,
      500,
      503
    ]
  },
  "listQueue": {
    "method": "GET",
    "path": "/queue",
    "routeKey": "GET /queue",
    "scopes": [
      "orders/manage"
    ],
    "parameters": [
      {
        "name": "status",
        "in": "query",
        "required": false,
        "type": "string",
        "default": "pending"
      },
      {
        "name": "limit",
        "in": "query",
        "required": false,
        "type": "integer",
        "default": 20
      },
      {
        "name": "cursor",
        "in": "query",
        "required": false,
        "type": "string"
      }
    ],
    "body": null,
    "statuses": [
      200,
      400,
      401,
      403,
      429,
      500,
      503
    ]
  },
  "getHealth": {
    "method": "GET",
    "path": "/health",
    "routeKey": "GET /health",
    "scopes": null,
    "parameters": [],
    "body": null,
    "statuses": [
      200,
      429,
      500,
      503
    ]
  }
} as const;

/**
 * The name of an operation.
 *
 * @example
 * const health: OperationId = 'getHealth';
 */
export type OperationId = keyof typeof operations;

/** The status and the title of every problem code. */
export const problems = {
  "invalid_request": {
    "status": 400,
    "title": "The request does not fit the contract"
  },
  "unauthorized": {
    "status": 401,
    "title": "A valid token is needed"
  },
  "forbidden": {
    "status": 403,
    "title": "The token does not allow this"
  },
  "order_not_found": {
    "status": 404,
    "title": "No such order"
  },
  "route_not_found": {
    "status": 404,
    "title": "No such path"
  },
  "method_not_allowed": {
    "status": 405,
    "title": "The path does not know this method"
  },
  "order_state_conflict": {
    "status": 409,
    "title": "The order's status does not allow this"
  },
  "precondition_failed": {
    "status": 412,
    "title": "Precondition failed"
  },
  "content_too_large": {
    "status": 413,
    "title": "The body is too large"
  },
  "unsupported_media_type": {
    "status": 415,
    "title": "The body has the wrong media type"
  },
  "idempotency_key_reused": {
    "status": 422,
    "title": "The idempotency key was used with another body"
  },
  "unprocessable_edit": {
    "status": 422,
    "title": "The edited order would not fit the contract"
  },
  "precondition_required": {
    "status": 428,
    "title": "If-Match is required"
  },
  "internal_error": {
    "status": 500,
    "title": "The service failed"
  },
  "service_unavailable": {
    "status": 503,
    "title": "The service cannot answer right now"
  }
} as const;

/**
 * What each operation answers when it succeeds, by status; null has no body. `lists` names the schema of the elements
 * where the body is a list.
 */
export const successes = {
  "listOrders": {
    "200": {
      "mediaType": "application/json",
      "schema": "OrderPage",
      "lists": "Order"
    }
  },
  "createOrder": {
    "201": {
      "mediaType": "application/json",
      "schema": "Order"
    }
  },
  "getOrder": {
    "200": {
      "mediaType": "application/json",
      "schema": "Order"
    },
    "304": null
  },
  "updateOrder": {
    "200": {
      "mediaType": "application/json",
      "schema": "Order"
    }
  },
  "cancelOrder": {
    "200": {
      "mediaType": "application/json",
      "schema": "Order"
    }
  },
  "confirmOrder": {
    "200": {
      "mediaType": "application/json",
      "schema": "Order"
    }
  },
  "fulfillOrder": {
    "200": {
      "mediaType": "application/json",
      "schema": "Order"
    }
  },
  "listQueue": {
    "200": {
      "mediaType": "application/json",
      "schema": "OrderPage",
      "lists": "Order"
    }
  },
  "getHealth": {
    "200": {
      "mediaType": "application/json",
      "schema": "Health"
    }
  }
} as const;

/**
 * The JSON types of the body of each success and of its members: "" is any type, a trailing "?" marks an optional
 * member.
 */
export const shapes = {
  "OrderPage": {
    "type": "object",
    "members": {
      "data": "array",
      "nextCursor": "string|null"
    }
  },
  "Order": {
    "type": "object",
    "members": {
      "orderId": "string",
      "customerId": "string",
      "status": "string",
      "version": "integer",
      "currency": "string",
      "items": "array",
      "shippingAmount": "integer",
      "taxAmount": "integer",
      "totalAmount": "integer",
      "shippingAddress": "object?",
      "metadata": "object?",
      "note": "string?",
      "history": "array",
      "createdAt": "string",
      "updatedAt": "string"
    }
  },
  "Health": {
    "type": "object",
    "members": {
      "status": "string",
      "version": "string"
    }
  }
} as const;
