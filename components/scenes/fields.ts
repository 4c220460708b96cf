/**
 * The few zod fields that carry a meaning beyond their type. The checker reads it from `.meta()`:
 * `handscroll` is one of the words below.
 *
 *   value     a literal, or a binding `{ "fact": id }` / `{ "series": id, "x": ... }`
 *   series    the id of a series in the story's data
 *   line      one line with inline marks, to be translated; compiled to its words
 *   words     plain words to be translated
 *   file      a path inside the story's folder
 *   colour    `#rrggbb` or a colour name of the theme
 *   camera    moves the camera (a build that moves camera and data at once is reported as busy)
 */
import { z } from 'zod';

export type FieldMeaning = 'value' | 'series' | 'line' | 'words' | 'file' | 'colour' | 'camera';

/** A number in a state or param that a script may bind to a fact or a series row. */
export const value = (schema: z.ZodNumber = z.number()) => schema.meta({ handscroll: 'value' });
/** A date (`2015`, `2020-Q3`, `2019-05-16`) held as a decimal year once compiled; may be bound. */
export const date = () =>
  z.union([z.number(), z.string().max(10)]).meta({ handscroll: 'value', date: true });
export const series = () => z.string().max(60).meta({ handscroll: 'series' });
export const line = () => z.string().max(300).meta({ handscroll: 'line' });
export const words = (max = 120) => z.string().max(max).meta({ handscroll: 'words' });
export const file = () => z.string().max(200).meta({ handscroll: 'file' });
export const colour = () => z.string().max(40).meta({ handscroll: 'colour' });
/** Marks a field as moving the camera. */
export const camera = <T extends z.ZodType>(schema: T): T => schema.meta({ camera: true }) as T;
