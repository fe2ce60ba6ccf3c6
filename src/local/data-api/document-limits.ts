import { checkSendable, isExtendedType, looksExtended, readExtended } from './atom.ts';
import type { Indexing } from './collection-definition.ts';
import { CommandRefused, type ErrorCode } from './errors.ts';
import { isNumber, isObject, type Json, type JsonObject, typeName } from './json.ts';

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

/** Members with a special meaning, and the error when the collection lacks their feature. */
const specialFields: Record<string, ErrorCode> = {
  $vector: 'VECTOR_SEARCH_NOT_SUPPORTED',
  $vectorize: 'EMBEDDING_SERVICE_NOT_CONFIGURED',
  $hybrid: 'EMBEDDING_SERVICE_NOT_CONFIGURED',
};

/** Refuses special members; the server checks them first. */
export function checkSpecialFields(document: JsonObject): void {
  for (const name of Object.keys(document)) {
    const code = Object.hasOwn(specialFields, name) ? specialFields[name] : undefined;
    if (code) throw new CommandRefused(code, `the collection has nothing to do with '${name}'`);
  }
}

const refuse = (message: string) => new CommandRefused('SHRED_DOC_LIMIT_VIOLATION', message);

/** Checks a whole document, `_id` included, before it is stored. Returns its JSON text. */
export function checkDocument(document: JsonObject, indexing: Indexing): string {
  checkShape(document, 1, 0);
  const text = JSON.stringify(document);
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
  for (const [name, value] of Object.entries(indexed)) if (name !== '_id') checkExtended(value);
  checkTexts(document);
  return text;
}

/** Names, depth and path length: these hold for every field, indexed or not. */
function checkShape(value: Json, depth: number, pathLength: number): void {
  if (typeof value !== 'object' || value === null || isNumber(value)) return;
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
    if (depth === 1 && name === '$lexical') {
      throw new CommandRefused('LEXICAL_NOT_ENABLED_FOR_COLLECTION', 'the collection has no lexical search');
    }
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

/** Checks the content of indexed extended values. For values that are not indexed, only the JSON type is checked. */
function checkExtended(value: Json): void {
  if (Array.isArray(value)) for (const element of value) checkExtended(element);
  else if (looksExtended(value)) readExtended(value);
  else if (isObject(value)) {
    for (const child of Object.values(value)) checkExtended(child);
  }
}

/** Everything is sent to the database as UTF-8. */
function checkTexts(value: Json): void {
  if (typeof value === 'string') checkSendable(value);
  else if (Array.isArray(value)) value.forEach(checkTexts);
  else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      checkSendable(name);
      checkTexts(child);
    }
  }
}
