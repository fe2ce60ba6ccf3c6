/**
 * Applies a JSON merge patch: members given replace, `null` removes, absent ones stay; neither argument is changed.
 *
 * Members are defined, never assigned, so a `__proto__` member is data like any other.
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
