/** What differs between the stages; everything else is a setting. */
export interface Stage {
  /** How traffic moves to a new version: all at once, or first a tenth for five minutes. */
  rollout: 'at-once' | 'canary';
  /** Retention of the logs in days. */
  logRetentionDays: 7 | 30 | 90;
  /** Whether users and keys of the user pool are kept when the stack is deleted. */
  keepsUsers: boolean;
  /** Whether a setting can make the database be deleted with the stack. */
  mayDeleteDatabase: boolean;
  /** URLs to which people return after signing in, unless a setting gives others. */
  callbackUrls: readonly string[];
}

const LOCAL = ['http://localhost:3000/callback'];

export const stages = {
  development: {
    rollout: 'at-once',
    logRetentionDays: 7,
    keepsUsers: false,
    mayDeleteDatabase: true,
    callbackUrls: LOCAL,
  },
  staging: {
    rollout: 'canary',
    logRetentionDays: 30,
    keepsUsers: false,
    mayDeleteDatabase: true,
    callbackUrls: LOCAL,
  },
  production: {
    rollout: 'canary',
    logRetentionDays: 90,
    keepsUsers: true,
    mayDeleteDatabase: false,
    callbackUrls: [],
  },
} as const satisfies Record<string, Stage>;

export type StageName = keyof typeof stages;
