import { describe, expect, it } from 'vitest';
import { compileStory } from './compile.ts';
import { testKinds, testScript, testSteps } from '../../tests/story/compile/example-kinds.ts';

const compile = (...steps: object[]) => compileStory(testSteps(...steps), testKinds);

describe('questions and teaching', () => {
  it('keep their answers', () => {
    const ask = {
      kind: 'predict',
      question: 'How many?',
      answer: { fact: 'nev' },
      min: 0,
      max: 100,
      reveal: 'r',
      explain: 'So.',
    };
    const line = { ...ask, answer: { series: 'km', after: 2015 }, reveal: undefined };
    const quiz = {
      kind: 'quiz',
      question: 'Q',
      options: [
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B', right: true },
      ],
    };
    const [number, drawn, choice] = compile(
      { ask, builds: [{ id: 'r' }, {}] },
      { ask: line, builds: [{}, {}] },
      { ask: quiz },
    ).steps;
    expect(number?.ask).toMatchObject({ by: 'number', answer: '48%', value: 48, reveal: 1 });
    expect(drawn?.ask).toMatchObject({
      by: 'line',
      answer: 'July 2025: 50,400 km; 2030: 60,000 km',
      series: { id: 'km', after: '2015' },
      reveal: 2,
    });
    expect(choice?.ask).toMatchObject({ options: [{ right: false }, { right: true }] });
  });

  it('and a story may be in a language written from right to left', () => {
    const story = compileStory(
      testScript({ lang: 'ar', teach: { audience: 'A', minutes: 40, objectives: ['O'] } }),
      testKinds,
    );
    expect(story.dir).toBe('rtl');
    expect(story.teach).toMatchObject({ prior: [], standards: [], objectives: [[{ text: 'O' }]] });
  });
});
