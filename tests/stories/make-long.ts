/** A long story: 240 steps in twelve chapters, every fourth one with further builds. */
const STEPS = 240;
const CHAPTERS = 12;
/** Number of facts that the steps show in turn: many, but still readable. */
const SHOWN = 40;

const source = {
  title: 'Worked out by hand',
  publisher: "Handscroll's tests",
  via: 'A sheet of squared paper',
  kind: 'other',
};

function step(n: number): object {
  const fact = `square-${(n % SHOWN) + 1}`;
  const line = n % 3 === 0;
  const stage = {
    word: { shown: { name: 1, square: n % 2 }, figures: { square: { fact } } },
    ...(line && { line: { until: (n % 28) + 1.5 } }),
  };
  const more = {
    text: 'And *on* it goes.',
    stage: { word: { shown: { square: 1 } }, ...(line && { line: {} }) },
  };
  return {
    id: `step-${n}`,
    title: `The step called ${'abcdefghij'[n % 10]}`,
    text: `Here stands :fact[${fact}], a :term[square] of whole numbers.\n\nSee [the start](#step-1).`,
    alt: `The figure :fact[${fact}].`,
    stage,
    ...(n % 4 === 0 && {
      builds: [more, { ...more, id: 'again', length: 0.5, stage: { line: {} } }],
    }),
    ...(n % 50 === 0 && { layout: 'page' }),
    notes: 'Go on.',
  };
}

/** The script as an object; deterministic. */
export function makeLong(): object {
  const numbers = Array.from({ length: STEPS }, (_, i) => i + 1);
  const perChapter = STEPS / CHAPTERS;
  const facts = Array.from({ length: SHOWN }, (_, i) => {
    const n = i + 1;
    const claim = `A square with a side of ${n} holds ${n * n}.`;
    const rest = { of: 'dots in the square', status: 'derived', sources: ['arithmetic'] };
    return [`square-${n}`, { claim, value: n * n, ...rest }];
  });
  return {
    schemaVersion: 1,
    id: 'long',
    title: 'A long story',
    summary: 'Hundreds of steps, so that nothing grows with the square of them.',
    lang: 'en-GB',
    authors: ["Handscroll's tests"],
    sources: { arithmetic: source },
    facts: Object.fromEntries(facts),
    glossary: { square: { term: 'square', definition: 'A number times itself.' } },
    data: {
      squares: {
        title: 'Squares',
        of: 'the square of the number',
        status: 'derived',
        sources: ['arithmetic'],
        xType: 'number',
        xLabel: 'Number',
        rows: [['x', 'value'], ...numbers.slice(0, 30).map((n) => [n, n * n])],
      },
    },
    scenes: {
      line: {
        kind: 'lines',
        params: {
          x: { from: 1, to: 30, ticks: [1, 15, 30] },
          panels: { all: { lines: { squares: { series: 'squares' } } } },
        },
      },
      word: {
        kind: 'words',
        params: {
          items: {
            name: { kind: 'statement', text: 'A square', place: 'stage-top' },
            square: { kind: 'figure', note: 'dots in it', place: 'stage' },
          },
        },
      },
    },
    chapters: Array.from({ length: CHAPTERS }, (_, c) => ({
      id: `chapter-${c + 1}`,
      title: `Chapter ${'ABCDEFGHIJKL'[c]}`,
      steps: numbers.slice(c * perChapter, (c + 1) * perChapter).map(step),
    })),
  };
}
