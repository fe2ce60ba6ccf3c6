import type { ComponentChildren } from 'preact';
import { fieldId, useFaults } from './faults.tsx';

interface FieldProps {
  /** The pointer of the member, whose faults are shown here. */
  pointer: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  optional?: boolean;
  hint?: string;
  multiline?: boolean;
  inputMode?: 'numeric' | 'decimal';
  class?: string;
  options?: readonly { value: string; label: string }[];
}

/** A labelled field with the faults of its member, also for screen readers. */
export function Field({ pointer, label, value, onValue, optional, hint, options, ...look }: FieldProps) {
  const faults = useFaults(pointer);
  const id = fieldId(pointer);
  const described = [faults.length > 0 && `${id}-faults`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
    'aria-invalid': faults.length > 0 ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  };

  return (
    <div class={`field ${look.class ?? ''}`}>
      <label for={id}>{label}</label>
      {optional && <span class="optional">optional</span>}
      {options ? (
        <select {...shared}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : look.multiline ? (
        <textarea rows={3} {...shared} />
      ) : (
        <input type="text" autocomplete="off" inputMode={look.inputMode} {...shared} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {faults.length > 0 && (
        <p class="fault" id={`${id}-faults`}>
          {faults.join('; ')}
        </p>
      )}
    </div>
  );
}

export function FieldGroup({ legend, children }: { legend: string; children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
