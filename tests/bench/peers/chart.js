/** One line chart drawn with d3 as its manuals do: an axis, and a path up to a share of its points, in every frame. */
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';

const SVG = 'http://www.w3.org/2000/svg';
const POINTS = 40;

/** @param {SVGPathElement} curve of the page's own chart, whose shape gives the rows @returns {(share: number) => void} */
export function chartOf(curve) {
  const length = curve.getTotalLength();
  const rows = Array.from({ length: POINTS }, (_, i) => {
    const { x, y } = curve.getPointAtLength((length * i) / (POINTS - 1));
    return { x, value: 60 - y };
  });
  const x = scaleLinear([0, 100], [0, 100]);
  const y = scaleLinear([0, 60], [60, 0]);
  const path = line(
    (row) => x(row.x),
    (row) => y(row.value),
  ).curve(curveMonotoneX);
  const dot = document.createElementNS(SVG, 'circle');
  const label = document.createElementNS(SVG, 'text');
  dot.setAttribute('r', '1.4');
  label.setAttribute('font-size', '4');
  curve.after(dot, label);
  curve.removeAttribute('pathLength');
  curve.style.strokeDasharray = 'none';
  return (share) => {
    const at = Math.max(0, Math.min(1, share)) * (POINTS - 1);
    const whole = rows.slice(0, Math.floor(at) + 1);
    const [from, to] = [rows[Math.floor(at)], rows[Math.ceil(at)]];
    const part = at % 1;
    const last = {
      x: from.x + (to.x - from.x) * part,
      value: from.value + (to.value - from.value) * part,
    };
    curve.setAttribute('d', path([...whole, last]) ?? '');
    dot.setAttribute('cx', String(x(last.x)));
    dot.setAttribute('cy', String(y(last.value)));
    label.setAttribute('x', String(x(last.x) + 2));
    label.setAttribute('y', String(y(last.value)));
    label.textContent = last.value.toFixed(1);
  };
}
