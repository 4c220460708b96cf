'use client';
/** The draft in the whole window, as its audience would see it. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { SANDBOX } from './preview-frame.tsx';
import { usePreview } from './use-preview.ts';
import { spoken } from '../../../story/catalogue/spoken.ts';
import { say, words } from '../../../story/catalogue/studio/preview.g.ts';
import './preview.css';

export function PresentView({ onEnd }: { readonly onEnd: () => void }): ReactElement {
  const { reviewed, place } = useStudio();
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onEnd);
  useEffect(() => void (latest.current = onEnd));
  // The starting place: later ones are sent to the page that is already there.
  const [first] = useState(place);
  const { isDrawn } = usePreview(frame, ({ type }) => {
    if (type === 'leave') onEnd();
  });
  const chapter = reviewed?.story?.steps.find(({ id }) => id === first.step)?.chapter;
  useEffect(() => {
    // If full screen is refused or not supported, it still fills the window.
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
  // Keys and clickers control the slide from the start.
  useEffect(() => {
    if (isDrawn) frame.current?.focus();
  }, [isDrawn]);
  const title = say(words.present, { title: reviewed?.story?.name ?? '' });
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
        src={`preview/?present&lang=${spoken().locale}#${chapter === undefined ? '' : `${chapter}/${first.step}`}`}
        sandbox={SANDBOX}
      />
      <div className="present-tools">
        <Press onPress={onEnd}>{words.end}</Press>
      </div>
    </div>
  );
}
