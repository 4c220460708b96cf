import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ui } from '../../../story/catalogue/ui.g.ts';
import { ClassButton } from './class-button.tsx';
import type { ClassHere } from './use-class-here.ts';

const nothing = () => undefined;
const here: ClassHere = {
  state: 'none',
  code: undefined,
  token: undefined,
  open: true,
  Console: undefined,
  start: nothing,
  close: nothing,
  toggle: nothing,
  onCode: nothing,
};
const visible = (more: Partial<ClassHere>, server = true) =>
  renderToStaticMarkup(
    <ClassButton words={ui.en.teach} here={{ ...here, ...more }} server={server} />,
  );

it('offers a class where there is a server, and says why where there is none', () => {
  expect(visible({})).toContain('<button type="button">Start a class</button>');
  expect(visible({}, false)).toContain('a class needs npm start');
  expect(visible({}, false)).not.toContain('<button');
});

it('names the room of a class that runs, and whether its pane is open', () => {
  const room = visible({ state: 'on', code: 'K7M4QX' });
  expect(room).toContain('Class K7M 4QX');
  expect(room).toContain('aria-expanded="true"');
  expect(visible({ state: 'failed' })).toContain('role="alert"');
});
