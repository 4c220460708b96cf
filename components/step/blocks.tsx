/** Blocks of text: paragraphs, lists and quotations. */
import type { Block, Text } from '../../story/story.ts';
import type { Prose } from './context.ts';
import { Words } from './words.tsx';

export function Blocks({ prose, text }: { readonly prose: Prose; readonly text: Text }) {
  return text.map((block, index) => <OneBlock key={index} prose={prose} block={block} />);
}

function OneBlock({ prose, block }: { readonly prose: Prose; readonly block: Block }) {
  if (block.type === 'paragraph') {
    return (
      <p>
        <Words prose={prose} line={block.children} />
      </p>
    );
  }
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item, index) => (
          <li key={index}>
            <Words prose={prose} line={item} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <figure className="quote">
      <blockquote>
        {block.paragraphs.map((line, index) => (
          <p key={index}>
            <Words prose={prose} line={line} />
          </p>
        ))}
      </blockquote>
      {block.attribution ? (
        <figcaption>
          <Words prose={prose} line={block.attribution} />
        </figcaption>
      ) : null}
    </figure>
  );
}
