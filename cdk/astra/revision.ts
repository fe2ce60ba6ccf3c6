import { createHash } from 'node:crypto';
import { store } from '../../src/service.ts';
import { policyFor } from './application-role.ts';

/**
 * What the function needs of its database, as a short hash: its schema and the rights of its role.
 *
 * A property of the custom resource, so that a deployment asks Astra only when this has changed. Code alone is deployed,
 * and turned back, with Astra out of reach.
 */
export function revision({ schema = store.schema as unknown } = {}): string {
  const policy = policyFor({ organization: '*', databaseId: '*', keyspaces: ['*'] });
  return createHash('sha256')
    .update(JSON.stringify([schema, policy]))
    .digest('hex')
    .slice(0, 12);
}
