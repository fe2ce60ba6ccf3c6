import { CommandRefused, type ErrorCode } from './errors.ts';
import { isExtendedType, looksExtended, requireExtended } from './extended-json.ts';
import type { Indexing } from './indexing.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';

/** The bounds of a document, as the Data API sets them by default. */
const documentLimits = {
  /** Characters of the document's JSON text. */
  maxSize: 4_000_000,
  maxDepth: 16,
  /** Characters of a path, its dots included. */
  maxPathLength: 1_000,
  /** The rest bounds only what is indexed. */
  maxIndexedProperties: 2_000,
  maxObjectProperties: 1_000,
  maxArrayLength: 1_000,
  maxStringBytes: 8_000,
} as const;

/** Members at the top of a document that ask for a service. */
const SERVICES: Readonly<Record<string, ErrorCode>> = {
  $vectorize: 'EMBEDDING_SERVICE_NOT_CONFIGURED',
  $hybrid: 'EMBEDDING_SERVICE_NOT_CONFIGURED',
  $lexical: 'LEXICAL_NOT_ENABLED_FOR_COLLECTION',
};

const refuse = (message: string) => new CommandRefused('SHRED_DOC_LIMIT_VIOLATION', message);

/** Checks a whole document, `_id` included, before it is stored. Returns its JSON text. */
export function checkDocument(document: JsonObject, indexing: Indexing): string {
  checkShape(document, 1, 0);
  const text = JSON.stringify(document);
  // JSON.stringify escapes lone surrogates; the database's driver cannot write them as UTF-8.
  if (/\\ud[89a-f]/i.test(text) && !isWellFormed(document))
    throw new CommandRefused('UNEXPECTED_DRIVER_ERROR', 'a text holds a lone surrogate');
  if (text.length > documentLimits.maxSize) {
    throw refuse(`document size (${text.length} chars) exceeds maximum allowed (${documentLimits.maxSize})`);
  }
  const indexed = indexing.project(document);
  const properties = countIndexed(indexed, '');
  if (properties > documentLimits.maxIndexedProperties) {
    throw refuse(
      `total number of indexed properties (${properties}) exceeds maximum allowed (${documentLimits.maxIndexedProperties})`,
    );
  }
  for (const [name, value] of Object.entries(indexed)) if (name !== '_id') checkExtended(value, name);
  return text;
}

/** Names, depth and path length: these hold for every field, indexed or not. */
function checkShape(value: Json, depth: number, pathLength: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > documentLimits.maxDepth) {
    throw refuse(`document depth exceeds maximum allowed (${documentLimits.maxDepth})`);
  }
  if (Array.isArray(value)) {
    for (const element of value) checkShape(element, depth + 1, pathLength);
    return;
  }
  if (looksExtended(value)) {
    const [name = '', content = null] = Object.entries(value)[0] ?? [];
    if (isExtendedType(name)) {
      if (typeof content === 'string' || Number.isInteger(content)) return;
      throw new CommandRefused(
        'SHRED_BAD_EJSON_VALUE',
        `type '${name}' has invalid JSON value of type ${typeName(content)}`,
      );
    }
  }
  for (const [name, child] of Object.entries(value)) {
    if (depth === 1 && name === '_id') continue;
    const service = depth === 1 && Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
    if (service) throw new CommandRefused(service, `'${name}' needs a service that this collection lacks`);
    if (name === '' || name.startsWith('$')) {
      const fault = name === '' ? 'is empty' : "starts with '$'";
      throw new CommandRefused('SHRED_BAD_FIELD_NAME', `field name '${name}' ${fault}`);
    }
    const length = pathLength + name.length;
    if (length > documentLimits.maxPathLength) {
      throw refuse(`field path length (${length}) exceeds maximum allowed (${documentLimits.maxPathLength})`);
    }
    checkShape(child, depth + 1, length + 1);
  }
}

function countIndexed(value: Json, field: string): number {
  if (typeof value === 'string') {
    const bytes = value.length * 3 > documentLimits.maxStringBytes ? Buffer.byteLength(value) : 0;
    if (bytes > documentLimits.maxStringBytes) {
      throw refuse(
        `indexed String value (field '${field}') length (${bytes} bytes) exceeds maximum allowed (${documentLimits.maxStringBytes} bytes)`,
      );
    }
    return 0;
  }
  if (Array.isArray(value)) {
    if (value.length > documentLimits.maxArrayLength) {
      throw refuse(
        `number of elements an indexable Array (field '${field}') has (${value.length}) exceeds maximum allowed (${documentLimits.maxArrayLength})`,
      );
    }
    return value.reduce((sum: number, element) => sum + countIndexed(element, field), 0);
  }
  if (!isObject(value)) return 0;
  const names = Object.keys(value);
  if (names.length > documentLimits.maxObjectProperties) {
    throw refuse(
      `number of properties an indexable Object (field '${field}') has (${names.length}) exceeds maximum allowed (${documentLimits.maxObjectProperties})`,
    );
  }
  return names.reduce((sum, name) => sum + countIndexed(value[name] as Json, name), names.length);
}

/** The content of extended values is read when they are indexed; elsewhere only its JSON type was looked at. */
function checkExtended(value: Json, path: string): void {
  if (Array.isArray(value))
    value.forEach((element, index) => void checkExtended(element, `${path}.${index}`));
  else if (looksExtended(value)) requireExtended(value, path);
  else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) checkExtended(child, `${path}.${name}`);
  }
}

function isWellFormed(value: Json): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, child]) => name.isWellFormed() && isWellFormed(child));
}
