/** One cell of a sheet for every stop of a story: its picture, labels and words as in a window, with markers. */
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cardsOf, type Card } from '../components/layout-check/cards.ts';
import { proseOf } from '../components/step/context.ts';
import type { Screen } from '../components/layout-check/screens.ts';
import { Labels } from '../components/stage/label-text.tsx';
import { renderStill } from '../components/stage/stills.tsx';
import { labelsAt, picturesAt } from '../components/stage/still-words.ts';
import type { Mark } from '../components/scenes/kit/marks.ts';
import type { Rect } from '../components/scenes/kit/place.ts';
import { StillMarks } from '../components/scenes/kit/still-marks.tsx';
import { PLATE } from '../story/scene.ts';
import type { Block, Inline, Step, Story } from '../story/story.ts';

/** A place to outline, with the number of its warning. */
export interface Outline {
  readonly step: number;
  readonly build: number;
  readonly number: number;
  /** In CSS pixels of the window; empty for the whole picture. */
  readonly boxes: readonly Rect[];
}
export interface Sheet {
  readonly story: Story;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly screen: Screen;
  /** Ids of steps; all if undefined. */
  readonly only: ReadonlySet<string> | undefined;
  /** Whether to show the stills for forced colours. */
  readonly isForced: boolean;
  readonly outlines: readonly Outline[];
}

const inlineWords = (line: readonly Inline[]): string =>
  line
    .map((one) => ('children' in one ? inlineWords(one.children) : 'text' in one ? one.text : ''))
    .join('');
function blockWords(block: Block): string {
  if (block.type === 'paragraph') return inlineWords(block.children);
  const lines = block.type === 'list' ? block.items : block.paragraphs;
  return lines.map(inlineWords).join(' · ');
}

/** Inlines a picture of the story's folder, because the sheet cannot fetch files. */
function written(one: Mark, files: Sheet['files']): Mark {
  const bytes = one.tag === 'image' ? files.get(String(one.attrs['href'])) : undefined;
  const type = String(one.attrs['href']).endsWith('.svg') ? 'image/svg+xml' : 'image/*';
  const href = bytes && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return {
    ...one,
    attrs: { ...one.attrs, ...(href !== undefined && { href }) },
    ...(one.children && { children: one.children.map((child) => written(child, files)) }),
  };
}

/**
 * A position as a class name, because the policy of pages and the linter refuse style attributes. `rulesOf`
 * writes the rules.
 */
const at = ({ left, right, top, bottom }: Rect): string =>
  ['at', left, top, right - left, bottom - top]
    .map((part) => (typeof part === 'number' ? Math.round(part) : part))
    .join('_');

/** The CSS rules of all positions in some HTML. */
export const rulesOf = (html: string): string =>
  [...new Set(html.match(/\bat(_-?\d+){4}/g))]
    .map((name) => {
      const [, left, top, width, height] = name.split('_');
      return `.${name}{left:${left}px;top:${top}px;width:${width}px;height:${height}px}`;
    })
    .join('');

function Words({ step, index, card }: { step: Step; index: number; card: Card }): ReactElement {
  return (
    <div className={`words words-${card.part} ${at(card.rect)}`}>
      {card.part === 'note' ? (
        step.figure?.title && inlineWords(step.figure.title)
      ) : card.part === 'question' ? (
        step.ask && inlineWords(step.ask.question)
      ) : (
        <>
          {index === 0 && <b>{step.name}</b>}
          {step.builds[index]?.text.map(blockWords).join(' ')}
        </>
      )}
    </div>
  );
}

function Marks({ number, boxes, screen: { width, height } }: Outline & { screen: Screen }) {
  if (boxes.length === 0)
    return (
      <i className="marked marked-whole">
        <b>{number}</b>
      </i>
    );
  return boxes.map((box, i) => {
    const seen = {
      left: Math.max(4, Math.min(box.left, width - 40)),
      right: Math.min(width - 4, Math.max(box.right, 40)),
      top: Math.max(4, Math.min(box.top, height - 40)),
      bottom: Math.min(height - 4, Math.max(box.bottom, 40)),
    };
    return (
      <i key={i} className={`marked ${at(seen)}`}>
        {i === 0 && <b>{number}</b>}
      </i>
    );
  });
}

function Cell(props: Sheet & { readonly index: number; readonly build: number }): ReactElement {
  const { story, files, screen, isForced, outlines, index, build } = props;
  const { aspect } = screen;
  const step = story.steps[index]!;
  const position = { step: step.id, progress: step.builds[build]?.settled ?? 1 };
  const tone = isForced ? 'contrast' : 'mood';
  const still = renderStill(
    { ...story, file: (name) => files.get(name) },
    index,
    build,
    aspect,
    tone,
  );
  const picture = `data:image/svg+xml;base64,${Buffer.from(still).toString('base64')}`;
  const plate = PLATE[aspect];
  const marked = outlines.filter((one) => one.step === index && one.build === build);
  return (
    <div className={`cell mood-${step.mood}`}>
      <h6>
        {step.id} {build + 1}/{step.builds.length}
      </h6>
      <img src={picture} alt="" />
      <div className="plate">
        <svg className="labels" viewBox={`0 0 ${plate.width} ${plate.height}`}>
          <StillMarks
            marks={picturesAt(story, position, aspect, '').map((one) => written(one, files))}
          />
        </svg>
        <Labels labels={labelsAt(story, position, aspect)} className="labels" />
      </div>
      {cardsOf(proseOf(story, 'article', ''), step, build, screen).map((card) => (
        <Words key={card.part} step={step} index={build} card={card} />
      ))}
      {step.layout[aspect] === 'page' && (
        <div className="words words-page">
          <b>{step.name}</b>
          {step.builds[build]?.text.map(blockWords).join(' ')}
        </div>
      )}
      {marked.map((one) => (
        <Marks key={one.number} {...one} screen={screen} />
      ))}
    </div>
  );
}

/** The HTML of each stop. */
export const sheetCells = (sheet: Sheet): readonly string[] =>
  sheet.story.steps.flatMap((step, index) =>
    sheet.only && !sheet.only.has(step.id)
      ? []
      : step.builds.map((_, build) =>
          renderToStaticMarkup(<Cell {...sheet} index={index} build={build} />),
        ),
  );
