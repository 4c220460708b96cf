import { expect, it } from 'vitest';
import { bracket, pseudo, pseudoMessage } from './pseudo.ts';

it('brackets each word of a text and keeps what is none', () => {
  expect(
    pseudo('**Cars** of 2025: :fact[nev-goal|one in 5] and [a page](https://a.org/b), 50.8 %.'),
  ).toBe(
    '**⟦Cars⟧** ⟦of⟧ 2025: :fact[nev-goal|⟦one⟧ ⟦in⟧ 5] ⟦and⟧ [⟦a⟧ ⟦page⟧](https://a.org/b), 50.8 %.',
  );
  expect(
    pseudo(
      ':plain[Two] of :plain[100], :cite[caam], :lang[zh-Hans|双循环]，:term[nev|new-energy vehicles]',
    ),
  ).toBe(
    ':plain[⟦Two⟧] ⟦of⟧ :plain[100], :cite[caam], :lang[zh-Hans|双循环]，:term[nev|⟦new-energy··⟧ ⟦vehicles·⟧]',
  );
});

it('brackets each word of a message and keeps its values', () => {
  expect(pseudoMessage('about {minutes, plural, one {# minute} other {# minutes}}: {name}')).toBe(
    '⟦about⟧ {minutes, plural, one {# ⟦minute⟧} other {# ⟦minutes·⟧}}: {name}',
  );
});

it('brackets a table in its place, and takes it back', () => {
  const table = { save: 'Save {name}', count: { one: 'one', other: 'many' } };
  const undo = bracket(table);
  expect(table).toEqual({ save: '⟦Save⟧ {name}', count: { one: '⟦one⟧', other: '⟦many⟧' } });
  undo();
  expect(table).toEqual({ save: 'Save {name}', count: { one: 'one', other: 'many' } });
});
