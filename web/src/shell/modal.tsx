import { type ReactNode, useEffect, useRef } from "react";

/** A native dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Modal(props: {
  readonly label: string;
  readonly className: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    // Not closed on leaving: the element goes with it, and a close event after that would close the next one.
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by the browser; the click is for the backdrop
    <dialog
      ref={dialog}
      className={`modal fades ${props.className}`}
      aria-label={props.label}
      onClose={props.close}
      onClick={(event) => {
        if (event.target === event.currentTarget) props.close();
      }}
    >
      {props.children}
    </dialog>
  );
}
