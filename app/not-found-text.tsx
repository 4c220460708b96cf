/** Shown at an unknown address: lists the stories that exist. */
import { NotFoundWords } from '../components/reader/not-found-words.tsx';
import { inEachLanguage } from './each-language.ts';
import { StoryList } from './story-card.tsx';
import { cards } from './story-source.ts';

const all = inEachLanguage(({ site }) => ({ title: site.notFound, intro: site.notFoundIntro }));

export async function NotFoundText() {
  return (
    <>
      <NotFoundWords all={all} />
      <StoryList cards={await cards()} />
    </>
  );
}
