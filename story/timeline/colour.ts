/**
 * Mixes colours in OKLab, so that a mix has the lightness that its ends suggest. Method: Björn Ottosson, "A
 * perceptual color space for image processing" (2020).
 */
type Triple = readonly [number, number, number];

const toLinear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toGamma = (c: number) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055);

/** `#rrggbb` -> red, green, blue from 0 to 1 (gamma encoded). */
export function parseHex(hex: string): Triple {
  const n = Number.parseInt(hex.slice(1, 7), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

/** Red, green, blue from 0 to 1 -> `#rrggbb`, clamped to the gamut. */
export function toHex(rgb: Triple): string {
  const byte = (c: number) =>
    Math.round(Math.min(1, Math.max(0, c)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(rgb[0])}${byte(rgb[1])}${byte(rgb[2])}`;
}

function toOklab(rgb: Triple): Triple {
  const [r, g, b] = [toLinear(rgb[0]), toLinear(rgb[1]), toLinear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    toGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    toGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    toGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const luminance = (hex: string) => {
  const [r, g, b] = parseHex(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
};
/** The WCAG contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Number of lightness steps in the search for a readable colour. */
const STEPS = 512;
/**
 * The nearest colour of the same hue, darker or lighter, whose contrast on every background is at least
 * `least`; black or white if there is none.
 */
export function nearestReadable(hex: string, grounds: readonly string[], least: number): string {
  const isRead = (one: string) => grounds.every((ground) => contrast(one, ground) >= least);
  if (isRead(hex)) return hex;
  const [lightness, a, b] = toOklab(parseHex(hex));
  for (let step = 1; step <= STEPS; step++)
    for (const way of [-step, step]) {
      const to = lightness + way / STEPS;
      // Chroma is reduced with lightness, so that the colour stays inside the gamut.
      const ratio = way < 0 ? to / lightness : (1 - to) / (1 - lightness);
      if (to <= 0 || to >= 1) continue;
      const one = toHex(fromOklab([to, a * ratio, b * ratio]));
      if (isRead(one)) return one;
    }
  return isRead('#000000') ? '#000000' : '#ffffff';
}

/** Mixes two `#rrggbb` colours; `mix` 0 is `from`, 1 is `to`. */
export function mixColours(from: string, to: string, mix: number): string {
  if (from === to || mix <= 0) return from;
  if (mix >= 1) return to;
  const a = toOklab(parseHex(from));
  const b = toOklab(parseHex(to));
  const at = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * mix;
  return toHex(fromOklab([at(0), at(1), at(2)]));
}
