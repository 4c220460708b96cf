import { richLine } from '../step/rich-text.tsx';
import type { OptionText } from './ask-text.ts';

/** Items in the right order, each with what places it. */
export const RightOrder = ({ list }: { readonly list: readonly OptionText[] }) => (
  <ol className="right-order">
    {list.map(({ id, text, why }) => (
      <li key={id}>
        {richLine(text)}
        {why ? <span className="why"> {richLine(why)}</span> : null}
      </li>
    ))}
  </ol>
);
