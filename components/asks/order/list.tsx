/** Items to put in order: dragged by pointer or finger, or moved by the buttons of each. */
import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import type { AskWords } from '../../ui/words.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { richLine, textOf } from '../../step/rich-text.tsx';
import type { OptionText } from '../ask-text.ts';

/** The items with the one at `from` moved to `to`. */
function moved(order: readonly string[], from: number, to: number): readonly string[] {
  const rest = order.toSpliced(from, 1);
  return rest.toSpliced(to, 0, order[from] ?? '');
}

export function OrderList(props: {
  readonly labelledBy: string;
  readonly words: AskWords['order'];
  readonly options: readonly OptionText[];
  readonly order: readonly string[];
  readonly settled: boolean;
  /** The right order, once it is shown. */
  readonly right?: readonly string[] | undefined;
  readonly onOrder: (order: readonly string[]) => void;
}): ReactNode {
  const { words, options, order, settled, onOrder } = props;
  const [status, setStatus] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const [held, setHeld] = useState<string>();
  const nameOf = (id: string) => textOf(options.find((one) => one.id === id)?.text ?? [id]);
  const move = (id: string, to: number) => {
    const from = order.indexOf(id);
    if (to < 0 || to >= order.length || to === from) return;
    onOrder(moved(order, from, to));
    setStatus(fill(words.moved, { item: nameOf(id), place: to + 1, count: order.length }));
  };
  /** The item goes where the pointer is: past another one's middle it takes that one's place. */
  const drag = (event: PointerEvent, id: string) => {
    if (held !== id || !list.current) return;
    const from = order.indexOf(id);
    const middles = [...list.current.children].map((item) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2;
    });
    const above = middles.filter((middle, i) => i !== from && middle < event.clientY).length;
    move(id, above);
  };
  return (
    <>
      <ol className="order-list" aria-labelledby={props.labelledBy} ref={list}>
        {order.map((id, i) => {
          const option = options.find((one) => one.id === id);
          const button = (name: 'up' | 'down', to: number) => (
            <button
              type="button"
              aria-label={fill(words[name], { item: nameOf(id) })}
              aria-disabled={to < 0 || to >= order.length}
              onClick={() => move(id, to)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d={name === 'up' ? 'M3 10 8 5l5 5' : 'M3 6l5 5 5-5'} />
              </svg>
            </button>
          );
          return (
            <li
              key={id}
              className={held === id ? 'is-held' : props.right?.[i] === id ? 'is-right' : undefined}
              onPointerDown={(event) => {
                const target = event.target as Element;
                // A finger drags by the number, since elsewhere it scrolls the page.
                if (event.pointerType === 'touch' && !target.closest('b')) return;
                if (settled || event.button !== 0 || target.closest('button')) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                setHeld(id);
              }}
              onPointerMove={(event) => drag(event, id)}
              onPointerUp={() => setHeld(undefined)}
              onPointerCancel={() => setHeld(undefined)}
            >
              <b aria-hidden="true">{i + 1}</b>
              <span>{richLine(option?.text ?? [id])}</span>
              {settled ? null : (
                <>
                  {button('up', i - 1)}
                  {button('down', i + 1)}
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {status}
      </p>
    </>
  );
}
