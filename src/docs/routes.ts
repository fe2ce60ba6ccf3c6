/** The routes of the documentation. They are no part of the contract: they show it, and need no token. */
export const docsRoutes = [
  'GET /openapi.json',
  'GET /openapi-3.0.json',
  'GET /docs',
  'GET /docs/{asset}',
] as const;

export type DocsRoute = (typeof docsRoutes)[number];
