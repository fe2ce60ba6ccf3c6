import type { OperationId } from './operation.ts';

/** An answer in a smoke walk; it has been validated against the contract. */
export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a walk reads members of bodies that were validated before.
  body: any;
}

export interface AskOptions {
  /** Values for the path's parameters. */
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Sends no token. */
  anonymous?: boolean;
}

/** Sends one request of an operation, with the smoke token unless `anonymous`. */
export type Ask = (operationId: OperationId, options?: AskOptions) => Promise<Answered>;

/** A metric in seconds that one of the service's tasks measures; an alarm is raised when it is too high. */
export interface Watch {
  /** The task that measures it; it runs every five minutes. */
  task: string;
  /** The name of the alarms and of their section in the runbook. */
  kind: string;
  /** The title of its graph. */
  title: string;
  metric: string;
  dimension: string;
  /** The values of the dimension; each has its own alarm. */
  values: readonly string[];
  /** The alarm's description, one sentence for the person on call. */
  says: (value: string) => string;
}

/** What a service gives to its deployment. */
export interface Deployment {
  /** Every scope of the contract: what it permits, and whether people may request it when they sign in. */
  scopes: Readonly<Record<string, { text: string; forPeople: boolean }>>;
  /** The default scopes of an operator's token, separated by spaces. */
  operatorScope: string;
  /** Present if the service has a queue. */
  queueAge?: Watch;
  smoke: {
    /** The scopes of the walk's token, separated by spaces. */
    scope: string;
    /**
     * Tests a deployment, and cleans up what it creates.
     *
     * @throws AssertionError for an answer that is not the expected one
     */
    walk: (ask: Ask) => Promise<void>;
    /**
     * Tests the operations for operators, and cleans up what it creates. It runs before a new version gets traffic, by
     * invoking the function directly with made-up claims.
     *
     * @throws AssertionError for an answer that is not the expected one
     */
    operatorWalk?: (ask: Ask, askAsOperator: Ask) => Promise<void>;
  };
}
