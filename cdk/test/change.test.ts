import { expect, it } from 'vitest';
import { contractDocument, synthesise } from './stack.ts';

it('two syntheses of one commit are identical', () => {
  expect(synthesise().template.toJSON()).toEqual(synthesise().template.toJSON());
});

it('an operation removed from the contract removes its route, permission and alarm, and nothing else', () => {
  const contract = contractDocument();
  const { '/orders/{orderId}/fulfill': fulfill, ...paths } = contract.paths;
  expect(fulfill).toBeDefined();
  const before = synthesise().template.toJSON();
  const after = synthesise({ contract: { ...contract, paths } }).template.toJSON();

  // Logical ids end in a hash.
  const found = differences(before, after).map((path) => path.replace(/^(Resources\.\w+?)[0-9A-F]{8}/, '$1'));
  expect(found).toEqual([
    'Resources.AlarmsoperationerrorsfulfillOrder',
    'Resources.HttpApi.Properties.Body.paths./orders/{orderId}/fulfill',
    'Resources.HttpPermissionfulfillOrder',
    'Resources.HttpStage.Properties.RouteSettings.POST /orders/{orderId}/fulfill',
  ]);
});

/** The paths of all differences between two documents. */
function differences(before: unknown, after: unknown, path: string[] = []): string[] {
  if (!isObject(before) || !isObject(after)) return Object.is(before, after) ? [] : [path.join('.')];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) =>
    name in before && name in after
      ? differences(before[name], after[name], [...path, name])
      : [[...path, name].join('.')],
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
