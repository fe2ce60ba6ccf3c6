import { SchemaError } from '../astra/schema.ts';
import { SettingsError } from '../settings.ts';

/** The local service cannot start. The message is one sentence for the user. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** The text to print for a fatal error: the sentence of an expected one, or the whole stack for a bug. */
export function lineOf(error: unknown): string {
  if (error instanceof StartFault || error instanceof SettingsError || error instanceof SchemaError) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
