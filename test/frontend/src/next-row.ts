import { useLayoutEffect, useRef } from 'preact/hooks';

/** The id of the element of an order's row. */
export function rowId(orderId: string): string {
  return `row-${orderId}`;
}

/**
 * Keeps the focus in a list whose rows are removed: it moves from a removed row to the next one, or to the panel when
 * there is none.
 *
 * @param ids of the rows as shown
 * @returns the props of the panel around the rows
 */
export function useNextRow(ids: readonly string[]) {
  const panel = useRef<HTMLDivElement>(null);
  const focused = useRef<string | undefined>(undefined);
  /** The rows when one of them last had the focus. */
  const around = useRef(ids);

  useLayoutEffect(() => {
    const id = focused.current;
    if (id === undefined || ids.includes(id)) {
      around.current = ids;
      return;
    }
    // Elements behind an open dialog cannot be focused.
    if (document.querySelector('dialog[open]')) return;
    const after = around.current.slice(around.current.indexOf(id) + 1);
    const next = after.find((one) => ids.includes(one)) ?? ids.at(-1) ?? '';
    around.current = ids;
    focused.current = undefined;
    // The browser removes the focus from a removed element; otherwise the person has moved it.
    if (document.activeElement !== document.body) return;
    const button = document.getElementById(rowId(next))?.querySelector('button');
    (button ?? panel.current)?.focus();
  });

  return {
    ref: panel,
    onFocusIn({ target }: FocusEvent) {
      const row = (target as Element).closest('tr');
      focused.current = around.current.find((id) => rowId(id) === row?.id);
    },
  };
}
