/** What both windows of a presentation get in addition to the story's timeline and slides. */
import { asksOf } from '../class/ask-data.ts';
import { lineOf } from '../reader/line-of.ts';
import type { Prose } from '../step/context.ts';
import { wordsOf } from '../ui/messages.ts';
import type { PresentProps } from './live-slide.tsx';

export function presentParts(
  prose: Prose,
  basePath: string,
): Omit<PresentProps, 'timeline' | 'steps'> {
  const { story, t } = prose;
  const words = wordsOf(story.lang);
  return {
    forClass: { basePath, asks: asksOf(story), words: words.teach, results: words.class },
    words: words.present,
    here: words.nav.here,
    chapters: t('nav.chapters'),
    line: lineOf(prose),
  };
}
