/** Somebody whose token a developer uses. */
export interface Persona {
  sub: string;
  /** Scopes, separated by spaces. */
  scope: string;
}

/** A request that the engine makes by itself, and the status that it expects. */
export interface SampleRequest {
  /** "POST /things", a route of the contract without path parameters. */
  routeKey: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  status: number;
}

/** What the local service and the packaging need of a service. */
export interface Development {
  /** By name; the first is who a token is for where nobody is named. */
  personas: Readonly<Record<string, Persona>>;
  /** What the page at / is called, where one is built. */
  desk?: string;
  /**
   * What to paste into a shell after `export TOKEN=…` of the first persona.
   *
   * @param url the service's origin
   * @param issueToken for the lines that another persona's token is needed in
   */
  session: (
    url: string,
    issueToken: (persona: Persona) => Promise<string>,
  ) => readonly string[] | Promise<readonly string[]>;
  /** Makes the packaged function run the code that a cold start needs, so that V8 compiles it. */
  warmUp: SampleRequest;
}

/** The persona of that name, or undefined. */
export function personaNamed({ personas }: Pick<Development, 'personas'>, name: string): Persona | undefined {
  return Object.hasOwn(personas, name) ? personas[name] : undefined;
}

/** The persona of a developer who names none. */
export function firstPersona({ personas }: Pick<Development, 'personas'>): Persona {
  const [first] = Object.values(personas);
  if (!first) throw new TypeError('The service names no persona');
  return first;
}
