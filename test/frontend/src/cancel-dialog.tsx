import type { OperationInput } from 'order-api-client';
import { useState } from 'preact/hooks';
import { useDesk } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

type OrderCancel = OperationInput<'cancelOrder'>['body'];

const REASONS: readonly { value: OrderCancel['reason']; label: string; staff?: true }[] = [
  { value: 'customer', label: 'The customer wishes it' },
  { value: 'out_of_stock', label: 'Out of stock', staff: true },
  { value: 'fraud', label: 'Suspected fraud', staff: true },
  { value: 'other', label: 'Another reason' },
];

export function CancelDialog({
  onClose,
  onCancel,
}: {
  onClose: () => void;
  onCancel: (body: OrderCancel) => void;
}) {
  const { persona } = useDesk();
  const [reason, setReason] = useState<OrderCancel['reason']>('customer');
  const [note, setNote] = useState('');
  return (
    <Dialog
      title="Cancel this order?"
      onClose={onClose}
      onSubmit={() => onCancel({ reason, ...(note && { note }) })}
    >
      <p class="muted">A canceled order stays canceled.</p>
      <Field
        pointer="/reason"
        label="Reason"
        value={reason}
        options={REASONS.filter(({ staff }) => !staff || persona === 'staff')}
        onValue={(value) => setReason(value as OrderCancel['reason'])}
      />
      <Field pointer="/note" label="Note" value={note} onValue={setNote} multiline optional />
      <div class="actions">
        <button type="submit" class="danger">
          Cancel the order
        </button>
        <button type="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
