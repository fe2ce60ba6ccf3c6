import type { DatabaseOptions } from '../astra/database.ts';
import { readSettings } from '../settings.ts';

/**
 * Reads the settings of the Data API.
 *
 * @throws SettingsError when a setting is missing or wrong
 */
export function databaseOf(environment: Record<string, string | undefined>): DatabaseOptions {
  const settings = readSettings(environment, {
    required: [
      'ASTRA_DB_API_ENDPOINT',
      'ASTRA_DB_APPLICATION_TOKEN',
      'ASTRA_DB_ENVIRONMENT',
      'ASTRA_DB_KEYSPACE',
    ],
  });
  return {
    endpoint: settings.ASTRA_DB_API_ENDPOINT,
    token: settings.ASTRA_DB_APPLICATION_TOKEN,
    environment: settings.ASTRA_DB_ENVIRONMENT,
    keyspace: settings.ASTRA_DB_KEYSPACE,
  };
}
