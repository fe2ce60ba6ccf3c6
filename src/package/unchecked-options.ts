/**
 * Replaces the library "decoders" in the package. astra-db-ts describes its options with these functions.
 *
 * They apply defaults, known members and transformations, but check no value. The options come from
 * src/astra/database.ts: the compiler checks their types, and src/settings.ts or src/secrets/database-secret.ts their
 * values. Checking them again takes 3 % of the processor time of a cold start.
 *
 * Decoders within array, either, inexact, record and tuple are ignored, because those of astra-db-ts change no value.
 *
 * @see https://decoders.cc/Decoder.html
 */

// biome-ignore lint/suspicious/noExplicitAny: the values are those of another library.
type Any = any;

interface Decoder {
  verify(input: Any): Any;
  transform(change: (value: Any) => unknown): Decoder;
  describe(message: string): Decoder;
  refine(accept: (value: Any) => boolean, message: string): Decoder;
}

function decoder(verify: (input: Any) => Any): Decoder {
  const self: Decoder = {
    verify,
    transform: (change) => decoder((input) => change(verify(input))),
    describe: () => self,
    refine: () => self,
  };
  return self;
}

const unchecked = decoder((input) => input);
const returnsUnchecked = (..._schema: unknown[]) => unchecked;

function optional({ verify }: Decoder, fallback?: unknown): Decoder {
  return decoder((input) => (input === undefined || input === null ? (fallback ?? input) : verify(input)));
}

/** Reads the known members, and leaves out those that are undefined. */
function object(decoders: Record<string, Decoder>): Decoder {
  const members = Object.entries(decoders);
  return decoder((input) => {
    const read: Record<string, unknown> = {};
    for (const [name, { verify }] of members) {
      const value = verify(input[name]);
      if (value !== undefined) read[name] = value;
    }
    return read;
  });
}

function taggedUnion(tag: string, decoders: Record<string, Decoder>): Decoder {
  return decoder((input) => decoders[input[tag]]?.verify(input));
}

export {
  object as exact,
  object,
  optional as nullish,
  optional,
  returnsUnchecked as array,
  returnsUnchecked as constant,
  returnsUnchecked as define,
  returnsUnchecked as either,
  returnsUnchecked as inexact,
  returnsUnchecked as instanceOf,
  returnsUnchecked as nonEmptyArray,
  returnsUnchecked as oneOf,
  returnsUnchecked as record,
  returnsUnchecked as regex,
  returnsUnchecked as tuple,
  taggedUnion,
  unchecked as boolean,
  unchecked as positiveInteger,
  unchecked as positiveNumber,
  unchecked as string,
};
