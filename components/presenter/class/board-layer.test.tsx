import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ui } from '../../../story/catalogue/ui.g.ts';
import type { AskData } from '../../asks/class-kind.tsx';
import type { AskText } from '../../asks/ask-text.ts';
import { ClassResults } from '../../class/class-results.tsx';
import { BoardLayer } from './board-layer.tsx';

const point = (x: string, at: number, value: number) => ({ x, at, value, text: `${value}%` });
const ask = {
  step: 'growth',
  question: 'Draw it.',
  rule: { kind: 'predict', by: 'line', min: 0, max: 4 },
  options: [],
  lang: 'en',
  plan: {
    ...{ kind: 'predict', by: 'line', min: 0, max: 4, reveal: 1, truth: 'series:a' },
    ...{ unit: { before: '', after: '%' }, apart: { before: '', after: '' } },
    given: [point('2014', 2014, 1), point('2015', 2015, 2)],
    asked: [point('2016', 2016, 2.1), point('2017', 2017, 2.2)],
  },
} satisfies AskData;
const VALUES = '2016: 2.1%; 2017: 2.2%';
const results = { line: [2.5, 3] };

it('shows the result of a line as a picture with its explanation, not as a list of values', () => {
  const text = {
    ...{ kind: 'predict', question: [ask.question], options: [], labels: { rightIs: 'Correct:' } },
    answer: { value: VALUES, line: [2.1, 2.2], right: [], explain: [] },
  } as unknown as AskText;
  const board = renderToStaticMarkup(
    <BoardLayer
      {...{ basePath: '', asks: [ask], words: ui.en.teach, results: ui.en.class }}
      board={{
        ...{ code: 'K7M4QX', here: 3 },
        poll: { step: 'growth', kind: 'predict', phase: 'revealed', answered: 2, results },
      }}
      joining={{ up: false, address: '' }}
      page={0}
      step="growth"
      text={text}
    />,
  );
  expect(board).toContain('class="drawn-true"');
  expect(board).toContain('class="slide-answer"');
  expect(board).not.toContain(VALUES);
});

it('reads the values of a line to those who do not see its picture', () => {
  const revealed = {
    right: [],
    whys: [],
    answer: VALUES,
    line: [2.1, 2.2],
    kind: 'predict' as const,
  };
  const printed = (given?: typeof results) =>
    renderToStaticMarkup(
      <ClassResults words={ui.en.class} results={given} {...{ ask, revealed }} />,
    );
  expect(printed(results)).toMatch(/<p class="visually-hidden"><b>[^<]*2016: 2\.1%/);
  expect(printed()).toMatch(/<p><b>[^<]*2016: 2\.1%/);
});
