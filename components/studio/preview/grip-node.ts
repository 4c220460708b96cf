/** One grip in the page: a slider at its place, for pointers, fingers and keys; of a camera also the picture itself. */
import { PLATE, type Aspect } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { words } from './grips-words.en.ts';
import type { Drag, Held } from './held.ts';

/** What a grip's moves become. */
export interface Hands {
  /** Called again and again while it moves; `start` as it was held. */
  move(start: Held, by: Drag): void;
  key(held: Held, key: string, isLarge: boolean): boolean;
  /** It was let go: at once, or a little after the last key or turn of a wheel. */
  release(held: Held, byKeys: boolean): void;
  /** Back to where it was taken. */
  cancel(held: Held): void;
  /** To what a value is bound to. */
  open(ref: string): void;
}
export interface GripNode {
  show(held: Held): void;
  /** Whether a hand is on it. */
  readonly isHeld: () => boolean;
  remove(): void;
}

/** Milliseconds after the last turn of a wheel. */
const QUIET = 300;
const PER_TURN = 0.0015;
const NONE: Drag = { x: 0, y: 0, zoom: 1 };

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
const put = (at: HTMLElement, name: string, value: string) => {
  if (at.getAttribute(name) !== value) at.setAttribute(name, value);
};

/** A value that is bound: what it is, and the way there. */
function boundNode(held: Held, hands: Hands): HTMLElement {
  const ref = held.bound ?? '';
  const [type, name = ''] = ref.split(':');
  const isFact = type === 'fact';
  const says = fill(isFact ? words.fact : words.row, { name });
  const root = element('div', 'grip grip-bound');
  const mark = element('button', 'grip-thumb');
  const note = element('p', 'grip-note', `${says} `);
  const change = element('button', 'grip-change', isFact ? words.changeFact : words.changeRow);
  put(mark, 'aria-label', `${held.name}: ${says}`);
  put(mark, 'aria-expanded', 'false');
  note.hidden = true;
  note.append(change);
  mark.addEventListener('click', () => {
    note.hidden = !note.hidden;
    put(mark, 'aria-expanded', String(!note.hidden));
  });
  change.addEventListener('click', () => hands.open(ref));
  root.append(mark, note);
  return root;
}

/** `layer` fills the plate. */
export function gripNode(
  first: Held,
  layer: HTMLElement,
  pads: HTMLElement,
  aspect: Aspect,
  hands: Hands,
): GripNode {
  const { width, height } = PLATE[aspect];
  const end = new AbortController();
  const { signal } = end;
  let held = first;
  let start: Held | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fingers = new Map<number, PointerEvent>();
  let from: readonly PointerEvent[] = [];
  const place = (at: HTMLElement, { place: [x, y] }: Held) => {
    at.style.left = `${((x / width) * 100).toFixed(3)}%`;
    at.style.top = `${((y / height) * 100).toFixed(3)}%`;
  };

  if (first.bound !== undefined) {
    const root = boundNode(first, hands);
    layer.append(root);
    const show = (next: Held) => place(root, next);
    show(first);
    return { show, isHeld: () => false, remove: () => root.remove() };
  }

  const root = element('div', 'grip');
  root.dataset['look'] = first.look;
  root.dataset['grip'] = first.id;
  const thumb = element('div', 'grip-thumb');
  put(thumb, 'role', 'slider');
  thumb.tabIndex = 0;
  const pad = first.box && element('div', 'grip-pad');
  root.append(thumb);
  layer.append(root);

  const letGo = (byKeys: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    if (start) hands.release(start, byKeys);
    start = undefined;
  };
  const soon = (byKeys: boolean) => {
    clearTimeout(timer);
    timer = setTimeout(() => letGo(byKeys), QUIET);
  };
  const back = () => {
    clearTimeout(timer);
    fingers.clear();
    if (start) hands.cancel(start);
    start = undefined;
  };

  const middle = (all: readonly PointerEvent[]) => ({
    x: all.reduce((sum, { clientX }) => sum + clientX, 0) / all.length,
    y: all.reduce((sum, { clientY }) => sum + clientY, 0) / all.length,
  });
  const span = ([a, b]: readonly PointerEvent[]) =>
    a && b ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 1;
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    thumb.focus({ preventScroll: true });
    if (fingers.size === 0) letGo(true);
    // With another finger it begins again from where it is.
    start = held;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, event);
    from = [...fingers.values()];
  };
  const onMove = (event: PointerEvent) => {
    if (!start || !fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, event);
    const now = [...fingers.values()];
    const scale = layer.clientWidth / width || 1;
    const [a, b] = [middle(from), middle(now)];
    const zoom = now.length > 1 ? span(now) / Math.max(1, span(from)) : 1;
    hands.move(start, { x: (b.x - a.x) / scale, y: (b.y - a.y) / scale, zoom });
  };
  const onUp = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size === 0) return letGo(false);
    start = held;
    from = [...fingers.values()];
  };
  let turned = 1;
  const nearer = (by: number) => {
    if (timer === undefined || !start) {
      letGo(true);
      start = held;
      turned = 1;
    }
    turned *= by;
    hands.move(start, { ...NONE, zoom: turned });
    soon(false);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    nearer(Math.exp(-event.deltaY * PER_TURN * (event.ctrlKey ? 4 : 1)));
  };
  for (const at of pad ? [thumb, pad] : [thumb]) {
    at.addEventListener('pointerdown', onDown, { signal });
    at.addEventListener('pointermove', onMove, { signal });
    at.addEventListener('pointerup', onUp, { signal });
    at.addEventListener('pointercancel', back, { signal });
    if (pad) at.addEventListener('wheel', onWheel, { signal, passive: false });
  }
  thumb.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && start) return back();
      const before = held;
      if (!hands.key(held, event.key, event.shiftKey)) return;
      start ??= before;
      soon(true);
      // Arrows are the grip's while it has the focus, not the page's.
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  thumb.addEventListener('blur', () => fingers.size === 0 && letGo(true), { signal });

  if (pad && first.box) {
    const { box } = first;
    Object.assign(pad.style, {
      left: `${(box.x / width) * 100}%`,
      top: `${(box.y / height) * 100}%`,
      width: `${(box.width / width) * 100}%`,
      height: `${(box.height / height) * 100}%`,
    });
    pads.append(pad);
    for (const [name, sign, by] of [
      [words.farther, '−', 1 / 1.25],
      [words.nearer, '+', 1.25],
    ] as const) {
      const button = element('button', 'grip-zoom', sign);
      put(button, 'aria-label', `${first.name}: ${name}`);
      button.addEventListener('click', () => nearer(by), { signal });
      if (by < 1) root.prepend(button);
      else root.append(button);
    }
  }
  const show = (next: Held) => {
    held = next;
    place(root, next);
    put(thumb, 'aria-label', next.name);
    put(thumb, 'title', `${next.name}: ${next.text}`);
    put(thumb, 'aria-valuetext', next.text);
    put(thumb, 'aria-valuenow', String(next.value.now));
    put(thumb, 'aria-valuemin', String(next.value.min));
    put(thumb, 'aria-valuemax', String(next.value.max));
  };
  show(first);
  return {
    show,
    isHeld: () => start !== undefined,
    remove() {
      clearTimeout(timer);
      end.abort();
      root.remove();
      pad?.remove();
    },
  };
}
