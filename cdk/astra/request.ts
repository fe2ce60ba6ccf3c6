import type { CdkCustomResourceEvent, CdkCustomResourceIsCompleteEvent } from 'aws-lambda';

/** What the stack says of the database it wants. */
export interface AstraDatabaseProperties {
  ServiceToken: string;
  DatabaseName: string;
  Keyspace: string;
  /** As Astra names it: "eu-central-1", "us-east1". */
  Region: string;
  CloudProvider: string;
  /** A secret with a token of the role Organization Administrator: the text itself, or {"token": "…"}. */
  AdminTokenSecretArn: string;
  /** The secret that the function reads, {"endpoint", "token"}; written here. */
  ApplicationSecretArn: string;
  /** Whether the database ends with the resource: 'true' or 'false'. */
  DeleteOnRemoval: string;
  /** Changes with each deployment, so that each looks after the schema. */
  Commit: string;
}

export type AstraDatabaseEvent = CdkCustomResourceEvent<AstraDatabaseProperties>;
export type AstraDatabaseIsCompleteEvent = CdkCustomResourceIsCompleteEvent<AstraDatabaseProperties>;

/** What `Fn::GetAtt` answers. */
export interface AstraDatabaseAttributes {
  Endpoint: string;
  DatabaseId: string;
}

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
];

/** @throws TypeError with one sentence about the first property that is not as it should be */
export function checkProperties(properties: AstraDatabaseProperties): void {
  for (const [name, pattern, expects] of shapes) {
    if (!pattern.test(properties[name] ?? '')) throw new TypeError(`${name} must be ${expects}`);
  }
}

/** Astra's ids are UUIDs; what never became a database has the id of a failed request. */
export function isDatabaseId(physicalResourceId: string | undefined): physicalResourceId is string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(physicalResourceId ?? '');
}
