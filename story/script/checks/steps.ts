/** Checks chapters, steps and builds: ids, references, lengths. */
import { LIMITS } from '../limits.ts';
import { count, message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { BuildScript, StepScript } from '../schema.ts';
import { AUDIO, checkAsset, checkCaptions } from './assets.ts';
import type { ScenesRead } from './scenes.ts';
import { checkAsk, checkViews } from './cards.ts';
import { checkUnique, type Context, type StepPlace } from './context.ts';
import { lengthOf } from './words.ts';

function checkMood({ theme, expect }: Context, mood: string | undefined, path: RawPath): void {
  if (theme) expect('mood', mood, [...(theme.aliases?.keys() ?? []), ...theme.moods], path);
}

/** Word limits for a card, for a paragraph, and for a card over a picture on a phone. */
const MOST_WORDS = { card: 120, paragraph: 55, overPicture: 45 };

function checkCard(
  { report }: Context,
  text: NonNullable<BuildScript['text']>,
  path: RawPath,
  isOverPicture: boolean,
): void {
  const { words: all, paragraphs } = lengthOf(text);
  if (all > MOST_WORDS.card) report('long-text', path, message('longCard', { words: all }));
  for (const { words, part } of paragraphs) {
    const at = typeof text === 'string' ? path : [...path, part];
    if (words > MOST_WORDS.paragraph) report('long-text', at, message('longParagraph', { words }));
    else if (words > MOST_WORDS.overPicture && isOverPicture)
      report('tall-stage', at, message('tallStage', { words }));
  }
}

/** Checks what steps and builds have in common. */
function checkBuild(
  context: Context,
  step: StepScript,
  { text, narration }: BuildScript | StepScript,
  path: RawPath,
): void {
  const isOverPicture = step.layout !== 'page' && step.layout !== 'inline';
  if (text !== undefined) checkCard(context, text, [...path, 'text'], isOverPicture);
  if (typeof narration !== 'object') return;
  const { audio, captions } = narration;
  if (audio !== undefined) checkAsset(context, audio, [...path, 'narration', 'audio'], AUDIO);
  if (captions !== undefined) checkCaptions(context, captions, [...path, 'narration', 'captions']);
}

function checkBuilds(context: Context, { step, path }: StepPlace): void {
  const builds = step.builds ?? [];
  const at = (i: number) => [...path, 'builds', i];
  const ids = builds.map(({ id }) => id);
  checkUnique(context, 'build', ids, at);
  for (const [i, build] of builds.entries()) {
    if (build.id !== undefined && build.id === step.id)
      context.report(
        'duplicate',
        at(i),
        message('buildNamedAsStep', { id: step.id }, { wanted: step.id }),
        {
          inner: 'id',
        },
      );
    checkBuild(context, step, build, at(i));
  }
  if (builds.at(-1)?.stop === false)
    context.report(
      'silent-end',
      [...at(builds.length - 1), 'stop'],
      message('silentEnd', {}),
      'key',
    );
}

function checkStep(context: Context, place: StepPlace, { scenes }: ScenesRead): void {
  const { step, path } = place;
  const { figure, views, ask } = step;
  checkMood(context, step.mood, [...path, 'mood']);
  checkBuild(context, step, step, path);
  const names = [step.id, ...(step.builds ?? []).flatMap(({ id }) => id ?? [])];
  context.expect('build', step.hold, names, [...path, 'hold']);
  if (typeof figure === 'object' && typeof figure.table === 'string')
    context.refer('series', figure.table, [...path, 'figure', 'table']);
  if (views) checkViews(context, views, [...path, 'views']);
  if (ask) checkAsk(context, step, ask, [...path, 'ask'], scenes);
  checkBuilds(context, place);
}

/** Checks all chapters and steps. */
export function checkSteps(context: Context, scenes: ScenesRead): void {
  const { chapters } = context.script;
  const { steps } = context;
  const chapterIds = chapters.map(({ id }) => id);
  checkUnique(context, 'chapter', chapterIds, (i) => ['chapters', i]);
  const stepIds = steps.map(({ step }) => step.id);
  checkUnique(context, 'step', stepIds, (i) => steps[i]?.path ?? []);
  if (steps.length > LIMITS.allSteps) {
    const values = { steps: count(steps.length, 'step'), limit: LIMITS.allSteps };
    context.report('out-of-range', ['chapters'], message('tooManySteps', values), 'key');
  }
  for (const [i, { mood, keep }] of chapters.entries()) {
    checkMood(context, mood, ['chapters', i, 'mood']);
    for (const [k, scene] of (keep ?? []).entries())
      context.refer('scene', scene, ['chapters', i, 'keep', k]);
  }
  for (const place of steps) checkStep(context, place, scenes);
}
