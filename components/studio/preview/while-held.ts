/**
 * Messages wait while a handle is held: a story that is drawn meanwhile would take it out of the hand. Once it is let go they
 * wait for the next, which is the story that says where it was put; without them the picture would go back first.
 */

/** Milliseconds after which none will come: what was let go has changed nothing. */
const PATIENCE = 1_500;

export function whileHeld<Message>(take: (message: Message) => void): {
  readonly take: (message: Message) => void;
  readonly end: () => void;
} {
  const waiting: Message[] = [];
  let pointer: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const takeAll = () => {
    clearTimeout(timer);
    for (const message of waiting.splice(0)) take(message);
  };
  const onDown = ({ target, pointerId }: PointerEvent) => {
    if (!(target instanceof Element && target.closest('.grips-over'))) return;
    pointer = pointerId;
    clearTimeout(timer);
  };
  const onUp = ({ pointerId }: PointerEvent) => {
    if (pointerId !== pointer) return;
    pointer = undefined;
    if (waiting.length > 0) timer = setTimeout(takeAll, PATIENCE);
  };
  const listeners = [
    ['pointerdown', onDown],
    ['pointerup', onUp],
    ['pointercancel', onUp],
  ] as const;
  for (const [type, listener] of listeners) window.addEventListener(type, listener);
  return {
    take(message) {
      waiting.push(message);
      if (pointer === undefined) takeAll();
    },
    end() {
      clearTimeout(timer);
      for (const [type, listener] of listeners) window.removeEventListener(type, listener);
    },
  };
}
