import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A modal dialog of the browser; Escape closes it too. */
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
  // Before the next paint, so that the next key press goes to the dialog.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Closing it, unlike removing it, returns the focus to the element that opened it.
    return () => opened?.close();
  }, []);

  function cancel(event: Event) {
    // The component is removed instead: the event `close` comes later, when another dialog may be open.
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
      // A second Escape closes it in spite of `cancel`. After its removal nothing needs to be called.
      onClose={() => dialog.current && onClose()}
    >
      <form onSubmit={submit}>
        <h2 id="dialog-title">{title}</h2>
        {children}
      </form>
    </dialog>
  );
}
