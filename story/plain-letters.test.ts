import { expect, it } from 'vitest';
import { slug } from '../components/scenes/kit/dates.ts';
import { badId } from './script/message.ts';

it.each([
  ['Óbidos', 'obidos'],
  ['São Tomé', 'sao-tome'],
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['Weißenfels', 'weissenfels'],
])('an anchor and an id keep the letter of %s that has an accent', (name, plain) => {
  expect(slug(name)).toBe(plain);
  expect(badId(name).hint).toBe(`try "${plain}"`);
});
