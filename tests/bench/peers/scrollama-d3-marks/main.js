/** As `scrollama-d3`, with 200 discs of a scatter plot that become a strip, all placed anew for each progress. */
import { scaleLinear } from 'd3-scale';
import scrollama from 'scrollama';
import { markRows } from '../../text/marks.ts';

const SVG = 'http://www.w3.org/2000/svg';
const rows = markRows();
const x = scaleLinear([0, 100], [2, 98]);
const y = scaleLinear([0, 100], [58, 2]);

/** @param {SVGPathElement} curve @returns {(share: number) => void} 0: the scatter plot; 1: the strip */
function marksOf(curve) {
  const discs = rows.map(() => {
    const disc = document.createElementNS(SVG, 'circle');
    disc.setAttribute('r', '1');
    return disc;
  });
  curve.replaceWith(...discs);
  return (share) =>
    rows.forEach(({ a, b, c }, i) => {
      discs[i].setAttribute('cx', String(x(a) + (x(b) - x(a)) * share));
      discs[i].setAttribute('cy', String(y(b) + (y(c) - y(b)) * share));
    });
}

const placeOf = new Map(
  [...document.querySelectorAll('.chapter')].flatMap((chapter) => {
    const draw = marksOf(chapter.querySelector('.curve'));
    draw(0);
    return [...chapter.querySelectorAll('.step')].map((step, index) => [step, { draw, index }]);
  }),
);
let active;

const scroller = scrollama();
scroller
  .setup({ step: '.step', offset: 0.5, progress: true, threshold: 1 })
  .onStepEnter(({ element }) => {
    active?.classList.remove('is-active');
    active = element;
    element.classList.add('is-active');
  })
  .onStepProgress(({ element, progress }) => {
    const { draw, index } = placeOf.get(element);
    draw(index % 2 === 0 ? progress : 1 - progress);
  });
window.addEventListener('resize', scroller.resize);
