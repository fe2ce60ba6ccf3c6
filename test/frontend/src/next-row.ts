import { useLayoutEffect, useRef } from 'preact/hooks';

/** The id of the element that is the row of an order. */
export function rowId(orderId: string): string {
  return `row-${orderId}`;
}

/**
 * Keeps the focus in a list whose rows leave: it goes from a row that left to the next one, and to the panel when there
 * is none.
 *
 * @param ids of the rows as they are shown
 * @returns what the panel around the rows needs
 */
export function useNextRow(ids: readonly string[]) {
  const panel = useRef<HTMLDivElement>(null);
  const focused = useRef<string | undefined>(undefined);
  /** The rows when the focused one was last among them. */
  const around = useRef(ids);

  useLayoutEffect(() => {
    const id = focused.current;
    if (id === undefined || ids.includes(id)) {
      around.current = ids;
      return;
    }
    // Nothing behind an open dialog can be focused.
    if (document.querySelector('dialog[open]')) return;
    const after = around.current.slice(around.current.indexOf(id) + 1);
    const next = after.find((one) => ids.includes(one)) ?? ids.at(-1) ?? '';
    around.current = ids;
    focused.current = undefined;
    // The browser takes the focus from an element that is removed; anywhere else it is where the person put it.
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
