import type { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * An RFC 3339 instant that `Date` can parse. The pattern of ajv-formats allows leap seconds, which `Date` does not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6
 */
const DATE_TIME = new RegExp(
  [
    // 29 February in leap years only, because `Date` would turn it into 1 March.
    String.raw`^(?:(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29`,
    String.raw`|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])`,
    String.raw`|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))`,
    String.raw`[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`,
  ].join(''),
);

/** Lower case only, so that an id has exactly one spelling: https://www.rfc-editor.org/rfc/rfc9562#section-4 */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A format for text without lone surrogates, which JSON can escape but UTF-8 cannot encode. `schemaOf` adds it to every
 * text. It is not a pattern of the contract, because that would need a flag in JavaScript and not compile in Go.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-8.2
 */
export const UNICODE = 'unicode';

/** Number formats. They are not validated, because every number has a `minimum` and a `maximum`. */
const WIDTHS = ['int32', 'int64', 'float', 'double'];

/** The formats that the contract may use. */
export const FORMATS: readonly string[] = ['date-time', 'date', 'uuid', 'uri-reference', ...WIDTHS];

export function addContractFormats(ajv: Ajv): void {
  addFormats.default(ajv, ['uri-reference', 'date']);
  ajv.addFormat('date-time', DATE_TIME);
  ajv.addFormat('uuid', UUID);
  ajv.addFormat(UNICODE, /^\P{Cs}*$/u);
  for (const width of WIDTHS) ajv.addFormat(width, true);
}
