import {
  DataAPIClient,
  type Db,
  type Fetcher,
  type FetcherResponseInfo,
  TokenProvider,
} from '@datastax/astra-db-ts';

/** The token, or a function that returns the current one and is called before each Data API call. */
export type Token = string | (() => string | Promise<string>);

export interface DatabaseOptions {
  /** The Data API's root, `https://…` or `http://…`. */
  endpoint: string;
  token: Token;
  environment: 'astra' | 'hcd' | 'dse';
  keyspace: string;
}

/** Opens the database with astra-db-ts, which sends its requests through the given fetcher. */
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
 * Gives an error status to every response that is not the Data API's JSON envelope, such as a proxy's page with status
 * 200 or an empty object.
 *
 * The client would read such a response as "no document". It throws for a status ≥ 400, except for a 401, which it
 * parses as an envelope; so a status below 400 becomes 502 and a 401 becomes 403.
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

// Stryker disable next-line StringLiteral: any text that is no envelope will do
function isEnvelope({ body = '' }: FetcherResponseInfo): boolean {
  return /^\s*\{\s*"(?:data|status|errors)"\s*:/.test(body);
}

function statusWithoutEnvelope(status: number): number {
  if (status === 401) return 403;
  return status < 400 ? 502 : status;
}
