'use client';
/**
 * One grip over the picture: a slider at its place, for pointers, fingers and keys; for a camera
 * also the picture itself.
 */
import { useEffect, useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import type { Moved } from '../../../story/edit/capture.ts';
import { PLATE, type Aspect } from '../../../story/scene.ts';
import type { Held } from './held.ts';
import { say, words } from '../../../story/catalogue/studio/preview.g.ts';

/** Milliseconds without a key or a turn of the wheel after which a move ends. */
const QUIET = 300;
const PER_TURN = 0.0015;
const PER_PRESS = 1.25;

/** Styles are set by script, because the policy forbids style attributes. */
const lay = (element: HTMLElement | null, style: Partial<CSSStyleDeclaration>): void => {
  if (element) Object.assign(element.style, style);
};
const shareOf = (part: number, total: number) => `${((part / total) * 100).toFixed(3)}%`;

/** A move: from where the grip was when it started until it is released. */
interface Hand {
  start?: Held | undefined;
  /** Where the pointer went down, in CSS pixels. */
  from?: { readonly id: number; readonly x: number; readonly y: number } | undefined;
  /** Zoom factor, by wheel and buttons. */
  zoom: number;
  moved?: Moved | undefined;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

interface GripHandleProps {
  readonly held: Held;
  readonly aspect: Aspect;
  /** Called repeatedly during the move. */
  readonly onMove: (moved: Moved) => void;
  readonly onLetGo: (moved: Moved, byKeys: boolean) => void;
  /** Goes to the fact or the row to which its value is bound. */
  readonly onBound: (ref: string) => void;
}

function Bound({ held, onBound }: Pick<GripHandleProps, 'held' | 'onBound'>): ReactElement {
  const ref = held.bound ?? '';
  const [type, name = ''] = ref.split(':');
  const says = say(type === 'fact' ? words.fact : words.row, { part: held.name, name });
  return (
    <button
      type="button"
      className="grip-thumb grip-bound"
      aria-label={says}
      title={says}
      onClick={() => onBound(ref)}
    />
  );
}

export function GripHandle(props: GripHandleProps): ReactElement {
  const { held, aspect, onMove, onLetGo } = props;
  const { width, height } = PLATE[aspect];
  const hand = useRef<Hand>({ zoom: 1 }).current;
  const thumb = useRef<HTMLDivElement>(null);
  const pad = useRef<HTMLDivElement>(null);

  const letGo = (byKeys: boolean) => {
    const { moved } = hand;
    clearTimeout(hand.timer);
    hand.timer = hand.start = hand.moved = undefined;
    if (moved) onLetGo(moved, byKeys);
  };
  const letGoSoon = (byKeys: boolean) => {
    clearTimeout(hand.timer);
    hand.timer = setTimeout(() => letGo(byKeys), QUIET);
  };
  const move = (moved: Moved | undefined) => {
    if (!moved) return;
    hand.moved = moved;
    onMove(moved);
  };
  const nearer = (by: number) => {
    if (hand.timer === undefined || !hand.start) {
      letGo(true);
      hand.start = held;
      hand.zoom = 1;
    }
    hand.zoom *= by;
    move(hand.start.drag({ x: 0, y: 0, zoom: hand.zoom }));
    letGoSoon(false);
  };

  const onPointerUp = ({ pointerId }: PointerEvent) => {
    if (hand.from?.id !== pointerId) return;
    hand.from = undefined;
    letGo(false);
  };
  const byPointer = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || hand.from) return;
      event.preventDefault();
      thumb.current?.focus({ preventScroll: true });
      letGo(true);
      event.currentTarget.setPointerCapture(event.pointerId);
      hand.start = held;
      hand.from = { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerMove({ pointerId, clientX, clientY, currentTarget }: PointerEvent) {
      const { start, from } = hand;
      if (!start || from?.id !== pointerId) return;
      const scale = (currentTarget.closest('.plate')?.clientWidth ?? width) / width;
      const [x, y] = [(clientX - from.x) / scale, (clientY - from.y) / scale];
      move(start.drag({ x, y, zoom: 1 }));
    },
    onPointerUp,
    onPointerCancel: onPointerUp,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = held.key(event.key, event.shiftKey);
    if (!moved) return;
    move(moved);
    letGoSoon(true);
    // While the grip has the focus, arrow keys move it and not the page.
    event.preventDefault();
    event.stopPropagation();
  };
  // React's own wheel listener is passive and could not prevent scrolling.
  useEffect(() => {
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      nearer(Math.exp(-event.deltaY * PER_TURN * (event.ctrlKey ? 4 : 1)));
    };
    const at = pad.current;
    at?.addEventListener('wheel', onWheel, { passive: false });
    return () => at?.removeEventListener('wheel', onWheel);
  });

  const { box, look, place, value } = held;
  const zoomButton = (label: string, sign: string, by: number) => (
    <button
      type="button"
      className="grip-zoom"
      aria-label={`${held.name}: ${label}`}
      onClick={() => nearer(by)}
    >
      {sign}
    </button>
  );
  return (
    <>
      {box ? (
        <div
          className="grip-pad"
          ref={(one) => {
            pad.current = one;
            lay(one, {
              left: shareOf(box.x, width),
              top: shareOf(box.y, height),
              width: shareOf(box.width, width),
              height: shareOf(box.height, height),
            });
          }}
          {...byPointer}
        />
      ) : null}
      <div
        className="grip"
        data-look={look}
        data-grip={held.id}
        ref={(one) => lay(one, { left: shareOf(place[0], width), top: shareOf(place[1], height) })}
      >
        {box ? zoomButton(words.farther, '−', 1 / PER_PRESS) : null}
        {held.bound === undefined ? (
          <div
            className="grip-thumb"
            ref={thumb}
            role="slider"
            tabIndex={0}
            aria-label={held.name}
            title={`${held.name}: ${held.text}`}
            aria-valuetext={held.text}
            aria-valuenow={value.now}
            aria-valuemin={value.min}
            aria-valuemax={value.max}
            {...byPointer}
            onKeyDown={onKeyDown}
            onBlur={() => hand.from ?? letGo(true)}
          />
        ) : (
          <Bound {...props} />
        )}
        {box ? zoomButton(words.nearer, '+', PER_PRESS) : null}
      </div>
    </>
  );
}
