'use client';
/** The draft over the whole window, as its audience would see it. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { fill } from '../../ui/fill.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { SANDBOX } from './preview-frame.tsx';
import { usePreview } from './use-preview.ts';
import { words } from './words.en.ts';
import './preview.css';

export function PresentView({ onEnd }: { readonly onEnd: () => void }): ReactElement {
  const { reviewed, place } = useStudio();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onEnd);
  useEffect(() => void (latest.current = onEnd));
  // The place where it began: later ones are told to the page that is there.
  const [first] = useState(place);
  const { isDrawn } = usePreview(frame, ({ type }) => {
    if (type === 'leave') onEnd();
  });
  const chapter = reviewed?.story?.steps.find(({ id }) => id === first.step)?.chapter;
  useEffect(() => {
    // Refused or unknown, it fills the window all the same.
    void host.current?.requestFullscreen?.().catch(() => undefined);
    const onFull = () => {
      if (!document.fullscreenElement) latest.current();
    };
    document.addEventListener('fullscreenchange', onFull);
    return () => {
      document.removeEventListener('fullscreenchange', onFull);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);
  // Keys and clickers are the slide's from the first on.
  useEffect(() => {
    if (isDrawn) frame.current?.focus();
  }, [isDrawn]);
  const title = fill(words.present, { title: reviewed?.story?.name ?? '' });
  return (
    <div
      className="present-view"
      role="dialog"
      aria-modal="true"
      aria-label={title}
      ref={host}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onEnd();
      }}
    >
      <iframe
        ref={frame}
        title={title}
        src={`preview/?present#${chapter === undefined ? '' : `${chapter}/${first.step}`}`}
        sandbox={SANDBOX}
      />
      <div className="present-tools">
        <Press onPress={onEnd}>{words.end}</Press>
      </div>
    </div>
  );
}
