import type { CallProblem, Order } from 'order-api-client';
import { useMemo, useState } from 'preact/hooks';
import { AddressFields } from './address-fields.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { useDesk } from './desk-context.ts';
import { FaultsContext, faultsByPointer, ProblemAlert } from './faults.tsx';
import { Field } from './field.tsx';
import { type Edit, editOf, patchOf } from './order-edit.ts';

/** Edits an order; when somebody else was faster, shows both and lets the person choose. */
export function EditForm({
  order,
  onSaved,
  onClose,
}: {
  /** As it is now; what is edited is the version that was there at the beginning. */
  order: Order;
  onSaved: (order: Order) => void;
  onClose: () => void;
}) {
  const { orders } = useDesk();
  const [base, setBase] = useState(order);
  const [mine, setMine] = useState<Edit>(() => editOf(order));
  const [theirs, setTheirs] = useState<Order>();
  const [problem, setProblem] = useState<CallProblem>();
  const [saving, setSaving] = useState(false);
  const faults = useMemo(() => faultsByPointer(problem), [problem]);

  async function save(against: Order, edit: Edit) {
    const body = patchOf(editOf(against), edit);
    if (Object.keys(body).length === 0) return onSaved(against);
    setSaving(true);
    const saved = await orders.updateOrder({ order: against, body });
    const current = !saved.ok && saved.problem.code === 'precondition_failed' && (await currentOrder());
    setSaving(false);
    if (saved.ok) onSaved(saved.data);
    else if (current) setTheirs(current);
    else setProblem(saved.problem);
  }

  async function currentOrder(): Promise<Order | undefined> {
    const read = await orders.getOrder({ orderId: order.orderId });
    return read.ok ? read.data : undefined;
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
          <button type="submit" class="primary" disabled={saving}>
            {saving ? 'Saving …' : 'Save'}
          </button>
          <button type="button" onClick={onClose}>
            Discard
          </button>
        </div>
      </form>
    </FaultsContext.Provider>
  );
}
