/** The whole illustrated article. Figures are passed in, so that the text does not depend on the stage. */
import type { ReactNode } from 'react';
import { revealOf } from '../../story/asks/asks.ts';
import { guesses } from '../../story/readings/asked-at.ts';
import type { Build, Chapter, Step as StoryStep, Story } from '../../story/story.ts';
import { SignMark } from '../ui/signs.tsx';
import { addressOf, type Prose } from './context.ts';
import { Closing, Translated } from './end.tsx';
import { richLine } from './rich-text.tsx';
import { blocksOf, runsOf } from './runs.ts';
import { Step, type ArticleBuild } from './step.tsx';
import { stepText } from './step-text.ts';

/**
 * In stories of more steps than this, rendering of steps far from the reader is skipped
 * (reader/skipping.css).
 */
const SKIP_FROM = 60;

const isLong = ({ story }: Prose) => story.steps.length > SKIP_FROM;

export interface Figures {
  readonly figureOf: (step: StoryStep) => ReactNode;
  /** The picture that comes with the answer to a guess. */
  readonly answerOf: (step: StoryStep) => ReactNode;
}
export type DrawStep = (step: StoryStep) => ReactNode;
export interface ArticleProps {
  readonly prose: Prose;
  readonly figures: Figures;
  /** A part of a story has neither the title page nor the links at the end. */
  readonly isPart?: boolean | undefined;
  /** For an article that is drawn repeatedly (the studio): decides when a step is drawn again. */
  readonly keep?: ((step: StoryStep, draw: DrawStep) => ReactNode) | undefined;
}

const drawn: NonNullable<ArticleProps['keep']> = (step, draw) => draw(step);

export function Article(props: ArticleProps) {
  const { story } = props.prose;
  return (
    <article aria-label={story.name} {...(isLong(props.prose) && { 'data-skips': '' })}>
      {story.chapters.map((chapter) => (
        <ChapterSection key={chapter.id} {...props} chapter={chapter} />
      ))}
    </article>
  );
}

function ChapterSection(props: ArticleProps & { readonly chapter: Chapter }) {
  const { prose, chapter, figures, isPart = false, keep = drawn } = props;
  const steps = chapter.steps.flatMap((id) => prose.steps.get(id) ?? []);
  return (
    <section className="chapter" data-chapter={chapter.id} aria-labelledby={`in-${chapter.id}`}>
      {steps.map((one) =>
        keep(one, (step) => (
          <Step
            key={step.id}
            as="article"
            step={stepText(prose, step, 'article')}
            builds={buildsOf(prose, step)}
            print={step.print}
            length={isLong(prose) ? lengthClasses(step.builds) : ''}
            figure={figures.figureOf(step)}
            answer={figures.answerOf(step)}
            opening={
              !isPart && step.id === prose.story.steps[0]?.id ? <Opening prose={prose} /> : null
            }
            closing={!isPart && closesStory(prose, step) ? <Closing prose={prose} /> : null}
          />
        )),
      )}
    </section>
  );
}

/** The builds of a step, with the one that has the asides and the one that answers a guess. */
function buildsOf(prose: Prose, step: StoryStep): readonly ArticleBuild[] {
  const { builds, layout, ask, views } = step;
  const inColumn = guesses(step);
  // Asides follow the last build, so that they cover no picture that is still being discussed.
  const at = inColumn || layout.wide === 'page' ? 0 : builds.length - 1;
  const hasAsides = views.length > 0 || ask !== undefined || closesStory(prose, step);
  return builds.map((build, index) => ({
    text: blocksOf(prose, build.text),
    length: lengthClasses([build]),
    asides: hasAsides && index === at ? (inColumn ? 'column' : 'beside') : undefined,
    reveals: revealOf(ask) === index,
  }));
}

/** The story ends on a page of text, which then leads to sources and numbers. */
const closesStory = ({ story }: Prose, step: StoryStep): boolean =>
  step.layout.wide === 'page' && step.id === story.steps.at(-1)?.id;

const SIGNS = ['outline', 'pigment', 'cinnabar'] as const;

/** Words of a title are never broken: a long word that would not fit on a phone gets a smaller size. */
export function titleClass(name: string): 'title-long' | 'title-longest' | undefined {
  const longest = Math.max(...name.split(/[\s-]+/).map((word) => word.length));
  return longest > 9 ? 'title-longest' : longest > 6 ? 'title-long' : undefined;
}

