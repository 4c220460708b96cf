/**
 * Messages wait while a handle is being moved, since a new story would interrupt the move. After it
 * is released they wait for one more message, the story with the new value; without that the picture
 * would jump back first.
 */

/** Milliseconds after which no such message is expected, because the move has changed nothing. */
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
