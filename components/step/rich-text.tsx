/** Draws resolved text (runs.ts), on the server and in the browser alike. */
import { createElement } from 'react';
import type { RunBlock, RunBlocks, RunElement, Runs } from './runs.ts';

export function RichLine({ runs }: { readonly runs: Runs }) {
  return runs.map((run, i) => (typeof run === 'string' ? run : <Element key={i} run={run} />));
}

function Element({ run }: { readonly run: RunElement }) {
  const { as, runs, panel, label, ...attributes } = run;
  const opens = panel !== undefined && { popoverTarget: panel };
  const named = label !== undefined && { 'aria-label': label };
  return createElement(as, { ...attributes, ...opens, ...named }, <RichLine runs={runs} />);
}

export function RichText({ text }: { readonly text: RunBlocks }) {
  return text.map((block, i) => <RichBlock key={i} block={block} />);
}

function RichBlock({ block }: { readonly block: RunBlock }) {
  if (block.type === 'paragraph')
    return (
      <p>
        <RichLine runs={block.runs} />
      </p>
    );
  if (block.type === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List>
        {block.items.map((item, i) => (
          <li key={i}>
            <RichLine runs={item} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <figure className="quote">
      <blockquote>
        {block.paragraphs.map((paragraph, i) => (
          <p key={i}>
            <RichLine runs={paragraph} />
          </p>
        ))}
      </blockquote>
      {block.attribution ? (
        <figcaption>
          <RichLine runs={block.attribution} />
        </figcaption>
      ) : null}
    </figure>
  );
}
