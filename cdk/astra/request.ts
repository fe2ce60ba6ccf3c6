import type { CdkCustomResourceEvent, CdkCustomResourceIsCompleteEvent } from 'aws-lambda';

/** The custom resource's properties. CloudFormation sends an update only when one of them changes. */
export interface AstraDatabaseProperties {
  ServiceToken: string;
  DatabaseName: string;
  Keyspace: string;
  /** As Astra names it: "eu-central-1", "us-east1". */
  Region: string;
  CloudProvider: string;
  /** A secret with a token of the role Organization Administrator: the text itself, or {"token": "…"}. */
  AdminTokenSecretArn: string;
  /** The secret that the template creates for the stack's first database, {"endpoint", "token"}; written here. */
  ApplicationSecretArn: string;
  /** Whether the database is deleted with the stack: 'true' or 'false'. */
  DeleteOnRemoval: string;
  /** The id of a database that the stack did not create and may use; empty: none. */
  AdoptDatabase?: string;
  /** The id of the database that the stack may leave for another one; empty: none. */
  LeaveDatabase?: string;
  /** Any text; a changed one makes a new token for the function. */
  Rotation?: string;
  /** Hash of the schema and of the rights that the function needs: `revision` in revision.ts. */
  Revision?: string;
}

export type AstraDatabaseEvent = CdkCustomResourceEvent<AstraDatabaseProperties>;
/** The event with the answer of on-event. */
export type AstraDatabaseIsCompleteEvent = CdkCustomResourceIsCompleteEvent<AstraDatabaseProperties> &
  PendingCreation;

/** What on-event passes to is-complete beside the physical id. */
export interface PendingCreation {
  /** Epoch milliseconds after which is-complete gives up. */
  Deadline: number;
  /** Whether creation was just started: not all of Astra may know the database yet. */
  IsNew?: boolean;
}

/** The attributes that `Fn::GetAtt` returns. */
export interface AstraDatabaseAttributes {
  Endpoint: string;
  DatabaseId: string;
  /** The ARN of the secret with the function's access to this database. */
  SecretArn: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const shapes: [keyof AstraDatabaseProperties, RegExp, string][] = [
  [
    'DatabaseName',
    /^[A-Za-z0-9][\w .&@()-]{0,49}$/,
    'at most 50 letters, digits and - _ . & @ ( ), not these first',
  ],
  ['Keyspace', /^[a-zA-Z]\w{0,47}$/, 'letters, digits and _, at most 48'],
  ['Region', /^[a-z][a-z0-9-]{1,40}$/, 'a region as Astra names it, such as eu-central-1'],
  ['CloudProvider', /^(AWS|GCP|AZURE)$/, 'AWS, GCP or AZURE'],
  ['DeleteOnRemoval', /^(true|false)$/, 'true or false'],
  ['AdoptDatabase', new RegExp(`^$|${ID.source}`, 'i'), 'the id of a database'],
  ['LeaveDatabase', new RegExp(`^$|${ID.source}`, 'i'), 'the id of a database'],
];

/** @throws TypeError with one sentence about the first invalid property */
export function checkProperties(properties: AstraDatabaseProperties): void {
  for (const [name, pattern, expects] of shapes) {
    if (!pattern.test(properties[name] ?? '')) throw new TypeError(`${name} must be ${expects}`);
  }
}

/** Astra's ids are UUIDs; CloudFormation makes up another id for a resource that was never created. */
export function isDatabaseId(physicalResourceId: string | undefined): physicalResourceId is string {
  return ID.test(physicalResourceId ?? '');
}
