'use client';
/**
 * One window on the draft: a frame without an origin, as large as a reader's window and scaled down
 * to fit.
 */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { FromPreview } from './protocol.ts';
import { usePreview } from './use-preview.ts';
import { spoken } from '../../../story/catalogue/spoken.ts';
import { words } from '../../../story/catalogue/studio/preview.g.ts';

/** Sizes of readers' windows, in CSS pixels. */
const WINDOWS = {
  wide: { width: 1440, height: 900, title: words.frameWide },
  portrait: { width: 390, height: 844, title: words.framePortrait },
} as const;

/**
 * In development Next denies its scripts to a page without an origin; only one's own stories are
 * opened there.
 */
export const SANDBOX =
  process.env.NODE_ENV === 'production' ? 'allow-scripts' : 'allow-scripts allow-same-origin';

export function PreviewFrame({
  shape,
  isByHand,
  onMessage,
}: {
  readonly shape: keyof typeof WINDOWS;
  /** Whether its picture can be edited by hand. */
  readonly isByHand: boolean;
  readonly onMessage: (message: FromPreview) => void;
}): ReactElement {
  const { width, height, title } = WINDOWS[shape];
  const container = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const { isDrawn, send } = usePreview(frame, onMessage);
  const [scale, setScale] = useState(1);
  useEffect(() => {
    if (isDrawn) send?.({ type: 'grips', shown: isByHand, scale });
  }, [isDrawn, isByHand, scale, send]);
  // Styles are set by script, because the policy forbids style attributes.
  useEffect(() => {
    const [around, within] = [container.current, frame.current];
    const parent = within?.parentElement;
    if (!around || !within || !parent) return;
    const px = (length: number) => `${Math.floor(length)}px`;
    Object.assign(within.style, { width: px(width), height: px(height) });
    const observer = new ResizeObserver(() => {
      const { clientWidth, clientHeight } = around;
      const fits = Math.min(clientWidth / width, clientHeight / height, 1);
      if (fits > 0) setScale(fits);
      within.style.transform = `scale(${fits})`;
      Object.assign(parent.style, { width: px(width * fits), height: px(height * fits) });
    });
    observer.observe(around);
    return () => observer.disconnect();
  }, [width, height]);
  return (
    <div className={`preview-room preview-${shape}`} ref={container} data-drawn={isDrawn}>
      <div className="preview-window">
        <iframe
          ref={frame}
          // Tab passes by the links of a whole story, but for who works on the picture by keys.
          tabIndex={isByHand ? 0 : -1}
          title={title}
          src={`preview/?lang=${spoken().locale}`}
          sandbox={SANDBOX}
        />
      </div>
    </div>
  );
}
