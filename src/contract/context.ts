/** The caller of a request, from the token's verified claims. */
export interface Caller {
  /** The token's `sub`. */
  subject: string;
  scopes: ReadonlySet<string>;
}

/** One request's deadline, and its Data API calls and retries so far, which the store counts for the log. */
export interface Call {
  /** When the operation must end, in epoch milliseconds. */
  deadline: number;
  dataApiCalls: number;
  retries: number;
  /** Whether a write has been sent, whose outcome may be unknown. */
  written?: boolean;
}

/** What an operation is given beside its request. */
export interface Context<Who extends Caller = Caller> {
  /** Present for every operation that requires a scope. */
  caller: Who;
  call: Call;
  /** The path as the client sent it, with a custom domain's mapping key. Location and Link are built on it. */
  rawPath: string;
  rawQueryString: string;
}
