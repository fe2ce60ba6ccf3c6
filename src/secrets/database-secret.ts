import type { SecretsManager } from './secrets-manager.ts';

/** Where the database is and what opens it: the secret that the deployment writes. */
export interface DatabaseAccess {
  endpoint: string;
  token: string;
}

export interface DatabaseSecret {
  /** The secret as it was at most `ttl` ago; an older one when it cannot be read again. */
  read(): Promise<DatabaseAccess>;
  /** Reads the secret anew: the database has refused what was read before. */
  refresh(): Promise<void>;
  /** What was read last, if anything was. */
  known(): DatabaseAccess | undefined;
}

/** The secret's text is not what the deployment writes; the text itself is not repeated. */
export class MalformedSecret extends Error {
  override readonly name = 'MalformedSecret';
}

/**
 * Keeps the secret `{"endpoint", "token"}` for a sandbox's life, so that it is read once and not per request.
 *
 * Who asks while it is being read waits for that reading. A failed one is not kept: whoever comes next tries again.
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

  async function fetchSecret(): Promise<DatabaseAccess> {
    const access = accessOf(await secretsManager.getSecretValue(secretId));
    kept = { access, until: now() + ttl };
    return access;
  }

  function readAnew(): Promise<DatabaseAccess> {
    reading ??= fetchSecret().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  return {
    read: async function read() {
      if (!kept) return readAnew();
      if (now() < kept.until) return kept.access;
      const { access } = kept;
      return readAnew().catch(() => access);
    },
    refresh: async function refresh() {
      await readAnew();
    },
    known: function known() {
      return kept?.access;
    },
  };
}

function accessOf(text: string): DatabaseAccess {
  let value: Partial<Record<keyof DatabaseAccess, unknown>> | null = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Said below: the parser's own message would quote the secret.
  }
  const { endpoint, token } = value ?? {};
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint) || typeof token !== 'string' || !token) {
    throw new MalformedSecret('The secret must be {"endpoint": "https://…", "token": "…"}');
  }
  return { endpoint, token };
}
