import {
  DataAPIClient,
  type Db,
  type Fetcher,
  type FetcherResponseInfo,
  TokenProvider,
} from '@datastax/astra-db-ts';

/** The token, or what provides the current one before each call. */
export type Token = string | (() => string | Promise<string>);

export interface DatabaseOptions {
  /** The Data API's root, `https://…` or `http://…`. */
  endpoint: string;
  token: Token;
  environment: 'astra' | 'hcd' | 'dse';
  keyspace: string;
}

/** The database through the real client, on a transport of ours. */
export function openDatabase({
  endpoint,
  token,
  environment,
  keyspace,
  fetcher,
}: DatabaseOptions & { fetcher: Fetcher }): Db {
  const client = new DataAPIClient({
    environment,
    httpOptions: { client: 'custom', fetcher: requireEnvelope(fetcher) },
  });
  return client.db(endpoint, {
    keyspace,
    token: typeof token === 'string' ? token : new ProvidedToken(token),
  });
}

class ProvidedToken extends TokenProvider {
  readonly #provide: () => string | Promise<string>;

  constructor(provide: () => string | Promise<string>) {
    super();
    this.#provide = provide;
  }

  override getToken(): string | Promise<string> {
    return this.#provide();
  }
}

/**
 * Tells answers of the Data API from what stands in for them: a proxy's page with status 200, an empty object.
 *
 * The client would read those as "no document". It raises an error for a status ≥ 400, so they get one: 502 Bad
 * Gateway, or 403 for a 401, which the client takes for an envelope too.
 */
function requireEnvelope(fetcher: Fetcher): Fetcher {
  return {
    fetch: async function fetchEnvelope(info) {
      const answer = await fetcher.fetch(info);
      return isEnvelope(answer) ? answer : { ...answer, status: statusWithoutEnvelope(answer.status) };
    },
    close: async function close() {
      await fetcher.close?.();
    },
  };
}

function isEnvelope({ body = '' }: FetcherResponseInfo): boolean {
  return /^\s*\{\s*"(?:data|status|errors)"\s*:/.test(body);
}

function statusWithoutEnvelope(status: number): number {
  if (status === 401) return 403;
  return status < 400 ? 502 : status;
}
