import { SchemaError } from '../astra/schema.ts';
import { SettingsError } from '../settings.ts';

/** Why the local service cannot start, as one sentence for whoever started it. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}

/** What to print of an error that ends the process: the sentence where there is one, everything where it is our bug. */
export function lineOf(error: unknown): string {
  if (error instanceof StartFault || error instanceof SettingsError || error instanceof SchemaError) {
    return error.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
