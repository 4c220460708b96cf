import { describe, expect, it } from 'vitest';
import { extentOf } from './still-extent.ts';

const svg = (content: string) => `<svg viewBox="0 0 390 844">${content}</svg>`;

describe('extentOf', () => {
  it.each([
    ['absolute and relative points', '<path d="M10 100l5 -20 5,10zm0 60h5v40"></path>', [80, 200]],
    [
      'a new part that starts where the last one began',
      '<path d="M0 50v90zl5 5"></path>',
      [50, 140],
    ],
    ['curves and arcs', '<path d="M0,10C1,20 2,30 3,40a5 5 0 0 1 5 60"></path>', [10, 100]],
    ['numbers without a space between', '<path d="M1.5.5-3-4L2 8"></path>', [-4, 8]],
    [
      'groups within groups',
      '<g transform="translate(5,100)"><path d="M0 0v20" transform="scale(.5)"></path></g><rect y="90" height="5"></rect>',
      [90, 110],
    ],
    ['circles and lines', '<circle cy="40" r="10"/><line y1="70" y2="20"/>', [20, 70]],
    [
      'what is used more than once, and nothing that is only defined',
      '<defs><g id="a"><path d="M0 -10v15"></path></g><clipPath id="b"><rect y="-900" height="2000"/></clipPath></defs><use href="#a" y="200"><use href="#a" y="300">',
      [190, 305],
    ],
  ])('knows %s', (_, content, extent) => expect(extentOf(svg(content))).toEqual(extent));

  it('says nothing of an empty stage', () => expect(extentOf(svg('<g></g>'))).toBeUndefined());
});
