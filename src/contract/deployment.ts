import type { OperationId } from './operation.ts';

/** What a smoke walk knows of an answer that has conformed to the contract. */
export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a walk looks into bodies that were held against the contract.
  body: any;
}

export interface AskOptions {
  /** Values for the path's parameters. */
  path?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
  body?: unknown;
  /** Without a token. */
  anonymous?: boolean;
}

/** Sends one request of an operation, with the smoke token unless `anonymous`. */
export type Ask = (operationId: OperationId, options?: AskOptions) => Promise<Answered>;

/** A number that one of the service's tasks measures in seconds, and that somebody is told of when it has grown large. */
export interface Watch {
  /** The task that measures it, every five minutes. */
  task: string;
  /** Names the alarms and their section of the runbook. */
  kind: string;
  /** The title of its graph. */
  title: string;
  metric: string;
  dimension: string;
  /** The values of the dimension, an alarm each. */
  values: readonly string[];
  /** One sentence for whoever is woken. */
  says: (value: string) => string;
}

/** What the deployment needs of a service. */
export interface Deployment {
  /** Every scope of the contract: what it lets its holder do, and whether people may ask for it when they sign in. */
  scopes: Readonly<Record<string, { text: string; forPeople: boolean }>>;
  /** The scopes, separated by spaces, of an operator's token where none are named. */
  operatorScope: string;
  /** Present where the service has something that waits. */
  queueAge?: Watch;
  smoke: {
    /** The scopes, separated by spaces, of the token that the walk is made with. */
    scope: string;
    /**
     * Tries a deployment and leaves nothing open behind it.
     *
     * @throws AssertionError for an answer that is not the expected one
     */
    walk: (ask: Ask) => Promise<void>;
    /**
     * Tries what is for operators alone, and leaves nothing open behind it: before a new version gets any traffic, when
     * it is asked with whatever claims it takes.
     *
     * @throws AssertionError for an answer that is not the expected one
     */
    operatorWalk?: (ask: Ask, askAsOperator: Ask) => Promise<void>;
  };
}
