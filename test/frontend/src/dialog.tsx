import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A question that has to be answered first: the platform's modal, closed by Escape as well. */
export function Dialog({
  title,
  onClose,
  onSubmit,
  children,
}: {
  title: string;
  onClose: () => void;
  onSubmit: () => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: a key that is pressed next is the dialog's.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Closing it, and not its removal, gives the focus back to what it was opened with.
    return () => opened?.close();
  }, []);

  function cancel(event: Event) {
    // It is closed by its removal alone: the event `close` comes later, when another dialog may be open.
    event.preventDefault();
    onClose();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    if (button) button.disabled = true;
    onSubmit();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="dialog-title"
      onCancel={cancel}
      // A second Escape closes it whatever `cancel` says. After its removal there is nothing to tell.
      onClose={() => dialog.current && onClose()}
    >
      <form onSubmit={submit}>
        <h2 id="dialog-title">{title}</h2>
        {children}
      </form>
    </dialog>
  );
}
