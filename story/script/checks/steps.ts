/** Chapters, steps and builds: ids, references, texts. FORMAT section 5. */
import { themeIn } from '../../scene.ts';
import { LIMITS } from '../limits.ts';
import * as formMessages from '../messages.ts';
import { silentEnd } from '../messages-stage.ts';
import * as wordMessages from '../messages-words.ts';
import type { BuildScript, StepScript } from '../schema.ts';
import type { RawPath } from '../places.ts';
import { AUDIO, checkAsset, checkCaptions } from './assets.ts';
import { checkAsk, checkViews } from './cards.ts';
import { checkUnique, type Context, type StepPlace } from './context.ts';
import { checkLine, checkText, type WordsRead } from './words.ts';

const NUMBERS = { numbers: true, printed: true } as const;

function checkMood(context: Context, mood: string | undefined, path: RawPath): void {
  if (mood === undefined || mood === '') return;
  const theme = themeIn(context.catalog, context.script.theme);
  if (!theme) return;
  const known = [...(theme.aliases?.keys() ?? []), ...theme.moods];
  if (!known.includes(mood))
    context.tell('unknown-ref', path, formMessages.unknownRef('mood', mood, known));
}

function checkCard(context: Context, step: StepScript, read: WordsRead, path: RawPath): void {
  const at = [...path, 'text'];
  if (read.words > 110) context.tell('long-text', at, wordMessages.longCard(read.words));
  const overPicture = step.layout !== 'page' && step.layout !== 'inline';
  for (const paragraph of read.paragraphs)
    if (paragraph.words > 55)
      context.tell('long-text', paragraph.path, wordMessages.longParagraph(paragraph.words));
    else if (paragraph.words > 45 && overPicture)
      context.tell('tall-stage', paragraph.path, wordMessages.tallStage(paragraph.words));
}

/** What steps and builds have in common. */
function checkBuild(
  context: Context,
  step: StepScript,
  build: BuildScript | StepScript,
  path: RawPath,
): void {
  checkLine(context, build.title, [...path, 'title'], NUMBERS);
  checkCard(context, step, checkText(context, build.text, [...path, 'text'], NUMBERS), path);
  checkLine(context, build.alt, [...path, 'alt'], NUMBERS);
  checkText(context, build.notes, [...path, 'notes']);
  const { narration } = build;
  if (typeof narration !== 'object') return;
  if (narration.audio !== undefined)
    checkAsset(context, narration.audio, [...path, 'narration', 'audio'], AUDIO);
  if (narration.captions !== undefined)
    checkCaptions(context, narration.captions, [...path, 'narration', 'captions']);
}

function checkBuilds(context: Context, { step, path }: StepPlace): void {
  const builds = step.builds ?? [];
  const at = (i: number) => [...path, 'builds', i];
  checkUnique(
    context,
    'build',
    builds.map(({ id }, i) => ({ id, path: at(i) })),
  );
  for (const [i, build] of builds.entries()) {
    if (build.id !== undefined && build.id === step.id)
      context.tell('duplicate', at(i), formMessages.buildNamedAsStep(step.id), { inner: 'id' });
    checkBuild(context, step, build, at(i));
  }
  if (builds.at(-1)?.stop === false)
    context.tell('silent-end', [...at(builds.length - 1), 'stop'], silentEnd(), 'key');
}

function checkFigure(context: Context, { step, path }: StepPlace): void {
  const { figure } = step;
  if (typeof figure !== 'object') return;
  const at = [...path, 'figure'];
  checkLine(context, figure.title, [...at, 'title'], NUMBERS);
  checkLine(context, figure.rule, [...at, 'rule'], NUMBERS);
  checkLine(context, figure.note, [...at, 'note'], NUMBERS);
  if (typeof figure.table === 'string') context.refer('series', figure.table, [...at, 'table']);
}

function checkStep(context: Context, place: StepPlace): void {
  const { step, path } = place;
  checkMood(context, step.mood, [...path, 'mood']);
  checkBuild(context, step, step, path);
  const names = [step.id, ...(step.builds ?? []).flatMap(({ id }) => id ?? [])];
  if (step.hold !== undefined && step.hold !== '' && !names.includes(step.hold))
    context.tell(
      'unknown-ref',
      [...path, 'hold'],
      formMessages.unknownRef('build', step.hold, names),
    );
  checkFigure(context, place);
  if (step.views) checkViews(context, step.views, [...path, 'views']);
  if (step.ask) checkAsk(context, step, step.ask, [...path, 'ask']);
  checkBuilds(context, place);
}

/** All chapters and steps. */
export function checkSteps(context: Context): void {
  const { chapters } = context.script;
  checkUnique(
    context,
    'chapter',
    chapters.map(({ id }, i) => ({ id, path: ['chapters', i] })),
  );
  checkUnique(
    context,
    'step',
    context.steps.map(({ step, path }) => ({ id: step.id, path })),
  );
  if (context.steps.length > LIMITS.allSteps)
    context.tell(
      'out-of-range',
      ['chapters'],
      formMessages.tooManySteps(context.steps.length, LIMITS.allSteps),
      'key',
    );
  for (const [i, chapter] of chapters.entries()) {
    const path: RawPath = ['chapters', i];
    checkLine(context, chapter.title, [...path, 'title'], NUMBERS);
    checkLine(context, chapter.kicker, [...path, 'kicker']);
    checkLine(context, chapter.summary, [...path, 'summary']);
    checkMood(context, chapter.mood, [...path, 'mood']);
    for (const [k, scene] of (chapter.keep ?? []).entries())
      context.refer('scene', scene, [...path, 'keep', k]);
  }
  for (const place of context.steps) checkStep(context, place);
}
