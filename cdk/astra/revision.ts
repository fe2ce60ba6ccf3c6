import { createHash } from 'node:crypto';
import { store } from '../../src/service.ts';
import { policyFor } from './application-role.ts';

/**
 * A short hash of what the function needs of its database: the schema and the rights of its role.
 *
 * It is a property of the custom resource, so that a deployment calls Astra only when the hash changes. A deployment or
 * rollback of code alone works while Astra is unavailable.
 */
export function revision({ schema = store.schema as unknown } = {}): string {
  const policy = policyFor({ organization: '*', databaseId: '*', keyspaces: ['*'] });
  return createHash('sha256')
    .update(JSON.stringify([schema, policy]))
    .digest('hex')
    .slice(0, 12);
}
