import type { Order } from 'order-api-client';
import { useEffect, useRef, useState } from 'preact/hooks';
import { differences, type Edit, type EditField, editOf } from './order-edit.ts';
import { statusNames } from './status.tsx';

type Side = 'mine' | 'theirs';

/**
 * The form after a conflict: shows, field by field, the person's edit and the one that was saved first.
 *
 * A field that only one of them changed is taken over; where both did, the person chooses.
 */
export function ConflictChoice({
  base,
  mine,
  theirs,
  onChoice,
  onClose,
}: {
  base: Edit;
  mine: Edit;
  theirs: Order;
  onChoice: (chosen: Edit) => void;
  onClose: () => void;
}) {
  const other = editOf(theirs);
  const rows = differences(base, mine, other);
  const [choice, setChoice] = useState<Partial<Record<EditField, Side>>>({});
  const sideOf = (field: EditField): Side =>
    choice[field] ?? (mine[field] === base[field] ? 'theirs' : 'mine');
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.focus(), []);

  function choose(event: SubmitEvent) {
    event.preventDefault();
    const taken = rows.map(({ field }) => [field, sideOf(field) === 'mine' ? mine[field] : other[field]]);
    onChoice({ ...other, ...Object.fromEntries(taken) });
  }

  return (
    <form class="card conflict" onSubmit={choose} tabIndex={-1} ref={box} aria-labelledby="conflict">
      <h2 id="conflict">Somebody else changed this order</h2>
      <p>
        Your changes are not saved yet. The order is now at version {theirs.version},{' '}
        {statusNames[theirs.status].toLowerCase()}.{' '}
        {rows.length > 0 ? 'Choose what to keep:' : 'Nothing of what you edited differs from it.'}
      </p>
      {rows.map(({ field, label, conflict, ...sides }) => (
        <fieldset key={field} class="versus">
          <legend>
            {label}
            {conflict && <span class="tag">both changed it</span>}
          </legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={field}
                checked={sideOf(field) === side}
                onChange={() => setChoice({ ...choice, [field]: side })}
              />
              <span class="side">{side === 'mine' ? 'Yours' : 'Theirs'}</span>
              <span class="text">{sides[side] || <em>empty</em>}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <div class="actions">
        <button type="submit" class="primary">
          Save my choice
        </button>
        <button type="button" onClick={onClose}>
          Discard mine
        </button>
      </div>
    </form>
  );
}
