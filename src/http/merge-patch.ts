/**
 * Applies a JSON merge patch: a member of the patch replaces the target's, `null` removes it, the others stay.
 * Neither argument is modified.
 *
 * `Object.fromEntries` defines members instead of assigning them, so `__proto__` is a plain member.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7396#section-2
 * @example
 * mergePatch({ a: 1, b: 2 }, { a: null, c: 3 }); // { b: 2, c: 3 }
 */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(isObject(target) ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
