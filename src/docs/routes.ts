/** The routes of the documentation. They are not part of the contract, and require no token. */
export const docsRoutes = [
  'GET /openapi.json',
  'GET /openapi-3.0.json',
  'GET /docs',
  'GET /docs/{asset}',
] as const;

export type DocsRoute = (typeof docsRoutes)[number];
