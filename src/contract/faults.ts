import type { Fault } from './problem.ts';

/** What a compiled validator says of one fault: the part of Ajv's ErrorObject that is read here. */
export interface ValidationError {
  /** JSON pointer to the value that does not fit. */
  instancePath: string;
  keyword: string;
  // biome-ignore lint/suspicious/noExplicitAny: Ajv's own type for this member; its shape depends on the keyword.
  params: Record<string, any>;
  message?: string | undefined;
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
  return explainNames(errors).slice(0, MOST_FAULTS).map(faultOf);
}

/** Keywords that say something of a text, and never of the object it is a member name of. */
const OF_TEXT = new Set(['minLength', 'maxLength', 'pattern', 'format', 'not']);

/**
 * Ajv reports what is wrong with a member's name as if of the object, then once more, with the name, as
 * `propertyNames`. One fault is made of these.
 */
function explainNames(errors: readonly ValidationError[]): ValidationError[] {
  const explained: ValidationError[] = [];
  for (const error of errors) {
    const reasons: (string | undefined)[] = [];
    if (error.keyword === 'propertyNames') {
      for (let last = explained.at(-1); last && isOfName(last, error); last = explained.at(-1)) {
        reasons.unshift(last.keyword === 'not' ? undefined : last.message);
        explained.pop();
      }
      const message = reasons.every(Boolean) ? reasons.join(' and ') : '';
      explained.push({ ...error, message: `has a name that ${message || 'is not allowed'}` });
    } else {
      explained.push(error);
    }
  }
  return explained;
}

function isOfName(before: ValidationError, { instancePath }: ValidationError): boolean {
  return OF_TEXT.has(before.keyword) && before.instancePath === instancePath;
}

function bodyFault(error: ValidationError): Fault {
  const member = memberOf(error);
  const pointer = member === undefined ? error.instancePath : `${error.instancePath}/${escapeToken(member)}`;
  return { in: 'body', pointer: fitting(pointer), detail: detailOf(error) };
}

function parameterFault(error: ValidationError): Fault {
  const [, where = '', token] = error.instancePath.split('/');
  const name = token === undefined ? (memberOf(error) ?? '') : unescapeToken(token);
  return {
    in: where as 'path' | 'query' | 'header',
    parameter: (where === 'header' ? headerName(name) : name).slice(0, LONGEST_PARAMETER).toWellFormed(),
    detail: detailOf(error),
  };
}

/** The member that a fault of its parent is really about. */
function memberOf({ params }: ValidationError): string | undefined {
  return params['missingProperty'] ?? params['additionalProperty'] ?? params['propertyName'];
}

function detailOf({ keyword, params, message = 'is not valid' }: ValidationError): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a known member';
    case 'type':
      return `must be ${[params['type']].flat().join(' or ')}`;
    case 'enum':
      return `must be one of ${params['allowedValues'].join(', ')}`;
    case 'not':
      return 'is not allowed';
    default:
      return message;
  }
}

/** A pointer too long for the contract points at the nearest ancestor that fits. */
function fitting(pointer: string): string {
  return pointer.length <= LONGEST_POINTER ? pointer : fitting(pointer.slice(0, pointer.lastIndexOf('/')));
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
