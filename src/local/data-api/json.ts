import { Decimal, sameNumber } from './decimal.ts';

/** A JSON value. A number is a JavaScript number if that is exact, and a Decimal otherwise. */
export type Json = null | boolean | number | Decimal | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Decimal);

export const isNumber = (value: unknown): value is number | Decimal =>
  typeof value === 'number' || value instanceof Decimal;

/** The name of a JSON type in the server's messages. */
export function typeName(value: Json | undefined): string {
  if (value === null || value === undefined) return 'Null';
  if (Array.isArray(value)) return 'Array';
  if (isNumber(value)) return 'Number';
  return { object: 'Object', string: 'String', boolean: 'Boolean' }[typeof value as 'object'];
}

/** Equality of documents: objects are equal only with their members in the same order. */
export function equalOrdered(left: Json, right: Json): boolean {
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false;
    return left.every((element, index) => equalOrdered(element, right[index] as Json));
  }
  if (isObject(left)) {
    if (!isObject(right)) return false;
    const names = Object.keys(left);
    const others = Object.keys(right);
    if (names.length !== others.length) return false;
    return names.every(
      (name, index) => name === others[index] && equalOrdered(left[name] as Json, right[name] as Json),
    );
  }
  return isNumber(left) && isNumber(right) ? sameNumber(left, right) : left === right;
}

/** Defines a member, so that `__proto__` is a plain member. */
export function setMember(target: JsonObject, name: string, value: Json): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
  } else {
    target[name] = value;
  }
}

/** Reads an own member, never one inherited from Object.prototype. */
export const member = (target: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(target, name) ? target[name] : undefined;
