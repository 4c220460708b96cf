/**
 * Compiles a checked script to a story: defaults filled in, every state absolute, every text printed. Every
 * script that passes the checker compiles; nothing here throws because of an author's mistake.
 */
import { storyAddress } from '../address.ts';
import { defined } from '../defined.ts';
import { defaultTheme, moodIn, type Aspect, type JsonObject, type SceneCatalog } from '../scene.ts';
import type { ChapterScript, StoryScript, TaskScript, TeachScript } from '../script/schema.ts';
import type { Chapter, Step, Story, Task, TimelineScene } from '../story.ts';
import { isUnwritten } from '../unwritten.ts';
import { asJson } from './as-json.ts';
import { createCaster } from './casts.ts';
import { createEvidenceBook, type EvidenceBook } from './evidence.ts';
import { isFigure, visibleIn, type VisibleScenes } from './figures.ts';
import { directionOf } from '../direction.ts';
import { readingMinutes } from './plain-text.ts';
import { drawnParams, signsIn, stageScript, type CompiledScene, type Staged } from './scenes.ts';
import { compileStep } from './steps.ts';
import { createWriter, type Writer } from './writer.ts';

function addressesOf(script: StoryScript) {
  const all = script.chapters.flatMap((chapter) =>
    chapter.steps.map(({ id, title }) => [id, { address: `#${chapter.id}/${id}`, title }] as const),
  );
  return new Map(all);
}

/**
 * Numbers the figures and collects what each step shows. Done before the texts, because they may refer to
 * later figures.
 */
function numberFigures(script: StoryScript, staged: Staged, numbers: Map<string, number>) {
  const shownBySteps = new Map<string, VisibleScenes>();
  for (const { steps } of script.chapters)
    for (const step of steps) {
      const here = visibleIn(step.id, staged);
      shownBySteps.set(step.id, here);
      if (isFigure(step, here)) numbers.set(step.id, numbers.size + 1);
    }
  return shownBySteps;
}

function toScene(scene: CompiledScene, staged: Staged): TimelineScene {
  const { id, kind, spec, data } = scene;
  const params = (aspect: Aspect) => drawnParams(scene, aspect, staged) as JsonObject;
  const [wide, tall] = [params('wide'), params('tall')];
  const isSame = JSON.stringify(wide) === JSON.stringify(tall);
  return { id, kind, surface: spec.surface, params: isSame ? { wide } : { wide, tall }, data };
}

const toChapter = (
  chapter: ChapterScript,
  index: number,
  mood: string,
  writer: Writer,
): Chapter => ({
  id: chapter.id,
  number: index + 1,
  title: writer.line(chapter.title),
  name: writer.plainWords(chapter.title),
  ...defined({ kicker: writer.line(chapter.kicker), summary: writer.line(chapter.summary) }),
  mood,
  steps: chapter.steps.map(({ id }) => id),
});

const toTask = ({ question, answer, marks }: TaskScript, writer: Writer): Task => ({
  question: writer.text(question),
  answer: writer.text(answer),
  marks: marks.map((line) => writer.line(line)),
});

const toTeach = (teach: TeachScript, writer: Writer): NonNullable<Story['teach']> => ({
  audience: teach.audience,
  minutes: teach.minutes,
  objectives: teach.objectives.map((line) => writer.line(line)),
  prior: (teach.prior ?? []).map((line) => writer.line(line)),
  standards: teach.standards ?? [],
  paths: teach.paths ?? [],
  ...(teach.task && { task: toTask(teach.task, writer) }),
});

/**
 * The story of a checked script: frozen, and unchanged by a round trip through JSON. `files` are those of the
 * story's folder, for kinds that draw the content of a file.
 */
export function compileStory(
  script: StoryScript,
  catalog: SceneCatalog,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Story {
  const theme = script.theme ?? defaultTheme(catalog);
  const names = catalog.themes.get(theme);
  const firstMood = names?.moods[0] ?? theme;
  const moodOf = (part: Pick<ChapterScript, 'mood'>) => moodIn(names, part.mood ?? firstMood);
  const numbers = new Map<string, number>();
  const figureNumber = (step: string) => numbers.get(step);
  const book: EvidenceBook = createEvidenceBook(script, () => writer);
  const writer = createWriter({ script, uses: book, figureNumber, steps: addressesOf(script) });
  const staged = stageScript(script, catalog, writer, (path) => files.get(path));
  const figures = numberFigures(script, staged, numbers);
  const context = {
    script,
    steps: script.chapters.flatMap(({ steps }) => steps),
    writer,
    uses: book,
    staged,
    castOf: createCaster(staged, writer, script.lang),
    visible: (step: string) => figures.get(step) ?? { scenes: [], boundValues: [], series: [] },
    figureNumber,
    moodOf,
  };

  const title = writer.line(script.title);
  const subtitle = writer.line(script.subtitle);
  const summary = writer.line(script.summary);
  const chapters: Chapter[] = [];
  const steps: Step[] = [];
  script.chapters.forEach((chapter, index) => {
    chapters.push(toChapter(chapter, index, moodOf(chapter), writer));
    chapter.steps.forEach((step, at) => {
      const place = { number: at + 1, order: steps.length + 1 };
      steps.push(compileStep(context, chapter, step, place));
    });
  });
  const teach = script.teach && toTeach(script.teach, writer);
  const date = (written: string | undefined) => written && writer.format.date(written);
  const [published, updated] = [date(script.published), date(script.updated)];
  const story: Story = {
    id: script.id,
    address: storyAddress(script.id),
    editions: [],
    lang: script.lang,
    theme,
    ...defined({ look: names?.look?.(script.accent) }),
    title,
    name: writer.plainWords(script.title),
    ...defined({ subtitle }),
    ...(script.cover && {
      cover: { file: script.cover.file, alt: writer.plainWords(script.cover.alt) },
    }),
    summary,
    dir: directionOf(script.lang),
    authors: (script.authors ?? []).filter((name) => !isUnwritten(name)),
    ...defined({ license: script.license, published, updated }),
    ...defined({ publishedOn: script.published, updatedOn: script.updated }),
    scenes: staged.scenes.map((scene) => toScene(scene, staged)),
    chapters,
    steps,
    ...book.list(),
    signs: signsIn(staged),
    readingMinutes: readingMinutes(steps, script.lang),
    ...defined({ teach }),
  };
  return asJson(story);
}
