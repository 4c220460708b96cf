/** What lists show of a step: its picture, small, and its picture in words. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describeStep } from '../../stage/describe.ts';
import { shownAt, StillSvg } from '../../stage/still-svg.tsx';
import { paletteOf } from '../../themes/theme.ts';
import { themeOf } from '../../themes/theme-of.ts';
import { PLATE } from '../../../story/scene.ts';
import { holdOf } from '../../../story/timeline/move.ts';
import { compiled } from './review.ts';

/** Where pictures of the layout `side` begin on a wide plate. */
const COLUMN = 500;

/** Of what a still has: more is not seen in so small a picture. */
const DETAIL = 0.26;
/** By step: a range takes a tenth of a second to draw, and most edits change no picture. */
const drawn = new Map<string, { readonly shows: string; readonly svg: string }>();

/** The held picture of a step of the story that was compiled last; undefined where nothing stands on stage. */
export function thumbnail(id: string): string | undefined {
  const story = compiled();
  const step = story?.steps.find((one) => one.id === id);
  if (!story || !step) return undefined;
  const stage = shownAt(story, holdOf(story, id), 'wide', 'mood').map((one) => ({
    ...one,
    moment: { ...one.moment, detail: DETAIL },
  }));
  if (stage.length === 0) return undefined;
  const { ground } = paletteOf(themeOf(story), { from: step.mood, to: step.mood, mix: 1 });
  const shows = JSON.stringify([ground, stage]);
  const known = drawn.get(id);
  if (known?.shows === shows) return known.svg;
  const { width, height } = PLATE.wide;
  // Beside the reading column; under words the whole of it is picture.
  const left = step.layout.wide === 'side' ? COLUMN : 0;
  const svg = renderToStaticMarkup(createElement(StillSvg, { stage, aspect: 'wide' })).replace(
    /^<svg\b[^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} 0 ${width - left} ${height}">` +
      `<rect width="${width}" height="${height}" fill="${ground}"/>`,
  );
  drawn.set(id, { shows, svg });
  return svg;
}

/** A step's held picture in words, as its kinds say it; '' where nothing stands on stage. */
export function pictureInWords(id: string): string {
  const story = compiled();
  const step = story?.steps.find((one) => one.id === id);
  return story && step ? describeStep(story, step) : '';
}
