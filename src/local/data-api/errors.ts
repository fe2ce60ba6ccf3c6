import { randomUUID } from 'node:crypto';
import type { Json, JsonObject } from './json.ts';

/** One entry of an answer's `errors` or `status.warnings`. */
export type WireError = {
  id: string;
  family: 'REQUEST' | 'SERVER';
  scope: string;
  errorCode: string;
  title: string;
  message: string;
  documentIds?: Json[];
};

type Known = readonly [scope: string, title: string, status?: number];

/** Scope, title and (when not 200) HTTP status of each code this server answers, as the Data API names them. */
const codes = {
  COMMAND_ACCEPTS_NO_OPTIONS: ['', 'Command accepts no options'],
  COMMAND_FIELD_UNKNOWN: ['', 'Command field unknown'],
  COMMAND_FIELD_VALUE_INVALID: ['', 'Command field value invalid'],
  COMMAND_UNKNOWN: ['', 'Command is not recognized by Data API'],
  INVALID_CREATE_COLLECTION_FIELD: ['', 'Invalid field(s) for createCollection'],
  REQUEST_NOT_JSON: ['', 'Request not valid JSON'],
  REQUEST_STRUCTURE_MISMATCH: ['', 'Request structure not valid'],
  UNSUPPORTED_CONTENT_TYPE: ['', 'Unsupported Content-Type', 415],
  UNSUPPORTED_TABLE_COMMAND: ['', 'Command is not supported by tables'],
  MISSING_AUTHENTICATION_TOKEN: ['SECURITY', 'Missing authorization token', 401],
  UNAUTHENTICATED_REQUEST: ['SECURITY', 'Authentication failed', 401],
  DOCUMENT_ALREADY_EXISTS: ['DOCUMENT', 'Document the given _id already exists'],
  INVALID_COLUMN_VALUES: ['DOCUMENT', 'Column values in documents are not valid'],
  MISSING_PRIMARY_KEY_COLUMNS: ['DOCUMENT', 'Primary key columns missing'],
  SHRED_BAD_DOCID_TYPE: ['DOCUMENT', "Bad type for '_id' field"],
  SHRED_BAD_DOCID_VALUE: ['DOCUMENT', "Bad value for '_id' field"],
  SHRED_BAD_DOCUMENT_TYPE: ['DOCUMENT', 'Bad document type to shred'],
  SHRED_BAD_EJSON_VALUE: ['DOCUMENT', 'Bad JSON Extension value to shred'],
  SHRED_BAD_FIELD_NAME: ['DOCUMENT', 'Document field name not valid'],
  SHRED_DOC_LIMIT_VIOLATION: ['DOCUMENT', 'Document size limitation violated'],
  UNKNOWN_TABLE_COLUMNS: ['DOCUMENT', 'Columns in documents are not defined in the table schema'],
  FILTER_FIELDS_LIMIT_VIOLATION: ['FILTER', 'Filter fields size limitation violated'],
  FILTER_ID_NOT_INDEXED: ['FILTER', "Collection field '_id' not indexed can only filter with '$eq' or '$in'"],
  FILTER_INVALID_EXPRESSION: ['FILTER', 'Unsupported filter clause'],
  FILTER_MULTIPLE_ID_FILTER: ['FILTER', "Can only have one '_id' equals filter clause"],
  FILTER_PATH_UNINDEXED: ['FILTER', 'Collection path used in filter clause not indexed'],
  FILTER_UNSUPPORTED_DATA_TYPE: ['FILTER', 'Unsupported filter data type'],
  FILTER_UNSUPPORTED_OPERATOR: ['FILTER', 'Unsupported filter operator'],
  INVALID_FILTER_COLUMN_VALUES: ['FILTER', 'Column value in filter is not valid'],
  MISSING_FILTER_FOR_UPDATE_DELETE: ['FILTER', 'Update and delete commands require a filter'],
  MISSING_FULL_PRIMARY_KEY_FOR_UPDATE_DELETE: [
    'FILTER',
    'updateOne and deleteOne commands require filtering on the full primary key',
  ],
  UNSUPPORTED_FILTER_FOR_UPDATE_ONE_DELETE_ONE: [
    'FILTER',
    'updateOne and deleteOne commands only support filtering using $eq',
  ],
  UNSUPPORTED_NON_PRIMARY_KEY_FILTER_FOR_UPDATE_DELETE: [
    'FILTER',
    'Update and delete commands only support filtering on the primary key',
  ],
  UNSUPPORTED_UPDATE_DATA_TYPE: ['UPDATE', 'Unsupported update data type'],
  UNSUPPORTED_UPDATE_OPERATION: ['UPDATE', 'Unsupported update operation'],
  UNSUPPORTED_UPDATE_OPERATION_MODIFIER: ['UPDATE', 'Unsupported update operation modifier'],
  UNSUPPORTED_UPDATE_OPERATION_PARAM: ['UPDATE', 'Unsupported update operation parameter'],
  UNSUPPORTED_UPDATE_OPERATION_PATH: ['UPDATE', 'Unsupported update operation path'],
  UNSUPPORTED_UPDATE_OPERATION_TARGET: ['UPDATE', 'Unsupported update operation target'],
  UNSUPPORTED_UPDATE_OPERATOR_FOR_DOC_ID: ['UPDATE', 'Update operators cannot be used on _id field'],
  UNSUPPORTED_PROJECTION_DEFINITION: ['PROJECTION', 'Unsupported projection definition'],
  UNSUPPORTED_PROJECTION_PARAM: ['PROJECTION', 'Unsupported projection parameter'],
  CANNOT_SORT_UNKNOWN_COLUMNS: ['SORT', 'Sorted columns are not defined in the table schema'],
  OVERLOADED_SORT_ROW_LIMIT: ['SORT', 'Sort aborted due to in-memory sort restriction'],
  SORT_CLAUSE_INVALID: ['SORT', 'Sort clause used by command not valid'],
  SORT_CLAUSE_PATH_INVALID: ['SORT', 'Path used in sort clause not valid'],
  SORT_CLAUSE_PATH_UNINDEXED: ['SORT', 'Collection field used in sort clause not indexed'],
  SORT_CLAUSE_VALUE_INVALID: ['SORT', 'Value used for sort expression not valid'],
  UNSUPPORTED_PAGINATION_WITH_IN_MEMORY_SORTING: [
    'SORT',
    'Pagination not supported when using in-memory sorting',
  ],
  UNSUPPORTED_SORT_FOR_TABLE_DELETE_COMMAND: ['SORT', 'Sorting not supported by delete command on tables'],
  INVALID_REGULAR_SORT_EXPRESSION: ['SORT', 'Sort expression is not valid for regular sort'],
  CANNOT_ADD_EXISTING_TABLE: ['SCHEMA', 'Table with the same name exists in the keyspace schema'],
  CANNOT_DROP_UNKNOWN_TABLE: ['SCHEMA', 'Dropped table is not defined in the keyspace schema'],
  EMBEDDING_SERVICE_NOT_CONFIGURED: ['SCHEMA', 'Embedding service not configured for collection'],
  EXISTING_COLLECTION_DIFFERENT_SETTINGS: ['SCHEMA', 'Collection already exists with different settings'],
  EXISTING_TABLE_NOT_DATA_API_COLLECTION: ['SCHEMA', 'Existing table not a valid Data API collection'],
  INVALID_CREATE_COLLECTION_OPTIONS: ['SCHEMA', 'Invalid options for createCollection'],
  INVALID_INDEXING_DEFINITION: ['SCHEMA', 'Invalid indexing definition'],
  LEXICAL_NOT_ENABLED_FOR_COLLECTION: ['SCHEMA', 'Lexical search is not enabled for the collection'],
  LEXICAL_FEATURE_NOT_ENABLED: ['SCHEMA', 'Lexical search is not available on this database'],
  RERANKING_FEATURE_NOT_ENABLED: ['SCHEMA', 'Reranking feature not enabled'],
  MISSING_PARTITION_COLUMNS: ['SCHEMA', 'Partitioning keys are required for tables'],
  UNKNOWN_COLLECTION_OR_TABLE: ['SCHEMA', 'Collection or Table does not exist in the Keyspace'],
  UNKNOWN_KEYSPACE: ['SCHEMA', 'Keyspace does not exist in the Database'],
  UNKNOWN_PARTITION_COLUMNS: ['SCHEMA', 'Partition columns are not defined in the table schema'],
  UNKNOWN_PARTITION_SORT_COLUMNS: ['SCHEMA', 'Partition sort columns are not defined in the table schema'],
  UNKNOWN_PRIMITIVE_DATA_TYPE: ['SCHEMA', 'Primitive data type is unknown'],
  VECTOR_SEARCH_NOT_SUPPORTED: ['SCHEMA', 'Vector search not enabled for collection'],
  UNSUPPORTED_SCHEMA_NAME: ['SCHEMA', 'The used schema name is not supported'],
  IN_MEMORY_SORTING_DUE_TO_NON_PARTITION_SORTING: ['WARNING', 'Sorting by non partition sorting columns'],
  IN_MEMORY_SORTING_DUE_TO_OUT_OF_ORDER_PARTITION_SORTING: [
    'WARNING',
    'Sorting on out of order partition sorting columns',
  ],
  IN_MEMORY_SORTING_DUE_TO_PARTITION_KEY_NOT_RESTRICTED: [
    'WARNING',
    'Sorting with partition key not restricted correctly in filter clause',
  ],
  IN_MEMORY_SORTING_DUE_SKIP_OPTIONS: ['WARNING', 'Sorting uses skip option, performing as in memory sort'],
  INCOMPLETE_PRIMARY_KEY_FILTER: ['WARNING', 'Incomplete filter on table primary key'],
  MISSING_INDEX: ['WARNING', 'Filter includes columns that are not indexed'],
  ZERO_FILTER_OPERATIONS: ['WARNING', 'Zero operations provided in query filter'],
  INVALID_DATABASE_QUERY: ['DATABASE', 'Invalid database query'],
  UNSUPPORTED_DATABASE_QUERY: ['DATABASE', 'Unsupported database query'],
  UNEXPECTED_DRIVER_ERROR: ['DATABASE', 'Unexpected driver error'],
  UNEXPECTED_SERVER_ERROR: ['', 'Unexpected server error'],
  INTERNAL_SERVER_ERROR: ['', 'Internal server error'],
} as const satisfies Record<string, Known>;

