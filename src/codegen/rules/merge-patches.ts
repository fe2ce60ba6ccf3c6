import { type ContractFault, escapeToken, type Json } from '../json-pointer.ts';
import { resolve } from '../operation-objects.ts';
import { allSchemas, isOf } from './request-schemas.ts';
import type { Rule } from './rule.ts';

/**
 * A schema with `x-patches` is a merge patch of the schema named there. Both have the same members, at every depth, and
 * in the patch each may be `null`. Otherwise a member could not be edited, or an edit would have no effect.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7396
 */
export const mergePatches: Rule = function* mergePatches(contract) {
  for (const { schema, pointer } of allSchemas(contract)) {
    if (schema['x-patches'] === undefined) continue;
    const target = contract.components.schemas[schema['x-patches']];
    if (target) yield* differences(contract, schema, target, pointer, schema['x-patches']);
    else yield { pointer: `${pointer}/x-patches`, sentence: `There is no schema ${schema['x-patches']}.` };
  }
};

function* differences(
  contract: Json,
  patch: Json,
  target: Json,
  pointer: string,
  name: string,
): Generator<ContractFault> {
  for (const member of Object.keys(target.properties ?? {})) {
    if (!patch.properties?.[member])
      yield { pointer, sentence: `A merge patch of ${name} has its member ${member}.` };
  }
  for (const [member, one] of Object.entries<Json>(patch.properties ?? {})) {
    const at = `${pointer}/properties/${escapeToken(member)}`;
    const [inner, whole] = [resolve(contract, one), resolve(contract, target.properties?.[member])];
    if (!whole)
      yield { pointer: at, sentence: `${name} has no member ${member} that a merge patch could edit.` };
    else if (!isOf(inner, 'null')) yield { pointer: at, sentence: 'A member of a merge patch may be null.' };
    else if (whole.properties) {
      const named = (schema: Json, fallback: string) => schema.$ref?.split('/').pop() ?? fallback;
      yield* differences(
        contract,
        inner,
        whole,
        one.$ref ?? at,
        named(target.properties[member], `${name}.${member}`),
      );
    }
  }
}
