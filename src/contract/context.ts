/** Who calls, as the token's verified claims say. */
export interface Caller {
  /** The token's `sub`. */
  subject: string;
  scopes: ReadonlySet<string>;
}

/** What one request may spend on the database, and what it has spent. The store counts here, the log reads it. */
export interface Call {
  /** Epoch milliseconds by which the answer must be on its way. */
  deadline: number;
  dataApiCalls: number;
  retries: number;
  /** Whether anything was sent that may have changed the database. */
  written?: boolean;
}

/** What an operation knows beside its request. */
export interface Context<Who extends Caller = Caller> {
  /** Present wherever the contract asks for a scope. */
  caller: Who;
  call: Call;
  /** The path as the client sent it, with a custom domain's mapping key: references are built on it. */
  rawPath: string;
  rawQueryString: string;
}
