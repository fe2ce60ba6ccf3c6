import type { Patience, SecretsManager } from './secrets-manager.ts';

/** Where the database is and what opens it: the secret that the deployment writes. */
export interface DatabaseAccess {
  endpoint: string;
  token: string;
}

export interface DatabaseSecret {
  /**
   * The secret as it was at most `ttl` ago; an older one when it cannot be read again.
   *
   * @param deadline epoch milliseconds until which a first reading is tried
   */
  read(deadline?: number): Promise<DatabaseAccess>;
  /** Reads the secret anew: the database has refused what was read before. */
  refresh(): Promise<void>;
  /** What was read last, if anything was. */
  known(): DatabaseAccess | undefined;
}

/** The secret's text is not what the deployment writes; the text itself is not repeated. */
class MalformedSecret extends Error {
  override readonly name = 'MalformedSecret';
  /** For the log. */
  readonly logged: Readonly<Record<string, string>>;

  constructor(secretId: string) {
    super('The secret must be {"endpoint": "https://…", "token": "…"}');
    this.logged = { secret: secretId };
  }
}

/**
 * Keeps the secret `{"endpoint", "token"}` for a sandbox's life, so that it is read once and not per request.
 *
 * Who asks while it is being read waits for that reading, and reads again when it fails: it was begun earlier, maybe in an
 * init after which Lambda froze the sandbox, so that its connection died and its time ran out before the first request.
 *
 * @param ttl milliseconds after which it is read again, for what no refusal tells of: a database that has moved
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
    // Said below: the parser's own message would quote the secret.
  }
  const { endpoint, token } = value ?? {};
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint) || typeof token !== 'string' || !token) {
    throw new MalformedSecret(secretId);
  }
  return { endpoint, token };
}
