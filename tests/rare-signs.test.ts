/** A sign of the legend that a picture of a kind shows, its spec tells: the legend of a story lists what is told. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { KINDS } from '../components/scenes/catalog.g.ts';
import { exampleMoments, openExample, readExample } from './tools/example-moment.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { silk } from '../components/themes/silk/palette.ts';
import { paletteOf } from '../components/themes/theme.ts';

const SCENES = join(dirname(fileURLToPath(import.meta.url)), '..', 'components', 'scenes');
/** Colours that nothing else has. */
const MARKED = { friction: '#fa0001', tea: '#fa0002', teaLine: '#fa0003' };
const COLOURS = { cinnabar: [MARKED.friction], tea: [MARKED.tea, MARKED.teaLine] } as const;

const mood = { from: 'wins', to: 'wins', mix: 1 };
const palette = { ...paletteOf(silk, mood), ...MARKED };

for (const [kind, spec] of KINDS)
  it(`${kind} tells the rare signs that it draws`, async () => {
    const example = readExample(join(SCENES, kind));
    await openExample(spec, example);
    for (const { name, moment } of exampleMoments(spec, example, 'wide', { mood, palette })) {
      const drawn = renderToStaticMarkup(
        createElement('svg', null, STILLS.get(kind)!.still(moment as never)),
      );
      const messages = spec.signs?.(moment as never) ?? [];
      for (const [sign, colours] of Object.entries(COLOURS))
        if (colours.some((colour) => drawn.includes(colour)))
          expect(messages, `${name} draws ${sign}`).toContain(sign);
    }
  });
