import { useMutation } from '@tanstack/preact-query';
import { useMemo, useState } from 'preact/hooks';
import { AddressFields } from './address-fields.tsx';
import { useDesk } from './desk-context.ts';
import { FaultsContext, faultsByPointer, ProblemAlert } from './faults.tsx';
import { Field, FieldGroup } from './field.tsx';
import { blankItem, type DraftItem, type DraftOrder, example, orderCreate } from './order-draft.ts';

const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'JPY'].map((value) => ({ value, label: value }));

/** The form for a new order. The API validates it and names each faulty member by its pointer. */
export function PlacePage() {
  const { mutations } = useDesk();
  const [draft, setDraft] = useState<DraftOrder>({ currency: 'EUR', items: [blankItem()], address: {} });
  const create = useMutation({
    ...mutations.createOrder(),
    onSuccess({ orderId }) {
      location.hash = `#/orders/${orderId}`;
    },
  });
  const problem = create.error?.problem;
  // One idempotency key per form, so that submitting again after a lost answer places no second order.
  const [key] = useState(() => crypto.randomUUID());
  const faults = useMemo(() => faultsByPointer(problem), [problem]);

  const set = (change: Partial<DraftOrder>) => setDraft({ ...draft, ...change });
  const setItem = (index: number, change: Partial<DraftItem>) =>
    set({ items: draft.items.map((item, at) => (at === index ? { ...item, ...change } : item)) });

  function place(event: SubmitEvent) {
    event.preventDefault();
    create.mutate({ body: orderCreate(draft), key });
  }

  return (
    <FaultsContext.Provider value={faults}>
      <div class="title">
        <h1>Place an order</h1>
        <button
          type="button"
          class="link"
          onClick={() => {
            setDraft(example());
            // The faults are those of the draft before.
            create.reset();
          }}
        >
          Fill in an example
        </button>
      </div>
      <ProblemAlert problem={problem} />
      <form onSubmit={place} noValidate>
        <FieldGroup legend="Items">
          {draft.items.map((item, index) => (
            <ItemFields
              key={item.row}
              index={index}
              item={item}
              onChange={(change) => setItem(index, change)}
              onRemove={
                draft.items.length > 1
                  ? () => set({ items: draft.items.filter((one) => one !== item) })
                  : undefined
              }
            />
          ))}
          <button type="button" onClick={() => set({ items: [...draft.items, blankItem()] })}>
            Add an item
          </button>
        </FieldGroup>
        <FieldGroup legend="Amounts">
          <div class="grid thirds">
            <Field
              pointer="/currency"
              label="Currency"
              value={draft.currency}
              options={CURRENCIES}
              onValue={(currency) => set({ currency })}
            />
            <Field
              pointer="/shippingAmount"
              label="Shipping"
              value={draft.shipping ?? ''}
              inputMode="decimal"
              optional
              onValue={(shipping) => set({ shipping })}
            />
            <Field
              pointer="/taxAmount"
              label="Tax"
              value={draft.tax ?? ''}
              inputMode="decimal"
              optional
              onValue={(tax) => set({ tax })}
            />
          </div>
        </FieldGroup>
        <AddressFields
          values={draft.address}
          onValue={(member, value) => set({ address: { ...draft.address, [member]: value } })}
        />
        <Field
          pointer="/note"
          label="Note"
          value={draft.note ?? ''}
          multiline
          optional
          onValue={(note) => set({ note })}
        />
        <div class="actions">
          <button type="submit" class="primary" disabled={create.isPending}>
            {create.isPending ? 'Placing …' : 'Place the order'}
          </button>
          <a class="button" href="#/">
            Back
          </a>
        </div>
      </form>
    </FaultsContext.Provider>
  );
}

function ItemFields({
  index,
  item,
  onChange,
  onRemove,
}: {
  index: number;
  item: DraftItem;
  onChange: (change: Partial<DraftItem>) => void;
  onRemove: (() => void) | undefined;
}) {
  const at = (member: string) => `/items/${index}/${member}`;
  return (
    <fieldset class="item" aria-label={`Item ${index + 1}`}>
      <Field
        pointer={at('name')}
        label="Name"
        class="name"
        value={item.name}
        onValue={(name) => onChange({ name })}
      />
      <Field pointer={at('sku')} label="SKU" value={item.sku} onValue={(sku) => onChange({ sku })} />
      <Field
        pointer={at('quantity')}
        label="Quantity"
        value={item.quantity}
        inputMode="numeric"
        onValue={(quantity) => onChange({ quantity })}
      />
      <Field
        pointer={at('unitPrice')}
        label="Unit price"
        value={item.price}
        inputMode="decimal"
        onValue={(price) => onChange({ price })}
      />
      {onRemove && (
        <button type="button" class="remove" onClick={onRemove} aria-label={`Remove item ${index + 1}`}>
          ×
        </button>
      )}
    </fieldset>
  );
}
