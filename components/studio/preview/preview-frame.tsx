'use client';
/** One window on the draft: a frame of no origin, as large as a reader's window is and made smaller to fit. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useStudio } from '../studio.ts';
import { usePreview } from './use-preview.ts';
import { words } from './words.en.ts';

/** Windows as readers have them, in CSS pixels. */
const WINDOWS = {
  wide: { width: 1440, height: 900, title: words.frameWide },
  portrait: { width: 390, height: 844, title: words.framePortrait },
} as const;

/** In development Next refuses its scripts to a page of no origin; nobody else's stories are opened there. */
export const SANDBOX =
  process.env.NODE_ENV === 'production' ? 'allow-scripts' : 'allow-scripts allow-same-origin';

export function PreviewFrame({
  shape,
  isByHand,
}: {
  readonly shape: keyof typeof WINDOWS;
  /** Whether its picture is moved by hand. */
  readonly isByHand: boolean;
}): ReactElement {
  const { title } = WINDOWS[shape];
  const room = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { isDrawn, send } = usePreview(frame);
  const [scale, setScale] = useState(1);
  const { place } = useStudio();
  const at = useRef(place);
  useEffect(() => void (at.current = place), [place]);
  // By hand it is moved where it has come to rest, not behind the title.
  useEffect(() => {
    const { step, change } = at.current;
    if (isDrawn && isByHand) send({ type: 'go', step, build: change });
  }, [isDrawn, isByHand, send]);
  useEffect(() => {
    if (isDrawn) send({ type: 'grips', shown: isByHand, scale });
  }, [isDrawn, isByHand, scale, send]);
  // No style stands in the markup: the policy refuses it.
  useEffect(() => {
    const [around, within] = [room.current, frame.current];
    const shown = within?.parentElement;
    if (!around || !within || !shown) return;
    const { width, height } = WINDOWS[shape];
    const fit = () => {
      const scale = Math.min(around.clientWidth / width, around.clientHeight / height, 1);
      if (scale > 0) setScale(scale);
      within.style.width = `${width}px`;
      within.style.height = `${height}px`;
      within.style.transform = `scale(${scale})`;
      shown.style.width = `${Math.floor(width * scale)}px`;
      shown.style.height = `${Math.floor(height * scale)}px`;
    };
    const observer = new ResizeObserver(fit);
    observer.observe(around);
    return () => observer.disconnect();
  }, [shape]);
  return (
    <div className={`preview-room preview-${shape}`} ref={room} data-drawn={isDrawn}>
      <div className="preview-window">
        <iframe ref={frame} title={title} src="preview/" sandbox={SANDBOX} />
      </div>
    </div>
  );
}
