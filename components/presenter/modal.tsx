'use client';
/** A dialog over everything: opened when it is mounted, closed by Escape, its button or a press beside it. */
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';

export function Modal(props: {
  readonly className: string;
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { className, title, close, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      className={`desk-modal ${className}`}
      aria-label={title}
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="desk-modal-inner">
        <p className="desk-modal-top">
          <b>{title}</b>
          <button type="button" onClick={onClose}>
            {close}
          </button>
        </p>
        {children}
      </div>
    </dialog>
  );
}
