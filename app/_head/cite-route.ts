/** `cite.json` and `cite.bib` beside the page of a story or a step. */
import type { Step, Story } from '../../story/story.ts';
import { site, storyAt } from '../story-source.ts';
import type { Place } from '../_pages/story-route.tsx';
import { bibtex, cslJson } from '../../components/share/cite.ts';
import { absoluteUrl } from './head.ts';

interface Asked {
  readonly params: Promise<Place>;
}
type Print = (story: Story, step: Step | undefined, address: string | undefined) => string;

const answer =
  (print: Print, type: string) =>
  async (_: Request, { params }: Asked) => {
    const { slug, lang, step: id } = await params;
    const story = (await storyAt(slug, lang))?.story;
    const step = story?.steps.find((one) => one.id === id);
    if (!story || (id !== undefined && !step)) return new Response(null, { status: 404 });
    const page = step ? `${story.address}step/${step.id}/` : story.address;
    const text = print(story, step, site === '' ? undefined : absoluteUrl(page));
    return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };

export const citeJson = answer(cslJson, 'application/vnd.citationstyles.csl+json');
export const citeBib = answer(bibtex, 'application/x-bibtex');
