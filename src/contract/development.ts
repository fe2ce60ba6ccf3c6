/** A user whose token a developer uses. */
export interface Persona {
  sub: string;
  /** Scopes, separated by spaces. */
  scope: string;
}

/** A request that the engine sends on its own, and the status that it expects. */
export interface SampleRequest {
  /** A route of the contract without path parameters, such as "POST /things". */
  routeKey: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  status: number;
}

/** What a service gives to the local server and to the packaging. */
export interface Development {
  /** The personas by name; the first is the default. */
  personas: Readonly<Record<string, Persona>>;
  /** The name of the page at /, if the service has one. */
  desk?: string;
  /**
   * The lines to paste into a shell after `export TOKEN=…` with the first persona's token.
   *
   * @param url the service's origin
   * @param issueToken makes a token for lines that need another persona
   */
  session: (
    url: string,
    issueToken: (persona: Persona) => Promise<string>,
  ) => readonly string[] | Promise<readonly string[]>;
  /** The request that packaging sends to the function, so that V8 compiles the code of a cold start. */
  warmUp: SampleRequest;
}

/** The persona of that name, or undefined. */
export function personaNamed({ personas }: Pick<Development, 'personas'>, name: string): Persona | undefined {
  return Object.hasOwn(personas, name) ? personas[name] : undefined;
}

/** The default persona. */
export function firstPersona({ personas }: Pick<Development, 'personas'>): Persona {
  const [first] = Object.values(personas);
  if (!first) throw new TypeError('The service defines no persona');
  return first;
}
