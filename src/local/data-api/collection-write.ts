import { randomUUID } from 'node:crypto';
import { canonicalId, checkStorable, documentKey } from './atom.ts';
import { type Collection, openCollection } from './collection.ts';
import { type Commands, type Envelope, type ObjectContext, statusAnswer } from './command.ts';
import { any, boolean, noOptions, object, oneOf, present, required } from './command-fields.ts';
import { checkDocument, checkSpecialFields } from './document-limits.ts';
import type { StoredDocument } from './document-table.ts';
import { CommandRefused } from './errors.ts';
import { type Filter, parseFilter } from './filter.ts';
import { isObject, type Json, type JsonObject, typeName } from './json.ts';
import { parseProjection } from './projection.ts';
import { checkSortIndexed, parseSort, type SortExpression } from './sort.ts';
import { parseUpdate, type Update } from './update.ts';

/** Commands that write a collection. Each finds and writes its document in one transaction. */
export const collectionWriteCommands: Commands<ObjectContext> = {
  insertOne: { fields: { document: present, options: noOptions }, run: insertOne },
  updateOne: {
    fields: { filter: any, update: required(any), sort: any, options: object({ upsert: boolean }) },
    async run(input, context) {
      const { status } = await change(input, context);
      return statusAnswer(status);
    },
  },
  findOneAndUpdate: {
    fields: {
      filter: any,
      projection: any,
      sort: any,
      update: required(any),
      options: object({ returnDocument: oneOf('before', 'after'), upsert: boolean }),
    },
    async run(input, context) {
      const project = parseProjection(input['projection']);
      const { before, after, status } = await change(input, context);
      const wanted = optionsOf(input)['returnDocument'] === 'after' ? after : before;
      return { data: { document: wanted && project(wanted) }, status };
    },
  },
  deleteOne: { fields: { filter: required(any), sort: any, options: noOptions }, run: deleteOne },
};

/** The error of a refused document has its `_id`, if that is valid, beside an empty `insertedIds`. */
async function insertOne(input: JsonObject, context: ObjectContext): Promise<Envelope> {
  const { documents, indexing, defaultIdType } = openCollection(context);
  const given = input['document'] as Json;
  if (isObject(given)) checkSpecialFields(given);
  let id: Json | undefined;
  try {
    const document = withId(requireDocument(given), defaultIdType);
    const key = documentKey(document['_id'] as Json);
    id = document['_id'] as Json;
    const text = checkDocument(document, indexing);
    checkStorable(id);
    const wasInserted = await context.storage.write(() => documents.insert(key, document, text));
    if (wasInserted) return statusAnswer({ insertedIds: [id] });
    throw new CommandRefused(
      'DOCUMENT_ALREADY_EXISTS',
      `cannot insert the document: one already exists with the _id ${JSON.stringify(id)}`,
    );
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
    const refused = { ...error.wire, ...(id !== undefined && { documentIds: [id] }) };
    return { status: { insertedIds: [] }, errors: [refused] };
  }
}

function requireDocument(given: Json): JsonObject {
  if (isObject(given)) return given;
  throw new CommandRefused(
    'SHRED_BAD_DOCUMENT_TYPE',
    `document must be a JSON Object, instead got a JSON ${typeName(given)}`,
  );
}

type Changed = { before: JsonObject | null; after: JsonObject | null; status: JsonObject };

const nothingChanged: Changed = {
  before: null,
  after: null,
  status: { matchedCount: 0, modifiedCount: 0 },
};

async function change(input: JsonObject, context: ObjectContext): Promise<Changed> {
  const collection = openCollection(context);
  const { filter, sort } = selection(input, collection);
  const update = parseUpdate(input['update'] as Json);
  const upsert = optionsOf(input)['upsert'] === true;
  return context.storage.write(() => {
    const found = selectOne(collection, filter, sort);
    if (found) return changeFound(collection, update, found);
    if (upsert) return insertChanged(collection, update, filter);
    return nothingChanged;
  });
}

function changeFound({ documents, indexing }: Collection, update: Update, found: StoredDocument): Changed {
  // Read again, because the update modifies its argument.
  const after = documents.get(found.key)?.document as JsonObject;
  const modified = update.apply(after, false);
  // An update without effect is not written, and the limits are not checked.
  if (modified) documents.update(found, after, checkDocument(after, indexing));
  return { before: found.document, after, status: { matchedCount: 1, modifiedCount: modified ? 1 : 0 } };
}

/** An upsert begins with the filter's $eq fields. It inserts nothing if a document with its _id exists. */
function insertChanged(collection: Collection, update: Update, { equalities }: Filter): Changed {
  if (!equalities) {
    throw new CommandRefused('UNEXPECTED_SERVER_ERROR', 'an upsert takes one _id, not several');
  }
  const start: JsonObject = {};
  const fields = Object.fromEntries(equalities.filter(([path]) => path !== '_id'));
  const id = equalities.find(([path]) => path === '_id');
  if (id) start['_id'] = id[1];
  parseUpdate({ $set: fields }).apply(start, true);
  update.apply(start, true);
  const after = withId(start, collection.defaultIdType);
  const upsertedId = after['_id'] as Json;
  const text = checkDocument(after, collection.indexing);
  checkStorable(upsertedId);
  if (!collection.documents.insert(documentKey(upsertedId), after, text)) return nothingChanged;
  return { before: null, after, status: { upsertedId, matchedCount: 0, modifiedCount: 0 } };
}

async function deleteOne(input: JsonObject, context: ObjectContext): Promise<Envelope> {
  const collection = openCollection(context);
  const { filter, sort } = selection(input, collection);
  const deletedCount = await context.storage.write(() => {
    const found = selectOne(collection, filter, sort);
    if (!found) return 0;
    collection.documents.remove(found);
    return 1;
  });
  return statusAnswer({ deletedCount });
}

function selection(input: JsonObject, { indexing }: Collection): { filter: Filter; sort: SortExpression[] } {
  const filter = parseFilter(input['filter'], indexing);
  const sort = parseSort(input['sort']);
  checkSortIndexed(sort, indexing);
  return { filter, sort };
}

function selectOne(
  collection: Collection,
  filter: Filter,
  sort: SortExpression[],
): StoredDocument | undefined {
  const [first] = sort.length > 0 ? collection.sorted(filter, sort) : collection.search(filter);
  return first;
}

/** The document with `_id` first; a missing one is generated. */
function withId(document: JsonObject, type: string | undefined): JsonObject {
  if (Object.hasOwn(document, '_id')) {
    const { _id, ...rest } = document;
    return { _id: canonicalId(_id as Json), ...rest };
  }
  const id = randomUUID();
  return { _id: type === 'uuid' ? { $uuid: id } : id, ...document };
}

const optionsOf = (input: JsonObject) => (input['options'] ?? {}) as JsonObject;
