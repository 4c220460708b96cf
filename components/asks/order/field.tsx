import { useEffect, type ReactNode } from 'react';
import { meanPlace } from '../../../story/asks/order/ask.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import type { ClassFieldProps, ClassKind, ClassResultsProps } from '../class-kind.tsx';
import { OrderList } from './list.tsx';

function OrderField(props: ClassFieldProps): ReactNode {
  const { askWords, ask, disabled, given, picked, onPick, revealed } = props;
  const answer = given ?? picked;
  const order = answer && 'order' in answer ? answer.order : ask.options.map(({ id }) => id);
  // Nobody has to move anything that already stands where it belongs.
  useEffect(() => {
    if (!disabled && !picked) onPick({ order });
  });
  return (
    <OrderList
      labelledBy={`ask-${ask.step}`}
      words={askWords.order}
      options={ask.options.map(({ id, text }) => ({ id, text: [text] }))}
      order={order}
      settled={disabled}
      right={revealed?.right}
      onOrder={(next) => onPick({ order: next })}
    />
  );
}

/** For each item how often it stood at each place; in the class's order, after the reveal in the right one. */
function OrderResults({ words, ask, results, revealed }: ClassResultsProps): ReactNode {
  if (!('ranks' in results)) return null;
  const right = revealed?.right ?? [];
  const items = ask.options.map(({ id, text }, i) => {
    const counts = results.ranks[i] ?? [];
    return { id, text, counts, mean: meanPlace(counts), place: right.indexOf(id) };
  });
  const sorted = items.toSorted((a, b) => a.place - b.place || a.mean - b.mean);
  const most = Math.max(1, ...items.flatMap(({ counts }) => counts));
  const total = items[0]?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  return (
    <table className="class-results class-order">
      <caption>{words.places}</caption>
      <tbody>
        {sorted.map(({ id, text, counts, mean, place }) => (
          <tr key={id}>
            <th scope="row">
              {place < 0 ? null : (
                <b className="verdict">
                  {fill(words.place, { place: place + 1 })}: {counts[place]} / {total}{' '}
                </b>
              )}
              {text}
            </th>
            <td>
              <svg
                viewBox={`0 0 ${counts.length * 12} 24`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                {counts.map((count, i) => (
                  <g key={i} className={i === place ? 'is-right' : undefined}>
                    <rect x={i * 12 + 1} width="10" height="24" className="class-rail" />
                    <rect
                      x={i * 12 + 1}
                      y={24 - (24 * count) / most}
                      width="10"
                      height={(24 * count) / most}
                    />
                  </g>
                ))}
              </svg>
            </td>
            <td>{mean.toFixed(1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const inClass: ClassKind = { Field: OrderField, Results: OrderResults };