/** The title page over the first picture: title, subtitle, authors, the signs, a link to the end. */
function Opening({ prose }: { readonly prose: Prose }) {
  const { story, t } = prose;
  const { colon } = prose.punctuation;
  const last = story.steps.at(-1);
  const date = story.updated ?? story.published;
  const signs = SIGNS.filter((sign) => story.signs.includes(sign));
  return (
    // The build inlines the CSS rules for everything up to the end of this element (bin/press/finish-page.mjs).
    <header className="opening" data-first-screen="">
      <h1 className={titleClass(story.name)}>{richLine(runsOf(prose, story.title))}</h1>
      {story.subtitle ? <p className="dek">{richLine(runsOf(prose, story.subtitle))}</p> : null}
      <p className="byline">{[prose.by, date].filter(Boolean).join(' · ')}</p>
      {story.translation ? <Translated prose={prose} translation={story.translation} /> : null}
      {/* The sign `pigment` alone distinguishes nothing, so it needs no legend. */}
      {signs.some((sign) => sign !== 'pigment') ? (
        <ul className="opening-signs" aria-label={t('story.signs')}>
          {signs.map((sign) => (
            <li key={sign}>
              <SignMark sign={sign} />
              <span>
                {t(`legend.${sign}`)}
                {colon}
                {t(`legend.${sign}Text`)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="opening-foot">
        <span>{t('nav.scrollOn')}</span>
        <span>
          {t('site.extent', {
            chapters: story.chapters.length,
            steps: story.steps.length,
            minutes: story.readingMinutes,
          })}
        </span>
        {last ? <a href={`#${addressOf(last)}`}>{t('nav.colophon')}</a> : null}
      </p>
    </header>
  );
}

/** Screens after a rest: nothing that follows stands in the window there. Tall: over a card of usual height. */
const ROOM = { wide: 0.95, tall: 0.6 } as const;

/**
 * Minimum heights of builds and of their moves, in screens, as classes, since the server's HTML has no
 * style attributes: `len-15` is 1.5 screens, `plen-15` the same on portrait screens, `mv-4` a move of
 * 0.4. A step has the sum of its builds.
 */
type Lengths = readonly Pick<
  Build,
  'length' | 'portraitLength' | 'start' | 'settled' | 'end' | 'stop'
>[];

const tenths = (screens: number) => Math.ceil(Math.min(8, screens) * 10 - 1e-6);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const movesOf = (builds: Lengths, side: keyof typeof ROOM): readonly number[] =>
  builds.map(({ length, portraitLength, start, settled, end }) =>
    tenths(((side === 'wide' ? length : portraitLength) * (settled - start)) / (end - start)),
  );
const lengthOf = (builds: Lengths, side: keyof typeof ROOM) => {
  const moves = movesOf(builds, side);
  return sum(
    builds.map(({ length, portraitLength, stop }, i) => {
      // A card on a portrait screen needs its height without a stop too.
      const room = stop || side === 'tall' ? tenths(ROOM[side]) : 0;
      return Math.max(tenths(side === 'wide' ? length : portraitLength), moves[i]! + room);
    }),
  );
};

export function lengthClasses(builds: Lengths): string {
  const lengths = `len-${lengthOf(builds, 'wide')} plen-${lengthOf(builds, 'tall')}`;
  if (builds.length !== 1) return lengths;
  const [wide, tall] = [sum(movesOf(builds, 'wide')), sum(movesOf(builds, 'tall'))];
  return `${lengths} mv-${wide}${tall === wide ? '' : ` pmv-${tall}`}`;
}

/**
 * The rules for the classes that a story uses. In units of the large viewport, so that nothing jumps
 * when a phone's address bar hides.
 */
export function lengthRules(story: Story): string {
  const worn = story.steps.flatMap(({ builds }) =>
    [builds, ...builds.map((build) => [build])].map(lengthClasses),
  );
  const names = [...new Set(worn.flatMap((classes) => classes.split(' ')))];
  const rules = (of: RegExp) =>
    names.flatMap((name) => {
      const [, kind, length] = of.exec(name) ?? [];
      return kind
        ? [`.${name}{--${kind === 'mv' ? 'moves' : kind}:${Number(length) * 10}lvh}`]
        : [];
    });
  return `${rules(/^(len|mv)-(.*)/).join('')}@media (orientation:portrait){${rules(/^p(len|mv)-(.*)/).join('')}}`;
}

export const LengthRules = ({ story }: { readonly story: Story }) => (
  <style>{lengthRules(story)}</style>
);
