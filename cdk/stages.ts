/** What differs between the stages; everything else is a setting. */
export interface Stage {
  /** How traffic moves to a new version: all of it, or a tenth for five minutes first. */
  rollout: 'at-once' | 'canary';
  /** Days for which logs are kept. */
  logRetentionDays: 7 | 30 | 90;
  /** Whether people and keys in the user pool survive the stack's removal. */
  keepsUsers: boolean;
  /** Whether a setting may delete the database with the stack. */
  mayDeleteDatabase: boolean;
  /** Where people return to after signing in, unless a setting says otherwise. */
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
