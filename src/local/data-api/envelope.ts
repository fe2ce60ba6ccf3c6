import type { WireError } from './errors.ts';
import type { Json, JsonObject } from './json.ts';

/** The body of every answer; an empty part is left out. */
export type Envelope = {
  data?: JsonObject;
  status?: JsonObject;
  errors?: WireError[];
};

export const statusAnswer = (status: JsonObject): Envelope => ({ status });

/** `status.warnings` has the shape of `errors` and is left out when there are none. */
export function withWarnings(envelope: Envelope, warnings: WireError[]): Envelope {
  if (warnings.length === 0) return envelope;
  return { ...envelope, status: { ...envelope.status, warnings: warnings as unknown as Json } };
}

export const singleDocument = (document: Json): Envelope => ({ data: { document } });

/** `nextPageState` is present even when there is no next page: the client reads the null as the end. */
export const documentPage = (documents: Json[], nextPageState: string | null): Envelope => ({
  data: { documents, nextPageState },
});
