/**
 * Words without anything to open: for a projector, where nobody can press a mark, and for notes. Source
 * marks leave no gap; links are their words.
 */
import type { ReactNode } from 'react';
import type { Block, Inline, Line, Text } from '../../story/story.ts';
import type { Translate } from '../ui/messages.ts';

const BEFORE = /^[\s.,;:!?)\]}’”]/;

/** The line without its source marks, and without the space that stood before one. */
function unmarked(line: Line): Line {
  return line.flatMap((inline, i): readonly Inline[] => {
    if (inline.type === 'cite') return [];
    const rest = line.slice(i + 1);
    if (inline.type !== 'text' || rest[0]?.type !== 'cite') return [inline];
    const next = rest.find(({ type }) => type !== 'cite');
    const closes = !next || (next.type === 'text' && BEFORE.test(next.text));
    return [closes ? { ...inline, text: inline.text.trimEnd() } : inline];
  });
}

export function PlainWords({ line, t }: { readonly line: Line; readonly t: Translate }): ReactNode {
  return unmarked(line).map((inline, i) => <One key={i} inline={inline} t={t} />);
}

function One({ inline, t }: { readonly inline: Inline; readonly t: Translate }): ReactNode {
  switch (inline.type) {
    case 'emphasis':
      return (
        <em>
          <PlainWords line={inline.children} t={t} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <PlainWords line={inline.children} t={t} />
        </strong>
      );
    case 'link':
      return <PlainWords line={inline.children} t={t} />;
    case 'lang':
      return <span lang={inline.lang}>{inline.text}</span>;
    case 'figure':
      return t('story.figure', { number: String(inline.number) });
    case 'cite':
      return null;
    default:
      return inline.text;
  }
}

export function PlainBlocks({ text, t }: { readonly text: Text; readonly t: Translate }) {
  return text.map((block, i) => <OneBlock key={i} block={block} t={t} />);
}

function OneBlock({ block, t }: { readonly block: Block; readonly t: Translate }) {
  if (block.type === 'paragraph')
    return (
      <p>
        <PlainWords line={block.children} t={t} />
      </p>
    );
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item, i) => (
          <li key={i}>
            <PlainWords line={item} t={t} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <figure className="quote">
      <blockquote>
        {block.paragraphs.map((line, i) => (
          <p key={i}>
            <PlainWords line={line} t={t} />
          </p>
        ))}
      </blockquote>
      {block.attribution ? (
        <figcaption>
          <PlainWords line={block.attribution} t={t} />
        </figcaption>
      ) : null}
    </figure>
  );
}
