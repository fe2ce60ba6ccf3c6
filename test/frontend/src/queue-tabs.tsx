import { statusNames } from './status.tsx';
import type { QueueStatus } from './waiting.ts';

/** The id of the tab panel. */
export const PANEL = 'queue';

export function tabId(status: QueueStatus): string {
  return `tab-${status}`;
}

/**
 * One tab per status with the number of waiting orders; the arrow keys, Home and End move between them.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function QueueTabs({
  counts,
  selected,
  onSelect,
}: {
  /** By status, in the order of the tabs. */
  counts: Readonly<Record<QueueStatus, string>>;
  selected: QueueStatus;
  onSelect: (status: QueueStatus) => void;
}) {
  const statuses = Object.keys(counts) as QueueStatus[];

  function follow(event: KeyboardEvent) {
    const at = statuses.indexOf(selected);
    const places: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = statuses.at(place % statuses.length) as QueueStatus;
    onSelect(next);
    document.getElementById(tabId(next))?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label="What waits" onKeyDown={follow}>
      {statuses.map((status) => (
        <button
          key={status}
          type="button"
          role="tab"
          id={tabId(status)}
          aria-selected={status === selected}
          aria-controls={PANEL}
          tabIndex={status === selected ? 0 : -1}
          onClick={() => onSelect(status)}
        >
          {statusNames[status]} <span class="count">{counts[status]}</span>
        </button>
      ))}
    </div>
  );
}
