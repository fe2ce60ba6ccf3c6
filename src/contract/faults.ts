import type { Fault } from './problem.ts';

/** An error of a compiled validator: the members of Ajv's ErrorObject that are read here. */
export interface ValidationError {
  /** JSON pointer to the invalid value. */
  instancePath: string;
  keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member; its shape depends on the keyword.
  params: Record<string, any>;
}

/** What was validated: a JSON body, or an object `{path, query, header}` of parameters. */
export type Place = 'body' | 'parameters';

/** The contract's bound on the faults of a problem. */
const MOST_FAULTS = 50;
/** The contract's bound on `pointer`; a member name sent by a client can be longer. */
const LONGEST_POINTER = 1_000;
const LONGEST_PARAMETER = 200;

/**
 * Converts a validator's errors to the contract's faults, at most 50.
 *
 * The fault of a missing or unknown member has that member's pointer, not its parent's. A detail never repeats values
 * that were sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function faultsOf(errors: readonly ValidationError[], place: Place): Fault[] {
  const faultOf = place === 'body' ? bodyFault : parameterFault;
  return mergeNameErrors(errors).slice(0, MOST_FAULTS).map(faultOf);
}

/** Keywords that constrain a string. On an object they are about the name of one of its members. */
const STRING_KEYWORDS = new Set(['minLength', 'maxLength', 'pattern', 'format', 'not']);

/** A validator's error with the text of its fault. */
interface DescribedError extends ValidationError {
  detail: string;
}

/**
 * Describes each error, with one fault per invalid member name. Ajv reports such a name twice: as errors of the object,
 * without the name, and then as a `propertyNames` error with the name.
 */
function mergeNameErrors(errors: readonly ValidationError[]): DescribedError[] {
  const described: DescribedError[] = [];
  for (const error of errors) {
    const reasons: DescribedError[] = [];
    if (error.keyword === 'propertyNames') {
      for (let last = described.at(-1); last && isOfName(last, error); last = described.at(-1)) {
        reasons.unshift(last);
        described.pop();
      }
    }
    const details = reasons.map(({ detail }) => detail);
    const named = details.includes(NOT_ALLOWED) ? NOT_ALLOWED : details.join(' and ');
    described.push({ ...error, detail: reasons.length > 0 ? `has a name that ${named}` : detailOf(error) });
  }
  return described;
}

function isOfName(before: ValidationError, { instancePath }: ValidationError): boolean {
  return STRING_KEYWORDS.has(before.keyword) && before.instancePath === instancePath;
}

function bodyFault(error: DescribedError): Fault {
  const member = memberOf(error);
  const pointer = member === undefined ? error.instancePath : `${error.instancePath}/${escapeToken(member)}`;
  return { in: 'body', pointer: shortenedPointer(pointer), detail: error.detail };
}

function parameterFault(error: DescribedError): Fault {
  const [, where = '', token] = error.instancePath.split('/');
  const name = token === undefined ? (memberOf(error) ?? '') : unescapeToken(token);
  return {
    in: where as 'path' | 'query' | 'header',
    parameter: (where === 'header' ? headerName(name) : name).slice(0, LONGEST_PARAMETER).toWellFormed(),
    detail: error.detail,
  };
}

/** The missing, unknown or badly named member of an error that Ajv reports for its parent. */
function memberOf({ params }: ValidationError): string | undefined {
  return params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
}

const NOT_ALLOWED = 'is not allowed';

/** The text of a fault: what the keyword requires of the value. */
function detailOf({ keyword, params }: ValidationError): string {
  const { limit, comparison } = params;
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a known member';
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}`;
    case 'enum':
      return `must be one of ${params['allowedValues'].join(', ')}`;
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${comparison} ${limit}`;
    case 'multipleOf':
      return `must be multiple of ${params['multipleOf']}`;
    case 'pattern':
    case 'format':
      return `must match ${keyword} "${params[keyword]}"`;
    case 'not':
      return NOT_ALLOWED;
    case 'propertyNames':
      return `has a name that ${NOT_ALLOWED}`;
    case 'uniqueItems':
      return 'must NOT have duplicate items';
    default:
      return keyword in COUNTED ? `must NOT have ${COUNTED[keyword]?.replace('#', limit)}` : 'is not valid';
  }
}

/** Texts of the keywords that bound a count. */
const COUNTED: Readonly<Record<string, string>> = {
  minLength: 'fewer than # characters',
  maxLength: 'more than # characters',
  minItems: 'fewer than # items',
  maxItems: 'more than # items',
  minProperties: 'fewer than # properties',
  maxProperties: 'more than # properties',
};

/** The pointer, or that of its nearest ancestor that is within the contract's bound. */
function shortenedPointer(pointer: string): string {
  return pointer.length <= LONGEST_POINTER
    ? pointer
    : shortenedPointer(pointer.slice(0, pointer.lastIndexOf('/')));
}

function escapeToken(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** The usual spelling of a header, `If-Match`; validators have it in lower case. */
function headerName(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
