/** The JSON of a file that anybody may have written: asked for what it should be, and nothing believed. */

/** Thrown inside the reader alone; what comes out of it is a sentence. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly hint: string,
  ) {
    super(message);
  }
}

export type Fields = Readonly<Record<string, unknown>>;
const NOTHING: Fields = Object.freeze(Object.create(null) as Fields);

export const fields = (json: unknown): Fields =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Fields) : NOTHING;

export const list = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

/** A list of finite numbers, or none at all. */
export const numbers = (json: unknown): readonly number[] => {
  const all = list(json);
  return all.every((item) => typeof item === 'number' && Number.isFinite(item))
    ? (all as readonly number[])
    : [];
};

/** A whole number from 0 up, or what stands for it. */
export const whole = (json: unknown, otherwise: number): number =>
  typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : otherwise;
