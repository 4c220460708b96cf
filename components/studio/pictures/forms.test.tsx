import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { EXAMPLES } from '../../scenes/examples.g.ts';
import { catalog } from '../../themes/catalog.ts';
import { decimalYear } from '../../../story/script/dates.ts';
import { controlsOf } from '../../../story/script/controls.ts';
import { StudioContext, type Studio } from '../studio.ts';
import type { Form } from '../form/form.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { words } from '../../../story/catalogue/studio/titles.g.ts';
import { titlesOf } from './kind-titles.ts';

const STATE: Readonly<Record<string, Readonly<Record<string, string>>>> = words.state;

const studio = { files: new Map(), script: {}, reviewed: undefined } as unknown as Studio;

/** A form of an example of each kind, with nothing that has no name. */
function drawn(
  kind: string,
  of: 'state' | 'params',
  written: Form['written'],
  {
    data = {},
    usual = written,
    form: kindForm,
    titleOf = titlesOf(of, kind),
  }: Partial<Pick<Form, 'data' | 'form' | 'titleOf'>> & { usual?: Form['written'] } = {},
): string {
  const spec = catalog.kinds.get(kind)!;
  const { params = {} } = EXAMPLES.get(kind) ?? {};
  const form: Form = {
    ...{ titleOf, written, isPortrait: false, params, state: written },
    ...{ bound: {}, data },
    form: kindForm,
    write: () => undefined,
  };
  return renderToStaticMarkup(
    <StudioContext value={studio}>
      <SchemaForm
        form={form}
        controls={controlsOf(of === 'state' ? spec.state : spec.params)}
        usual={usual}
      />
    </StudioContext>,
  );
}

it.each([...EXAMPLES])('%s has a form of its parameters and of each state', (kind, example) => {
  expect(drawn(kind, 'params', example.params)).toContain('picture-');
  for (const state of Object.values(example.states))
    expect(drawn(kind, 'state', state)).not.toContain('[object Object]');
});

it('knows a title for each field of each state, and none for a field that is none', () => {
  for (const [kind, { state }] of catalog.kinds) {
    const keys = controlsOf(state).map(({ key }) => key);
    for (const key of Object.keys(STATE[kind] ?? {})) expect(keys, kind).toContain(key);
    for (const key of keys)
      expect([...Object.keys(STATE[kind] ?? {}), 'view', 'shown', 'at', 'rest'], kind).toContain(
        key,
      );
  }
});

it('shows where a line ends as its row says it, not as a decimal year', () => {
  const rows = ['2014-09-19', '2024-09-19'].map((x) => ({ x, value: 1 }));
  const data = { harvest: { rows } } as unknown as Form['data'];
  const usual = { until: decimalYear('2024-09-19')! };
  expect(drawn('lines', 'state', {}, { data, usual })).toContain('placeholder="2024-09-19"');
});

it('has a square for each colour of the theme that a part may have', () => {
  const colours = { azurite: '#1d4793', ink: '#1d1912', tea: '#9a8762' };
  const form = { colours, parts: [], called: {}, names: {} } as unknown as Form['form'];
  const titleOf = () => 'Colour';
  const parts = { wheel: { name: 'Wheel', colour: 'tea' } };
  const html = drawn('model', 'params', { parts }, { form, titleOf });
  expect(html).toMatch(/aria-label="Tea"[^>]*aria-pressed="true"/);
  expect(html).toMatch(/aria-label="Azurite"[^>]*aria-pressed="false"/);
  const flows = [{ name: 'In', hue: 'azurite' }];
  expect(drawn('flows', 'params', { flows }, { form, titleOf })).not.toContain('picture-swatch');
});
