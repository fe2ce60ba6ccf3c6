/**
 * The values that only the compiler reads: `reads` of an operation, with the inputs that several operations share, and
 * `true` beside each method of a store. They exist so that a missing name is a compile error.
 */
function isTypesOnly(path) {
  if (path.isObjectProperty() && path.node.key.name === 'reads') return true;
  if (path.isVariableDeclarator() && path.node.id.name === 'changeReads') return true;
  if (!path.isBooleanLiteral()) return false;
  return path.findParent((one) => one.isVariableDeclarator())?.node.id.name === 'orderStoreMethods';
}

/**
 * Plugin of Stryker: mutants that no test can detect, because the code does not read what they change.
 *
 * @see https://stryker-mutator.io/docs/stryker-js/disable-mutants/#using-an-ignore-plugin
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'types-only',
    value: {
      shouldIgnore: (path) => (isTypesOnly(path) ? 'Only the compiler reads this value.' : undefined),
    },
  },
];
