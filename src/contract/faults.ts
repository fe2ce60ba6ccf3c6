import type { Fault } from './problem.ts';

/** What a compiled validator says of one fault: the part of Ajv's ErrorObject that is read here. */
export interface ValidationError {
  /** JSON pointer to the value that does not fit. */
  instancePath: string;
  keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member; its shape depends on the keyword.
  params: Record<string, any>;
}

/** What was validated: a JSON body, or an object `{path, query, header}` of parameters. */
export type Place = 'body' | 'parameters';

/** As many faults as the contract lets a problem name. */
const MOST_FAULTS = 50;
/** The contract's bound on `pointer`; a client can send a longer member name than that. */
const LONGEST_POINTER = 1_000;
const LONGEST_PARAMETER = 200;

/**
 * Turns what a validator found into the contract's faults, at most 50.
 *
 * A fault points at the member it is about: a missing member and an unknown one by their own pointers, not by their
 * parent's. Details speak of the contract only and never repeat what was sent.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function faultsOf(errors: readonly ValidationError[], place: Place): Fault[] {
  const faultOf = place === 'body' ? bodyFault : parameterFault;
  return mergeNameErrors(errors).slice(0, MOST_FAULTS).map(faultOf);
}

/** Keywords that say something of a text, and never of the object it is a member name of. */
const OF_TEXT = new Set(['minLength', 'maxLength', 'pattern', 'format', 'not']);

/** A fault, with its sentence. */
interface DescribedError extends ValidationError {
  detail: string;
}

/**
 * Ajv reports what is wrong with a member's name as if of the object, then once more, with the name, as
 * `propertyNames`. One fault is made of these.
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
  return OF_TEXT.has(before.keyword) && before.instancePath === instancePath;
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

/** The member that a fault of its parent is really about. */
function memberOf({ params }: ValidationError): string | undefined {
  return params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
}

const NOT_ALLOWED = 'is not allowed';

/** What a keyword asks, as a sentence about the value. */
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

/** What a bound counts, by its keyword. */
const COUNTED: Readonly<Record<string, string>> = {
  minLength: 'fewer than # characters',
  maxLength: 'more than # characters',
  minItems: 'fewer than # items',
  maxItems: 'more than # items',
  minProperties: 'fewer than # properties',
  maxProperties: 'more than # properties',
};

/** A pointer too long for the contract points at the nearest ancestor that fits. */
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

/** `if-match` → `If-Match`: validators know headers in lower case, people know them like this. */
function headerName(name: string): string {
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
