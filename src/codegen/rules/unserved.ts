import { type ContractFault, escapeToken, type Json } from '../json-pointer.ts';
import { SCHEME } from './operations.ts';
import type { Rule } from './rule.ts';

const METHODS = ['get', 'put', 'post', 'patch', 'delete'];
const PATH_ITEM = [...METHODS, 'parameters', 'summary', 'description'];

/** A contract, its paths and its operations use no members that code generation does not support. */
export const unserved: Rule = function* unserved(contract) {
  if (contract.webhooks) yield { pointer: '#/webhooks', sentence: 'Webhooks are not served.' };
  for (const [name, scheme] of Object.entries<Json>(contract.components?.securitySchemes ?? {})) {
    if (name !== SCHEME || scheme.type !== 'http' || scheme.scheme !== 'bearer') {
      const pointer = `#/components/securitySchemes/${escapeToken(name)}`;
      yield {
        pointer,
        sentence: `The one security scheme is ${SCHEME}, of type http with the scheme bearer.`,
      };
    }
  }
  for (const [path, item] of Object.entries<Json>(contract.paths ?? {})) {
    yield* ofPath(item, `#/paths/${escapeToken(path)}`);
  }
};

function* ofPath(item: Json, pointer: string): Generator<ContractFault> {
  for (const member of Object.keys(item)) {
    if (!PATH_ITEM.includes(member) && !member.startsWith('x-'))
      yield {
        pointer: `${pointer}/${member}`,
        sentence: `A path has operations for ${METHODS.join(', ')}: ${member} is not served.`,
      };
  }
  for (const method of METHODS) {
    for (const member of ['callbacks', 'servers']) {
      if (item[method]?.[member])
        yield {
          pointer: `${pointer}/${method}/${member}`,
          sentence: `An operation's ${member} are not served.`,
        };
    }
  }
}
