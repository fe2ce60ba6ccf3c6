import { useMutation, useQueryClient } from '@tanstack/preact-query';
import type { Order } from 'order-api-client';
import { useMemo, useState } from 'preact/hooks';
import { AddressFields } from './address-fields.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useDesk } from './desk-context.ts';
import { FaultsContext, faultsByPointer, ProblemAlert } from './faults.tsx';
import { Field } from './field.tsx';
import { type Edit, editOf, patchOf } from './order-edit.ts';

/** Edits an order; after a conflict it shows both edits and lets the person choose. */
export function EditForm({
  order,
  onClose,
}: {
  /** The current order; the edit is based on the version at the beginning. */
  order: Order;
  onClose: () => void;
}) {
  const { queries, mutations } = useDesk();
  const cache = useQueryClient();
  const update = useMutation(mutations.updateOrder());
  const [base, setBase] = useState(order);
  const [mine, setMine] = useState<Edit>(() => editOf(order));
  const [theirs, setTheirs] = useState<Order>();
  const problem = update.error?.problem;
  const faults = useMemo(() => faultsByPointer(problem), [problem]);

  function save(against: Order, edit: Edit) {
    const body = patchOf(editOf(against), edit);
    if (Object.keys(body).length === 0) return onClose();
    update.mutate(
      { order: against, body },
      {
        onSuccess: onClose,
        async onError({ problem }) {
          if (problem.code !== 'precondition_failed') return;
          setTheirs(
            await cache.fetchQuery(queries.getOrder({ orderId: order.orderId })).catch(() => undefined),
          );
        },
      },
    );
  }

  if (theirs)
    return (
      <ConflictChoice
        base={editOf(base)}
        mine={mine}
        theirs={theirs}
        onChoice={(chosen) => {
          setBase(theirs);
          setMine(chosen);
          setTheirs(undefined);
          save(theirs, chosen);
        }}
        onClose={onClose}
      />
    );

  return (
    <FaultsContext.Provider value={faults}>
      <form
        class="card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save(base, mine);
        }}
      >
        <h2>Edit</h2>
        <ProblemAlert problem={problem} />
        {order.version > base.version && (
          <p class="notice" role="status">
            Somebody has changed this order since you began. When you save, you will see both.
          </p>
        )}
        <AddressFields
          values={mine}
          onValue={(member, value) => setMine((before) => ({ ...before, [member]: value }))}
        />
        <Field
          pointer="/note"
          label="Note"
          value={mine.note}
          multiline
          optional
          onValue={(note) => setMine((before) => ({ ...before, note }))}
        />
        <div class="actions">
          <button type="submit" class="primary" disabled={update.isPending}>
            {update.isPending ? 'Saving …' : 'Save'}
          </button>
          <button type="button" onClick={onClose}>
            Discard
          </button>
        </div>
      </form>
    </FaultsContext.Provider>
  );
}