export type ErrorCode = keyof typeof codes;

const serverCodes = new Set<ErrorCode>([
  'INVALID_DATABASE_QUERY',
  'UNSUPPORTED_DATABASE_QUERY',
  'UNEXPECTED_DRIVER_ERROR',
  'UNEXPECTED_SERVER_ERROR',
  'INTERNAL_SERVER_ERROR',
]);

/** The wire form of an error. `scope` overrides the default for a code with several scopes (UNKNOWN_TABLE_COLUMNS). */
export function wireError(
  code: ErrorCode,
  message: string,
  { scope, title }: { scope?: string; title?: string } = {},
): WireError {
  const [usualScope, usualTitle] = codes[code] as Known;
  return {
    id: randomUUID(),
    family: serverCodes.has(code) ? 'SERVER' : 'REQUEST',
    scope: scope ?? usualScope,
    errorCode: code,
    title: title ?? usualTitle,
    message,
  };
}

/** Thrown by a command that is refused; it becomes an error response of the Data API. */
export class CommandRefused extends Error {
  readonly wire: WireError;
  /** The HTTP status. */
  readonly status: number;
  /** The answer's `status`, beside the error. */
  readonly beside: JsonObject | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    {
      cause,
      beside,
      ...options
    }: { scope?: string; title?: string; beside?: JsonObject | undefined; cause?: unknown } = {},
  ) {
    super(`${code}: ${message}`, { cause });
    this.name = 'CommandRefused';
    this.wire = wireError(code, message, options);
    this.beside = beside;
    this.status = (codes[code] as Known)[2] ?? 200;
  }
}
