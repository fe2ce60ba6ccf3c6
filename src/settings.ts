import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { names } from './service.ts';

/** The definition of one environment variable. */
interface Setting<Value> {
  parse: (text: string) => Value;
  /** The valid form, for messages: "it must be …". */
  expects: string;
  default?: Value;
}

function setting<Value>(
  parse: (text: string) => Value | undefined,
  expects: string,
  fallback?: NoInfer<Value>,
): Setting<Value> {
  return {
    parse: (text) => {
      const value = parse(text);
      if (value === undefined) throw new TypeError(expects);
      return value;
    },
    expects,
    ...(fallback !== undefined && { default: fallback }),
  };
}

const text = (value: string) => value || undefined;
const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : undefined);
const oneOf =
  <const Values extends readonly string[]>(...values: Values) =>
  (value: string): Values[number] | undefined =>
    values.find((known) => known === value);
const url = (value: string) => (URL.canParse(value) && /^https?:/.test(value) ? value : undefined);
const endpoint = (value: string) => url(value)?.replace(/\/$/, '');
const port = (value: string) =>
  /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? Number(value) : undefined;
const origins = (value: string) => {
  const list = value
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  return list.every((origin) => origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin))
    ? list
    : undefined;
};

/** The names of the settings that begin with the service's name. */
export const own = {
  version: `${names.settings}_VERSION`,
  corsOrigins: `${names.settings}_CORS_ORIGINS`,
  basePath: `${names.settings}_BASE_PATH`,
  logKey: `${names.settings}_LOG_KEY`,
  metricsNamespace: `${names.settings}_METRICS_NAMESPACE`,
} as const;

