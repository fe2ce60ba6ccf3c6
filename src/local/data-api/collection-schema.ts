import { checkName, type SchemaObject } from './catalogue.ts';
import type { Commands, KeyspaceContext } from './command.ts';
import {
  any,
  boolean,
  noOptions,
  object,
  oneOf,
  required,
  schemaName,
  string,
  strings,
} from './command-fields.ts';
import { documentTable } from './document-store.ts';
import { type Envelope, statusAnswer } from './envelope.ts';
import { CommandRefused } from './errors.ts';
import type { IndexingOptions } from './indexing.ts';
import type { Json, JsonObject } from './json.ts';

const switchedOff = object({ enabled: boolean, analyzer: any, service: any });
const unknownOption = 'INVALID_CREATE_COLLECTION_FIELD';

/** Commands of a keyspace about its collections: `POST /v1/{keyspace}`. */
export const collectionSchemaCommands: Commands<KeyspaceContext> = {
  createCollection: {
    fields: {
      name: schemaName,
      options: object(
        {
          defaultId: object({ type: oneOf('uuid') }, unknownOption),
          indexing: object({ allow: strings, deny: strings }, unknownOption),
          lexical: switchedOff,
          rerank: switchedOff,
          vector: any,
        },
        unknownOption,
      ),
    },
    run: createCollection,
  },
  findCollections: {
    fields: { options: object({ explain: boolean }) },
    run({ options }, { catalogue, keyspace }) {
      const collections = catalogue.list(keyspace, 'collection');
      const explain = (options as JsonObject | undefined)?.['explain'] === true;
      return statusAnswer({
        collections: collections.map((object): Json => (explain ? explained(object) : object.name)),
      });
    },
  },
  deleteCollection: {
    fields: { name: required(string), options: noOptions },
    async run({ name }, { storage, catalogue, keyspace }) {
      await storage.write(() => {
        catalogue.requireKeyspace(keyspace);
        const object = catalogue.find(keyspace, name as string);
        if (object?.kind !== 'collection') return;
        catalogue.remove(object.id);
        documentTable(storage, object.id).drop();
      });
      return statusAnswer({ ok: 1 });
    },
  },
};

async function createCollection(
  input: JsonObject,
  { storage, catalogue, keyspace }: KeyspaceContext,
): Promise<Envelope> {
  const name = checkName(input['name'] as string, 'collection');
  const definition = definitionOf((input['options'] ?? {}) as JsonObject);
  await storage.write(() => {
    catalogue.requireKeyspace(keyspace);
    const existing = catalogue.find(keyspace, name);
    if (!existing) {
      documentTable(storage, catalogue.add('collection', keyspace, name, definition).id).create();
    } else if (existing.kind !== 'collection') {
      throw new CommandRefused(
        'EXISTING_TABLE_NOT_DATA_API_COLLECTION',
        `'${name}' exists and is not a collection`,
      );
    } else if (settings(existing.definition) !== settings(definition)) {
      throw new CommandRefused(
        'EXISTING_COLLECTION_DIFFERENT_SETTINGS',
        `the collection '${name}' exists with other settings`,
      );
    }
  });
  return statusAnswer({ ok: 1 });
}

/** What is kept of the options: only what was asked for. */
function definitionOf({ defaultId, indexing, lexical, rerank, vector }: JsonObject): JsonObject {
  if (vector) {
    throw new CommandRefused('INVALID_CREATE_COLLECTION_OPTIONS', 'this database has no vector search');
  }
  if ((lexical as JsonObject | undefined)?.['enabled']) {
    throw new CommandRefused(
      'LEXICAL_FEATURE_NOT_ENABLED',
      'lexical search is not available on this database',
    );
  }
  if ((rerank as JsonObject | undefined)?.['enabled']) {
    throw new CommandRefused('RERANKING_FEATURE_NOT_ENABLED', 'reranking is not available on this database');
  }
  if (indexing) checkIndexing(indexing as IndexingOptions);
  return { ...(defaultId && { defaultId }), ...(indexing && { indexing }) };
}

function checkIndexing({ allow, deny }: IndexingOptions): void {
  if (allow && deny) throw badIndexing("'allow' and 'deny' cannot be used together");
  const [field, paths] = allow ? ['allow', allow] : ['deny', deny];
  if (!paths) throw badIndexing("'allow' or 'deny' should be provided");
  if (new Set(paths).size !== paths.length) throw badIndexing(`'${field}' cannot contain duplicates`);
  if (paths.length === 1 && paths[0] === '*') return;
  for (const path of paths) {
    if (path === '') throw badIndexing('path must be represented as a non-empty string');
    if (path.startsWith('$')) throw badIndexing(`path ('${path}') must not start with '$'`);
    if (/&(?![.&])/.test(path)) throw badIndexing(`path ('${path}') has an ampersand that escapes nothing`);
  }
}

const badIndexing = (message: string) => new CommandRefused('INVALID_INDEXING_DEFINITION', message);

/** The order of indexed paths does not make settings differ. */
function settings({ defaultId, indexing }: JsonObject): string {
  const { allow, deny } = (indexing ?? {}) as IndexingOptions;
  return JSON.stringify([defaultId ?? null, allow?.toSorted() ?? [], deny?.toSorted() ?? []]);
}

const explained = ({ name, definition }: SchemaObject): JsonObject => ({
  name,
  options: { ...definition, lexical: { enabled: false }, rerank: { enabled: false } },
});
