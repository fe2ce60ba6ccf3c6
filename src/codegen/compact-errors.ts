/** As Ajv writes every fault that it finds when it is to find all of them. */
const FAULT =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:.*?,keyword:(.*?)\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gs;
/** As it hands a value to the validator of a schema that is referred to, and takes over what that one found. */
const CALL = /,parentData(?::[^,{}]+)?,parentDataProperty(?::[^,{}]+)?,rootData\}/g;
const PARAMETERS = /\{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g;
const TAKE_OVER =
  /vErrors = vErrors === null \? (validate\d+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g;

/**
 * Ajv's standalone code in less than half of its size: every fault that can be found is written once and found by
 * reference. Gone are `schemaPath`, which nobody reads, and the parents of a value, which only keywords of one's own see.
 *
 * @param code as `ajv/dist/standalone` gives it, of an instance with `allErrors`
 * @throws Error when Ajv writes its code in another way than is known here
 */
export function compactErrors(code: string): string {
  const names = new Map<string, string>();
  const nameOf = (fault: string) => {
    const name = names.get(fault) ?? `fault${names.size}`;
    names.set(fault, name);
    return name;
  };
  const compact = code
    .replaceAll(FAULT, (_, _name, path = 'instancePath', keyword) => {
      const fault = `{keyword:${keyword}}`;
      return `vErrors = found(vErrors, ${path}, ${isConstant(fault) ? nameOf(fault) : fault});errors++;`;
    })
    .replaceAll(CALL, '}')
    .replaceAll(PARAMETERS, '{instancePath=""}={}')
    .replaceAll(TAKE_OVER, 'errors = (vErrors = foundAll(vErrors, $1.errors)).length;');
  if (/schemaPath|parentData|rootData/.test(compact)) throw new Error("Ajv's code is not what it was");

  const faults = [...names].map(([fault, name]) => `const ${name} = ${fault};`);
  return `${compact}
${faults.join('\n')}
function found(errors, instancePath, fault) {
  const error = { instancePath, ...fault };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
function foundAll(errors, more) {
  return errors === null ? more : errors.concat(more);
}
`;
}

/** Whether an expression names nothing: what a fault says of the value at hand cannot be written once. */
function isConstant(expression: string): boolean {
  const withoutTexts = expression.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
  return !/[\w$]/.test(withoutTexts.replaceAll(/\w+:|\b\d+\b|\btrue\b|\bfalse\b|\bnull\b/g, ''));
}
