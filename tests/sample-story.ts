/** A small compiled story that uses every part of the prose, for tests and for looking at pages. */
import type { Story } from '../story/story.ts';
import { line, paragraph, sampleFacts, sampleSources, sampleTerms } from './sample-evidence.ts';
import { build, fact, step } from './sample-step.ts';

const cars = step('cars', 'wins', 1, {
  title: line('The sixth peak overflows'),
  name: 'The sixth peak overflows',
  builds: [
    build(
      paragraph(
        'The outline is what was promised: by 2025 ',
        fact('goal', 'one vehicle in five'),
        ' a ',
        { type: 'term', term: 'nev', text: 'new-energy vehicle' },
        '.',
      ),
      0,
      0.5,
    ),
    build(
      paragraph(
        'Of the vehicles makers sold, exports included, ',
        fact('nev', 'nearly one in two'),
        ' was: 48 terraces, rounded, where 20 were drawn. ',
        { type: 'figure', step: 'cars', number: 1 },
        ' opens it car by car.',
        { type: 'cite', source: 'caam', at: 'p. 4' },
      ),
      0.5,
      1,
    ),
  ],
  hold: 1,
  figure: {
    number: 1,
    title: line('Of 100 vehicles makers sold, exports included.'),
    rule: line('One terrace is 5% of the goal.'),
    caveats: ['Counts makers’ sales.'],
    sources: ['caam', 'imf'],
    statuses: ['measured', 'target'],
    table: {
      columns: ['Year', 'Share'],
      rows: [
        ['2016', '1.8%'],
        ['2025', '47.9%'],
      ],
    },
  },
});
const scores = step('scores', 'wins', 2, {
  title: line('Nobody averages the scorecards'),
  name: 'Nobody averages the scorecards',
  layout: { wide: 'over', tall: 'over' },
  builds: [
    build([
      { type: 'list', ordered: true, items: [line('First'), line('Second')] },
      {
        type: 'quote',
        paragraphs: [line('Big but not strong')],
        attribution: line('The plan, 2015'),
      },
    ]),
  ],
  ask: {
    kind: 'quiz',
    question: line('By 2025, 70% was to be made at home. 70% of what?'),
    options: [
      { id: 'goods', text: line('All goods sold in China'), right: false },
      {
        id: 'chips',
        text: line('Chips'),
        right: false,
        why: line('The trade press says so; the text does not.'),
      },
      { id: 'parts', text: line('Core basic parts'), right: true, why: line('Strong base.') },
    ],
    explain: paragraph('No final figure was found.'),
  },
});
const capacity = step('capacity', 'frictions', 1, {
  title: line('More than the line can hold'),
  name: 'More than the line can hold',
  builds: [
    build(
      paragraph(
        'What could be made and what was made can be counted. What the gap means is disputed.',
      ),
    ),
  ],
  views: [
    {
      id: 'imf',
      title: line('Too much, and paid for'),
      by: 'IMF staff',
      date: 'August 2025',
      text: paragraph(
        'Support for industry costs about 4% of output a year and spreads capital badly.',
        { type: 'cite', source: 'imf' },
      ),
    },
    {
      id: 'premier',
      title: line('Better, and in demand'),
      by: 'Premier Li Qiang',
      date: 'April 2024',
      text: paragraph(
        'China rejects the charge. Its lead comes from ',
        fact('lead', 'competition'),
        '.',
      ),
    },
  ],
});
const night = step('beyond', 'legacy', 1, {
  mood: 'night',
  title: line('Beyond the old range'),
  name: 'Beyond the old range',
  builds: [
    build(
      paragraph(
        'Plans now speak of ',
        { type: 'term', term: 'nqpf', text: 'new quality productive forces' },
        ', ',
        { type: 'lang', lang: 'zh-Hans', text: '新质生产力' },
        ', and draw peaks nobody has measured.',
        { type: 'cite', source: 'imf' },
      ),
    ),
  ],
  ask: { kind: 'poll', question: line('Which?'), options: [{ id: 'a', text: line('6G') }] },
});
const colophon = step('colophon', 'legacy', 2, {
  mood: 'desk',
  layout: { wide: 'page', tall: 'page' },
  title: line('Colophon'),
  name: 'Colophon',
  builds: [
    build(
      paragraph('Owners of a handscroll wrote their verdicts on the paper after the painting. ', {
        type: 'emphasis',
        children: line('Here are ours.'),
      }),
    ),
  ],
  ask: { kind: 'discuss', question: line('What now?'), prompts: [line('Who pays?')] },
});
const guess = step('guess', 'frictions', 2, {
  mood: 'fog',
  ask: {
    kind: 'predict',
    question: line('How many of 100?'),
    by: 'number',
    answer: '48',
    value: 48,
    fact: 'nev',
    unit: { before: '', after: '' },
    apart: { before: '', after: '' },
    min: 0,
    max: 100,
    reveal: 0,
  },
});

export const sampleStory: Story = {
  id: 'sample',
  address: '/s/sample/',
  editions: [],
  lang: 'en-GB',
  theme: 'silk',
  scenes: [],
  dir: 'ltr',
  title: line('Ten Peaks'),
  name: 'Ten Peaks',
  subtitle: line(
    'In 2015 a plan called ',
    {
      type: 'emphasis',
      children: line('Made in China 2025'),
    },
    ' drew ten industries. This is that drawing, painted in with what was measured since.',
  ),
  summary: line('A plan, drawn as ten mountains.'),
  authors: ['A. Author', 'B. Writer'],
  signs: ['outline', 'pigment', 'cinnabar', 'tea', 'torn', 'nothing'],
  readingMinutes: 18,
  updated: '1 November 2026',
  chapters: [
    {
      id: 'wins',
      number: 1,
      title: line('Wins'),
      name: 'Wins',
      kicker: line('Where the paint rose'),
      summary: line('What was measured.'),
      mood: 'day',
      steps: ['cars', 'scores'],
    },
    {
      id: 'frictions',
      number: 2,
      title: line('Frictions'),
      name: 'Frictions',
      mood: 'fog',
      steps: ['capacity', 'guess'],
    },
    {
      id: 'legacy',
      number: 3,
      title: line('Legacy'),
      name: 'Legacy',
      mood: 'night',
      steps: ['beyond', 'colophon'],
    },
  ],
  steps: [cars, scores, capacity, guess, night, colophon].map((each, order) => ({
    ...each,
    order: order + 1,
  })),
  sources: sampleSources,
  facts: sampleFacts,
  terms: sampleTerms,
};
