import { readSettings, type Settings, SettingsError } from '../src/settings.ts';
import { type StageName, stages } from './stages.ts';

type Environment = Record<string, string | undefined>;

interface DeploymentSetting {
  /** What a text must be; the whole of it has to match. */
  pattern: RegExp;
  /** The same in words. */
  expects: string;
  required?: true;
}

const WHOLE = 'a whole number';

/** The deployment's own settings. What it shares with the service stands in src/settings.ts. */
const known = {
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
  RUNTIME: { pattern: /node|native/, expects: 'node or native' },
  PACKAGE: {
    pattern: /.*order-api-(?:native-)?[\w.-]+\.zip/,
    expects: 'the path of a package, order-api-<commit>.zip',
  },
  DEPLOY_MEMORY_MB: { pattern: /\d{3,5}/, expects: `${WHOLE} of megabytes from 128 to 10240` },
  DEPLOY_RESERVED_CONCURRENCY: { pattern: /[1-9]\d{0,4}/, expects: `${WHOLE} of at least 1` },
  DEPLOY_THROTTLE_RATE: { pattern: /[1-9]\d{0,4}/, expects: `${WHOLE} of requests per second and route` },
  DEPLOY_THROTTLE_BURST: { pattern: /[1-9]\d{0,3}/, expects: `${WHOLE} of requests at once` },
  DEPLOY_ALARM_EMAIL: { pattern: /[^@\s]+@[^@\s]+\.[^@\s]+/, expects: 'an e-mail address' },
  DEPLOY_RUNBOOK_URL: { pattern: /https:\/\/\S+/, expects: 'the https URL of docs/runbook.md' },
  DEPLOY_CALLBACK_URLS: {
    pattern: /(https:\/\/|http:\/\/localhost\b)[^\s,]+(,(https:\/\/|http:\/\/localhost\b)[^\s,]+)*/,
    expects: 'https URLs (or http://localhost), separated by commas, to which people return after signing in',
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

/** Everything that a deployment can choose, checked. */
export interface DeploymentSettings {
  stage: StageName;
  region: string;
  astra: {
    adminTokenSecretArn: string;
    databaseName: string;
    keyspace: string;
    region: string;
    cloud: string;
    deleteOnRemoval: boolean;
  };
  /** Whose tokens are accepted; absent: those of a user pool of the stack's own. */
  jwt?: { issuer: string; audience: string[] };
  corsOrigins: string[];
  /** Where people return to after they signed in with the user pool. */
  callbackUrls: string[];
  runtime: 'node' | 'native';
  /** A package built before; absent: one is built. */
  package?: string;
  memoryMb: number;
  /** Absent: the function shares the account's concurrency. */
  reservedConcurrency?: number;
  /** Requests per second, and at once, for each route. */
  throttle: { rate: number; burst: number };
  alarmEmail?: string;
  /** Named by every alarm. */
  runbookUrl: string;
  domain?: { name: string; certificateArn: string; basePath: string };
}

/**
 * Reads the deployment's settings from the environment and checks them all, before anything is synthesised.
 *
 * @throws SettingsError one line per fault, each naming its setting; values are not repeated, they may be secrets
 */
export function deploymentSettings(environment: Environment): DeploymentSettings {
  const faults: string[] = [];
  const shared = sharedSettings(environment, faults);
  const own = ownSettings(environment, faults);

  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = shared;
  if ((issuer === undefined) !== (audience === undefined))
    faults.push('JWT_ISSUER and JWT_AUDIENCE go together: give both, or neither for a user pool of its own');
  if (issuer?.startsWith('http:')) faults.push('JWT_ISSUER is malformed: the gateway takes https only');
  const { DEPLOY_DOMAIN_NAME: name, DEPLOY_CERTIFICATE_ARN: certificateArn } = own;
  if ((name === undefined) !== (certificateArn === undefined))
    faults.push('DEPLOY_DOMAIN_NAME and DEPLOY_CERTIFICATE_ARN go together: give both or neither');
  if (shared.ORDER_API_BASE_PATH && !name)
    faults.push('ORDER_API_BASE_PATH is the path below DEPLOY_DOMAIN_NAME: give both or neither');
  if (own.ASTRA_ADMIN_TOKEN_SECRET_ARN && own.AWS_REGION) {
    if (own.ASTRA_ADMIN_TOKEN_SECRET_ARN.split(':')[3] !== own.AWS_REGION)
      faults.push('ASTRA_ADMIN_TOKEN_SECRET_ARN is of another region than AWS_REGION');
  }
  if (own.RUNTIME === 'native' && !own.PACKAGE)
    faults.push('PACKAGE is not set: with RUNTIME=native it must be the path of a native package');
  const memoryMb = Number(own.DEPLOY_MEMORY_MB ?? 1024);
  if (memoryMb < 128 || memoryMb > 10_240)
    faults.push(`DEPLOY_MEMORY_MB is malformed: it must be ${known.DEPLOY_MEMORY_MB.expects}`);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));

  const stage = own.STAGE as StageName;
  const region = own.AWS_REGION as string;
  return {
    stage,
    region,
    astra: {
      adminTokenSecretArn: own.ASTRA_ADMIN_TOKEN_SECRET_ARN as string,
      databaseName: own.ASTRA_DATABASE_NAME ?? `order-api-${stage}`,
      keyspace: shared.ASTRA_DB_KEYSPACE as string,
      region: own.ASTRA_REGION ?? region,
      cloud: own.ASTRA_CLOUD ?? 'AWS',
      deleteOnRemoval: own.ASTRA_DELETE_ON_REMOVAL === 'true',
    },
    ...(issuer && audience && { jwt: { issuer, audience: audience.split(',').map((one) => one.trim()) } }),
    corsOrigins: shared.ORDER_API_CORS_ORIGINS ?? [],
    callbackUrls: (own.DEPLOY_CALLBACK_URLS ?? 'http://localhost:3000/callback').split(','),
    runtime: own.RUNTIME === 'native' ? 'native' : 'node',
    ...(own.PACKAGE && { package: own.PACKAGE }),
    memoryMb,
    ...(own.DEPLOY_RESERVED_CONCURRENCY && { reservedConcurrency: Number(own.DEPLOY_RESERVED_CONCURRENCY) }),
    throttle: {
      rate: Number(own.DEPLOY_THROTTLE_RATE ?? 100),
      burst: Number(own.DEPLOY_THROTTLE_BURST ?? 200),
    },
    runbookUrl: own.DEPLOY_RUNBOOK_URL ?? 'docs/runbook.md',
    ...(own.DEPLOY_ALARM_EMAIL && { alarmEmail: own.DEPLOY_ALARM_EMAIL }),
    ...(name &&
      certificateArn && { domain: { name, certificateArn, basePath: shared.ORDER_API_BASE_PATH ?? '/v1' } }),
  };
}

