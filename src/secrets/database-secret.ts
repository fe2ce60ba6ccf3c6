import type { Patience, SecretsManager } from './secrets-manager.ts';

/** The database's endpoint and token: the content of the secret that the deployment writes. */
export interface DatabaseAccess {
  endpoint: string;
  token: string;
}

export interface DatabaseSecret {
  /**
   * Returns the secret, cached for `ttl`; if it cannot be read again after that, the cached one.
   *
   * @param deadline when the first read gives up, in epoch milliseconds
   */
  read(deadline?: number): Promise<DatabaseAccess>;
  /** Reads the secret again, after the database has refused the token. */
  refresh(): Promise<void>;
  /** The cached secret, if it has been read. */
  known(): DatabaseAccess | undefined;
}

/** The secret's text has another form than the deployment writes. The message does not contain the text. */
class MalformedSecret extends Error {
  override readonly name = 'MalformedSecret';
  /** For the log: the secret's id. */
  readonly logged: Readonly<Record<string, string>>;

  constructor(secretId: string) {
    super('The secret must be {"endpoint": "https://…", "token": "…"}');
    this.logged = { secret: secretId };
  }
}

/**
 * Caches the secret `{"endpoint", "token"}` in the sandbox, so that it is not read for each request.
 *
 * A caller during a first read waits for it, and reads again if it fails: that read may have begun during init, and
 * failed because Lambda froze the sandbox before the first request.
 *
 * @param ttl milliseconds after which it is read again, because the endpoint may change without a refused token
 */
export function createDatabaseSecret({
  secretId,
  secretsManager,
  ttl = 300_000,
  now = Date.now,
}: {
  secretId: string;
  secretsManager: Pick<SecretsManager, 'getSecretValue'>;
  ttl?: number;
  now?: () => number;
}): DatabaseSecret {
  let kept: { access: DatabaseAccess; until: number } | undefined;
  let reading: Promise<DatabaseAccess> | undefined;

  async function fetchSecret(patience?: Patience): Promise<DatabaseAccess> {
    const access = accessOf(await secretsManager.getSecretValue(secretId, patience), secretId);
    kept = { access, until: now() + ttl };
    return access;
  }

  function readAnew(patience?: Patience): Promise<DatabaseAccess> {
    reading ??= fetchSecret(patience).finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    read: async function read(deadline) {
      const earlier = kept ? undefined : reading;
      if (earlier) return earlier.catch(() => readAnew({ deadline }));
      if (!kept) return readAnew({ deadline });
      if (now() < kept.until) return kept.access;
      const { access } = kept;
      return readAnew({ attempts: 1 }).catch(() => access);
    },
    refresh: async function refresh() {
      await readAnew();
    },
    known: function known() {
      return kept?.access;
    },
  };
}

function accessOf(text: string, secretId: string): DatabaseAccess {
  let value: Partial<Record<keyof DatabaseAccess, unknown>> | null = null;
  try {
    value = JSON.parse(text);
  } catch {
    // MalformedSecret is thrown below, because the parser's own message would quote the secret.
  }
  const { endpoint, token } = value ?? {};
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint) || typeof token !== 'string' || !token) {
    throw new MalformedSecret(secretId);
  }
  return { endpoint, token };
}
