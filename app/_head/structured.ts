/** Structured data (JSON-LD) for search engines and catalogues; typed, so that a wrong property does not compile. */
import type {
  Article,
  CreativeWork,
  Dataset,
  ImageObject,
  LearningResource,
  WithContext,
} from 'schema-dts';
import { describeStep } from '../../components/stage/describe.ts';
import { flatten } from '../../components/step/flatten.ts';
import type { Manifest } from '../../story/disk/manifest.ts';
import type { Figure, Source, Step, Story } from '../../story/story.ts';
import { licenceAddress } from './licence.ts';

/** A story with the function that makes its addresses absolute. */
export interface Sited {
  readonly story: Story;
  readonly manifest: Manifest | undefined;
  readonly absoluteUrl: (address: string) => string;
}
type Structured = WithContext<Article | Dataset | ImageObject> | WithContext<LearningResource>;

const CONTEXT = { '@context': 'https://schema.org' } as const;

const people = (names: readonly string[]) =>
  names.map((name) => ({ '@type': 'Person', name }) as const);

/** ISO 8601 has no quarters, so only their year is used; of a span, the end. */
const iso = (date: string | undefined) => date?.split('/').at(-1)?.replace(/-Q\d$/, '');

const works = (sources: readonly Source[]): CreativeWork[] =>
  sources.map(({ title, publisher, dateOn, href }) => ({
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    ...(dateOn !== undefined && { datePublished: iso(dateOn) ?? dateOn }),
    ...(href !== undefined && { url: href }),
  }));

/**
 * A short description of a story: its main page must load fast on slow connections. With `citations`, on the
 * page of sources, it lists the sources.
 */
export function storyData(
  { story, manifest, absoluteUrl }: Sited,
  citations: boolean,
): Structured[] {
  const { teach, publishedOn, updatedOn, editions, translation } = story;
  const [original] = editions;
  const card = manifest?.cards?.['story'];
  const licence = licenceAddress(story.license);
  const article: WithContext<Article> = {
    ...CONTEXT,
    // The work has both types; the type definitions allow one.
    '@type': ['Article', 'LearningResource'] as unknown as 'Article',
    '@id': absoluteUrl(story.address),
    headline: story.name,
    inLanguage: story.lang,
    author: people(story.authors),
    isAccessibleForFree: true,
    timeRequired: `PT${teach?.minutes ?? story.readingMinutes}M`,
    ...(card !== undefined && { image: absoluteUrl(card) }),
    ...(publishedOn !== undefined && { datePublished: iso(publishedOn) ?? '' }),
    ...(updatedOn !== undefined && { dateModified: iso(updatedOn) ?? '' }),
    ...(licence !== undefined && { license: licence }),
    ...(translation && {
      translator: people(translation.by),
      ...(original && {
        translationOfWork: { '@type': 'Article', '@id': absoluteUrl(original.address) } as const,
      }),
    }),
    ...(teach && {
      teaches: teach.objectives.map(flatten),
      audience: { '@type': 'EducationalAudience', audienceType: teach.audience } as const,
    }),
    ...(citations && { citation: works(story.sources) }),
  };
  return [article];
}

/** The first and last year in the first column of a figure's table. */
function spanOf(figure: Figure): string | undefined {
  const years = (figure.table?.rows ?? []).flatMap(([first = '']) => /^\d{4}$/.exec(first) ?? []);
  const sorted = years.sort();
  return sorted.length > 1 ? `${sorted[0]}/${sorted.at(-1)}` : undefined;
}

function dataset({ story, manifest, absoluteUrl }: Sited, step: Step, figure: Figure) {
  const file = manifest?.tables[step.id];
  const span = spanOf(figure);
  const sources = story.sources.filter(({ id }) => figure.sources.includes(id));
  const captions = [figure.rule, figure.note].flatMap((line) => (line ? [flatten(line)] : []));
  const data: WithContext<Dataset> = {
    ...CONTEXT,
    '@type': 'Dataset',
    name: flatten(figure.title),
    description: [...captions, ...figure.caveats, describeStep(story, step)].join(' '),
    inLanguage: story.lang,
    isAccessibleForFree: true,
    creator: people(story.authors),
    variableMeasured: (figure.table?.columns ?? []).slice(1),
    citation: works(sources),
    url: absoluteUrl(`${story.address}step/${step.id}/`),
    ...(span !== undefined && { temporalCoverage: span }),
    ...(file !== undefined && {
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: absoluteUrl(file),
      } as const,
    }),
  };
  return data;
}

/** One step: a part of the story, its picture, and the data of its figure. */
export function stepData(sited: Sited, step: Step): Structured[] {
  const { story, manifest, absoluteUrl } = sited;
  const licence = licenceAddress(story.license);
  const still = manifest?.stills[`${step.id}.wide`];
  const card = manifest?.cards?.[step.id];
  const article: WithContext<Article> = {
    ...CONTEXT,
    '@type': 'Article',
    headline: step.name,
    inLanguage: story.lang,
    author: people(story.authors),
    isPartOf: { '@type': 'Article', '@id': absoluteUrl(story.address), headline: story.name },
    ...(card !== undefined && { image: absoluteUrl(card) }),
  };
  const picture: WithContext<ImageObject> | undefined =
    still === undefined
      ? undefined
      : {
          ...CONTEXT,
          '@type': 'ImageObject',
          contentUrl: absoluteUrl(still),
          caption: describeStep(story, step),
          creditText: `${story.name} (${story.authors.join(', ')})`.replace(/ \(\)$/, ''),
          creator: people(story.authors),
          ...(licence !== undefined && {
            license: licence,
            acquireLicensePage: absoluteUrl(`${story.address}step/${step.id}/`),
          }),
        };
  return [
    article,
    ...(picture ? [picture] : []),
    ...(step.figure?.table ? [dataset(sited, step, step.figure)] : []),
  ];
}
