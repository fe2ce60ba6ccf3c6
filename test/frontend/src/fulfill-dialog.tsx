import type { OperationInput } from 'order-api-client';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';

type OrderFulfill = OperationInput<'fulfillOrder'>['body'];

export function FulfillDialog({
  onClose,
  onFulfill,
}: {
  onClose: () => void;
  onFulfill: (body: OrderFulfill) => void;
}) {
  const [carrier, setCarrier] = useState('');
  const [trackingNumber, setTrackingNumber] = useState('');
  const body = { ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }) };
  return (
    <Dialog title="Fulfill this order" onClose={onClose} onSubmit={() => onFulfill(body)}>
      <Field pointer="/carrier" label="Carrier" value={carrier} onValue={setCarrier} optional />
      <Field
        pointer="/trackingNumber"
        label="Tracking number"
        value={trackingNumber}
        onValue={setTrackingNumber}
        optional
      />
      <div class="actions">
        <button type="submit" class="primary">
          Fulfill
        </button>
        <button type="button" onClick={onClose}>
          Not yet
        </button>
      </div>
    </Dialog>
  );
}