/** Settings of the service that a deployment gives it. */
export const SHARED = [
  'ASTRA_DB_KEYSPACE',
  'JWT_ISSUER',
  'JWT_AUDIENCE',
  'ORDER_API_CORS_ORIGINS',
  'ORDER_API_BASE_PATH',
] as const;

/** The settings that the service knows too; a name with a prefix of ours that nobody knows is a fault. */
function sharedSettings(
  environment: Environment,
  faults: string[],
): Settings<never, (typeof SHARED)[number]> {
  const others = Object.entries(environment).filter(([name]) => !Object.hasOwn(known, name));
  try {
    return readSettings(Object.fromEntries(others), { required: [], optional: SHARED });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    faults.push(...error.message.split('\n'));
    return {};
  }
}

function ownSettings(environment: Environment, faults: string[]) {
  // ASTRA_DB_ is the service's prefix: readSettings judges those.
  for (const name of Object.keys(environment).filter((one) => /^(DEPLOY|ASTRA(?!_DB))_/.test(one)))
    if (!Object.hasOwn(known, name)) faults.push(`${name} is not a setting`);
  const values: Partial<Record<DeploymentSettingName, string>> = {};
  for (const name of deploymentSettingNames) {
    const { pattern, expects, required }: DeploymentSetting = known[name];
    const given = environment[name];
    if (!given && required) faults.push(`${name} is not set: it must be ${expects}`);
    if (!given) continue;
    if (new RegExp(`^(?:${pattern.source})$`).test(given)) values[name] = given;
    else faults.push(`${name} is malformed: it must be ${expects}`);
  }
  return values;
}
