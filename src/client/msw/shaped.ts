import { dereference, type Json } from './example-answer.ts';

const WORDS = [
  'Assam',
  'Ceylon',
  'teapot',
  'Zürich',
  '東京',
  'crème brûlée',
  "O'Hara",
  'a long name to wrap',
];

/**
 * A value that a schema of the contract accepts, another for each draw: what an example is too tidy to show.
 *
 * Optional members come and go, texts have other scripts, lists have none to three items. Where `null` is allowed it
 * is taken: a page so made is the last one.
 *
 * @param random numbers in [0, 1)
 * @throws TypeError for a pattern that it has no text for
 */
export function shaped(reference: Json, random: () => number): Json {
  const schema = dereference(reference);
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const types = [schema.type].flat();
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[upTo(schema.enum.length - 1)];
  if (types.includes('null')) return null;
  switch (types[0]) {
    case 'string':
      return text(schema, random);
    case 'integer': {
      const { minimum = 0, maximum = 99_999 } = schema;
      return minimum + upTo(Math.min(maximum - minimum, 99_999));
    }
    case 'array': {
      const { minItems = 0, maxItems = 3 } = schema;
      const length = minItems + upTo(Math.min(3, maxItems) - minItems);
      return Array.from({ length }, () => shaped(schema.items, random));
    }
    default: {
      const { properties = {}, required = [] } = schema;
      const members = Object.entries<Json>(properties).filter(
        ([name]) => required.includes(name) || random() < 0.5,
      );
      return Object.fromEntries(members.map(([name, member]) => [name, shaped(member, random)]));
    }
  }
}

function text({ format, pattern, maxLength = 100 }: Json, random: () => number): string {
  if (format === 'date-time') return new Date(1.7e12 + random() * 1e11).toISOString();
  const digits = (length: number) =>
    Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  // RFC 9562: version 8, as the service's own ids are.
  if (format === 'uuid') return `${digits(8)}-${digits(4)}-8${digits(3)}-a${digits(3)}-${digits(12)}`;
  const capitals = /^\^\[A-Z\]\{(\d+)\}\$$/.exec(pattern ?? '')?.[1];
  if (capitals)
    return Array.from({ length: Number(capitals) }, () => String.fromCharCode(65 + random() * 26)).join('');
  const word = (WORDS[Math.floor(random() * WORDS.length)] as string).slice(0, maxLength);
  if (pattern && !new RegExp(pattern, 'u').test(word)) throw new TypeError(`No text is known for ${pattern}`);
  return word;
}
