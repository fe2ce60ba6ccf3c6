import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * The values that only the compiler reads: `true` beside each name that must be listed completely.
 *
 * `reads` of an operation, and the inputs that several operations share; the methods of a store; the names of maps.
 */
const OBJECTS = new Set(['reads', 'changeReads', 'orderStoreMethods', 'mapNames']);

function isTypesOnly(path) {
  if (path.isObjectProperty()) return path.node.key.name === 'reads';
  if (path.isVariableDeclarator()) return path.node.id.name === 'changeReads';
  const owner = path.isBooleanLiteral() && path.findParent((one) => one.isVariableDeclarator());
  return Boolean(owner) && OBJECTS.has(owner.node.id.name);
}

/** Plugin of Stryker: mutants that no test can detect, because the code does not read what they change. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'types-only', {
    shouldIgnore: (path) => (isTypesOnly(path) ? 'Only the compiler reads this value.' : undefined),
  }),
];