/** All settings. .env.example, the service, the local server and the deployment are made from this table. */
const known = {
  PORT: setting(port, 'a port number from 0 to 65535', 3000),
  HOST: setting(text, 'a host name or address', '127.0.0.1'),
  DATA_DIR: setting(text, 'a folder', '.data'),
  ASTRA_DB_API_ENDPOINT: setting(endpoint, 'an http or https URL'),
  ASTRA_DB_APPLICATION_TOKEN: setting(text, 'a token'),
  ASTRA_DB_SECRET_ARN: setting(
    matching(/^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+$/),
    'the ARN of a secret in AWS Secrets Manager',
  ),
  ASTRA_DB_ENVIRONMENT: setting(oneOf('astra', 'hcd', 'dse'), 'astra, hcd or dse', 'astra'),
  ASTRA_DB_KEYSPACE: setting(
    matching(/^[a-zA-Z]\w{0,47}$/),
    'letters, digits and _, at most 48',
    'default_keyspace',
  ),
  // A trailing slash is kept, because the gateway compares the issuer with a token's `iss` character by character.
  JWT_ISSUER: setting(url, 'the https URL of a token issuer'),
  JWT_AUDIENCE: setting(text, "the audience that tokens name, or a client's id"),
  [own.version]: setting(
    matching(/^[\w.-]{1,64}$/),
    'a commit or version of at most 64 characters',
    'development',
  ),
  [own.corsOrigins]: setting(origins, 'a comma-separated list of origins such as https://shop.example', []),
  [own.basePath]: setting(matching(/^\/[\w.~-]+$/), 'a path of one segment such as /v1'),
  [own.metricsNamespace]: setting(
    // https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
    matching(/^(?!AWS\/)[\w.\-/#:]{1,255}$/),
    'letters, digits and . - / # : _, at most 255',
    names.metrics,
  ),
  [own.logKey]: setting(matching(/^.{16,}$/), 'a secret of at least 16 characters'),
} satisfies Record<string, Setting<unknown>>;

type Known = typeof known;
export type SettingName = keyof Known;
export const settingNames = Object.keys(known) as SettingName[];

/** An unknown variable with one of these prefixes is reported as a fault. */
const PREFIXES = ['ASTRA_DB_', 'JWT_', `${names.settings}_`];

type Value<Name extends SettingName> = Known[Name] extends Setting<infer Type> ? Type : never;

/** Parsed settings: required ones are present, maybe by their default; optional ones may be missing. */
export type Settings<Required extends SettingName, Optional extends SettingName = never> = {
  [Name in Required]: Value<Name>;
} & { [Name in Optional]?: Value<Name> };

type Environment = Record<string, string | undefined>;

/** Invalid settings; the message has one line per fault. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads settings from the environment and reports all faults together.
 *
 * An empty variable counts as missing. A malformed setting, or an unknown one with a prefix of ours, is an error: a
 * default in its place would hide a typing mistake.
 *
 * @throws SettingsError with one line per fault, which names the setting; values are left out, they may be secrets
 * @example
 * readSettings({ PORT: '0' }, { required: ['PORT'] }).PORT; // 0
 */
export function readSettings<Required extends SettingName, Optional extends SettingName = never>(
  environment: Environment,
  { required, optional = [] }: { required: readonly Required[]; optional?: readonly Optional[] },
): Settings<Required, Optional> {
  const faults = unknownSettings(
    Object.keys(withoutEmpty(environment)).filter((name) =>
      PREFIXES.some((prefix) => name.startsWith(prefix)),
    ),
  );
  const values: Record<string, unknown> = {};

  for (const name of [...required, ...optional]) {
    const { parse, expects, default: fallback }: Setting<unknown> = known[name];
    const given = environment[name];
    try {
      const value = given ? parse(given) : fallback;
      if (value !== undefined) values[name] = value;
      else if (required.includes(name as Required)) faults.push(`${name} is not set: it must be ${expects}`);
    } catch {
      faults.push(`${name} is malformed: it must be ${expects}`);
    }
  }

  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return values as Settings<Required, Optional>;
}

/**
 * Runs several readers of settings, and reports the faults of all.
 *
 * @throws SettingsError with one line per fault
 * @example
 * const [{ PORT }, database] = readTogether(() => readSettings(env, { required: ['PORT'] }), () => databaseOf(env));
 */
export function readTogether<const Readers extends readonly (() => unknown)[]>(
  ...readers: Readers
): { [Index in keyof Readers]: ReturnType<Readers[Index]> } {
  const faults = new Set<string>();
  const values = readers.map((read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof SettingsError)) throw error;
      for (const fault of error.message.split('\n')) faults.add(fault);
      return undefined;
    }
  });
  if (faults.size > 0) throw new SettingsError([...faults].join('\n'));
  return values as { [Index in keyof Readers]: ReturnType<Readers[Index]> };
}

/**
 * Reads a file of settings: a `NAME=value` per line; `#` begins a comment.
 *
 * @throws SettingsError with one line per malformed line
 */
export function readEnvFile(path: string): Environment {
  const content = readFileSync(path, 'utf8');
  const faults = content.split(/\r?\n/).flatMap((line, index) => {
    const isFine = /^\s*(#.*)?$|^\s*(export\s+)?[A-Za-z_]\w*\s*=/.test(line);
    return isFine ? [] : [`${path}, line ${index + 1}: it must be NAME=value`];
  });
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return parseEnv(content);
}

/** The environment without empty variables, which count as missing. */
export function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/**
 * Adds the settings of a `.env` file to the environment. A variable of the environment takes precedence, unless empty.
 *
 * @throws SettingsError when the file names a setting that does not exist
 */
export function withDotEnv(environment: Environment, path = '.env'): Environment {
  if (!existsSync(path)) return environment;
  const added = readEnvFile(path);
  const faults = unknownSettings(Object.keys(added));
  if (faults.length > 0) throw new SettingsError(faults.map((fault) => `${path}: ${fault}`).join('\n'));
  return { ...added, ...withoutEmpty(environment) };
}

function unknownSettings(names: readonly string[]): string[] {
  return names.filter((name) => !Object.hasOwn(known, name)).map((name) => `${name} is not a setting`);
}
