/** Random messages: real ones with one fault, and anything else that a page may send. */
import fc from 'fast-check';

const real = fc.constantFrom(
  { handscroll: 1, type: 'hi', drive: 'page', view: { width: 640, height: 800 } },
  { handscroll: 1, type: 'scroll', y: 100 },
  { handscroll: 1, type: 'go', step: 'cars' },
  { handscroll: 1, type: 'size', height: 640 },
  { handscroll: 1, type: 'place', step: 'cars', progress: 0.5 },
);
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    ...[Number.NaN, Infinity, -1, 1e9, null, [], {}, { width: 1 }, '<img onerror=alert(1)>'],
  ),
  fc.string({ minLength: 201, maxLength: 400 }),
);
const KEYS = ['handscroll', 'type', 'drive', 'view', 'y', 'step', 'height', 'progress'] as const;

/** A real message with one value replaced by an invalid one. */
const broken = fc.tuple(real, fc.nat(), wrong).map(([message, at, value]): unknown => {
  const keys = KEYS.filter((key) => key in message);
  const key = keys[at % keys.length] ?? 'type';
  // Any text of up to 200 characters is a valid step, though the page may have no such step.
  const worse = key === 'step' && typeof value === 'string' ? value.padEnd(201, '!') : value;
  return { ...message, [key]: worse };
});
const crowded = fc
  .tuple(real, fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 }))
  .map(([message, extra]): unknown => ({
    ...Object.fromEntries(extra.map((key) => [`x${key}`, 1])),
    ...message,
  }));
const foreign = fc
  .anything({ maxDepth: 3 })
  .filter((value) => (value as { handscroll?: unknown } | null)?.handscroll !== 1);

export const hostileMessage: fc.Arbitrary<unknown> = fc.oneof(broken, crowded, foreign);
