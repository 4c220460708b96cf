import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadStory } from '../../story/load.ts';
import { catalog } from '../themes/catalog.ts';
import { StepFigure } from './step-figure.tsx';
import { stillName } from './still-name.ts';

const file = new URL('../../tests/stories/no-canvas/story.json', import.meta.url);
const loaded = loadStory(new Map([['story.json', readFileSync(file)]]), catalog);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const story = loaded.value;
const step = story.steps.find(({ builds, hold }) => builds[hold]?.cast.wide.length)!;
const visibility = step.builds[step.hold]!.cast.wide[0]!.scene;

/** The figure of a step, its first scene drawn by the given kind's rules. */
const figure = (kind?: string) => {
  const scenes = story.scenes.map((scene, i) =>
    i === visibility && kind ? { ...scene, kind, params: params(kind) } : scene,
  );
  const manifest = { stills: { [stillName(step.id, 'wide')]: '/still.svg' } };
  return renderToStaticMarkup(
    createElement(StepFigure, { story: { ...story, scenes }, step, manifest }),
  );
};
const params = (kind: string) => {
  const result = catalog.kinds.get(kind)!.params.parse({}) as never;
  return { wide: result, tall: result };
};

it('says which picture has a mount, since a page stands on its table', () => {
  expect(figure()).not.toContain('still-mounted');
  expect(figure('scroll')).toContain('still-mounted');
});

it('says that a seal stands in a mounted picture, since the signs of the page stand beside it', () => {
  const words = catalog.kinds.get('words')!;
  const result = words.params.parse({ items: { seal: { kind: 'seal' } } }) as never;
  const { cast, ...build } = step.builds[step.hold]!;
  const mount = { ...story.scenes[visibility]!, kind: 'scroll', params: params('scroll') };
  const seal = {
    ...story.scenes[visibility]!,
    kind: 'words',
    params: { wide: result, tall: result },
  };
  const placed = cast.wide[0]!;
  const of = (...scenes: (typeof mount)[]) => {
    const wide = scenes.map(({ kind, params }, i) => ({
      ...placed,
      scene: i,
      state: catalog.kinds.get(kind)!.defaults(params.wide as never) as never,
      labels: [],
    }));
    const held = { ...step, builds: [{ ...build, cast: { wide, tall: wide } }], hold: 0 };
    const manifest = { stills: { [stillName(step.id, 'wide')]: '/still.svg' } };
    const page = { ...story, scenes, steps: [held] };
    return renderToStaticMarkup(createElement(StepFigure, { story: page, step: held, manifest }));
  };
  expect(of(mount, seal)).toContain('still-mounted still-sealed');
  expect(of(mount)).not.toContain('still-sealed');
  expect(of(seal)).not.toContain('still-sealed');
});

it('makes room for the title in the first picture also while its words are typed, newer than the story', () => {
  const steps = [step, ...story.steps.filter((other) => other !== step)];
  const manifest = { stills: { [stillName(step.id, 'wide')]: '/still.svg' } };
  const drawn = (typed: typeof step) =>
    renderToStaticMarkup(
      createElement(StepFigure, { story: { ...story, steps }, step: typed, manifest }),
    );
  expect(drawn(step)).toContain('still-bare');
  expect(drawn({ ...step })).toBe(drawn(step));
});
