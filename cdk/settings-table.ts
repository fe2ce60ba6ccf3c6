import { names } from '../src/service.ts';
import { own } from '../src/settings.ts';
import { stages } from './stages.ts';

export interface DeploymentSetting {
  /** The pattern that the whole value must match. */
  pattern: RegExp;
  /** The pattern in words. */
  expects: string;
  required?: true;
}

const URLS = /(https:\/\/|http:\/\/localhost\b)[^\s,]+(,(https:\/\/|http:\/\/localhost\b)[^\s,]+)*/;
const WHOLE = 'a whole number';
const DATABASE_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The deployment's own settings. Those that it shares with the service are in src/settings.ts. */
export const known = {
  STAGE: {
    pattern: new RegExp(Object.keys(stages).join('|')),
    expects: `one of ${Object.keys(stages).join(', ')}`,
    required: true,
  },
  AWS_REGION: {
    pattern: /[a-z]{2}(-[a-z]+)+-\d/,
    expects: 'an AWS region such as eu-central-1',
    required: true,
  },
  ASTRA_ADMIN_TOKEN_SECRET_ARN: {
    pattern: /arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+-\w{6}/,
    expects: "the ARN of the secret that holds Astra's admin token, never the token itself",
    required: true,
  },
  ASTRA_DATABASE_NAME: { pattern: /[A-Za-z0-9][\w-]{1,49}/, expects: 'letters, digits, _ and -, 2 to 50' },
  ASTRA_REGION: { pattern: /[a-z0-9-]{3,40}/, expects: "a region of Astra's cloud such as eu-central-1" },
  ASTRA_CLOUD: { pattern: /AWS|GCP|AZURE/, expects: 'AWS, GCP or AZURE' },
  ASTRA_DELETE_ON_REMOVAL: { pattern: /true|false/, expects: 'true or false' },
  ASTRA_ADOPT_DATABASE: { pattern: DATABASE_ID, expects: 'the id of a database that the stack may use' },
  ASTRA_LEAVE_DATABASE: { pattern: DATABASE_ID, expects: 'the id of the database that the stack may leave' },
  ASTRA_ROTATE_TOKEN: { pattern: /[\w.:-]{1,40}/, expects: 'letters, digits and . : _ -, such as a date' },
  RUNTIME: { pattern: /nodejs24\.x|native/, expects: 'nodejs24.x or native' },
  PACKAGE: {
    pattern: new RegExp(`(?:.*/)?${names.name}-[\\w.-]+\\.zip`),
    expects: `the path of a package, ${names.name}-<commit>.zip`,
  },
  DEPLOY_MEMORY_MB: { pattern: /\d{3,5}/, expects: `${WHOLE} of megabytes from 128 to 10240` },
  DEPLOY_RESERVED_CONCURRENCY: { pattern: /[1-9]\d{0,4}/, expects: `${WHOLE} of at least 1` },
  DEPLOY_THROTTLE_RATE: { pattern: /[1-9]\d{0,4}/, expects: `${WHOLE} of requests per second and route` },
  DEPLOY_THROTTLE_BURST: { pattern: /[1-9]\d{0,3}/, expects: `${WHOLE} of requests at once` },
  DEPLOY_ALARM_EMAIL: { pattern: /[^@\s]+@[^@\s]+\.[^@\s]+/, expects: 'an e-mail address' },
  DEPLOY_IGNORE_ALARMS: { pattern: /true|false/, expects: 'true or false' },
  DEPLOY_WATCH_HEALTH: { pattern: /true|false/, expects: 'true or false' },
  DEPLOY_QUEUE_AGE_MINUTES: { pattern: /[1-9]\d{0,4}/, expects: `${WHOLE} of minutes` },
  DEPLOY_RUNBOOK_URL: { pattern: /https:\/\/\S+/, expects: 'the https URL of docs/runbook.md' },
  DEPLOY_CALLBACK_URLS: {
    pattern: URLS,
    expects: 'https URLs (or http://localhost), separated by commas, to which people return after signing in',
  },
  DEPLOY_LOGOUT_URLS: {
    pattern: URLS,
    expects:
      'https URLs (or http://localhost), separated by commas, to which people return after signing out',
  },
  DEPLOY_QUALIFIER: {
    pattern: /[a-z0-9]{1,10}/,
    expects: 'the qualifier of `cdk bootstrap`, at most 10 letters and digits',
  },
  DEPLOY_DOMAIN_NAME: {
    pattern: /[a-z0-9-]+(\.[a-z0-9-]+)+/,
    expects: 'a host name such as api.shop.example',
  },
  DEPLOY_CERTIFICATE_ARN: {
    pattern: /arn:aws[\w-]*:acm:[\w-]+:\d{12}:certificate\/[\w-]+/,
    expects: "the ARN of a certificate for the domain, in the stack's region",
  },
} satisfies Record<string, DeploymentSetting>;

export type DeploymentSettingName = keyof typeof known;
export const deploymentSettingNames = Object.keys(known) as DeploymentSettingName[];

/** The service's settings that a deployment can set. */
export const SHARED = [
  'ASTRA_DB_KEYSPACE',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  own.corsOrigins,
  own.basePath,
] as const;

/** The service's settings that a deployment cannot set, and the reason. */
export const NOT_DEPLOYED: Readonly<Record<string, string>> = {
  [own.logKey]: `${own.logKey} is not for a deployment, whose template everybody may read: the function derives the key from its token`,
};
