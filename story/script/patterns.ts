/** Patterns of ids, dates and language tags; kept apart from the schema, because the schema imports zod. */

/** All patterns run in linear time, so that no input can make them backtrack. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/**
 * Language, script, region, a variant, a numbering extension (`ar-u-nu-latn`): Intl accepts every match
 * without throwing.
 */
const LANG_PARTS = [
  '(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})',
  '(?:-[A-Za-z]{4})?',
  String.raw`(?:-(?:[A-Za-z]{2}|\d{3}))?`,
  String.raw`(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?`,
  '(?:-u(?:-[A-Za-z0-9][A-Za-z](?:-[A-Za-z0-9]{3,8})+)+)?',
];
export const LANG_PATTERN = new RegExp(`^${LANG_PARTS.join('')}$`);

const HOUR = String.raw`T(?:[01]\d|2[0-3]):[0-5]\d`;
const DAY = String.raw`\d{4}(?:-(?:Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:${HOUR})?)?))?`;
export const DATE_PATTERN = new RegExp(`^${DAY}(?:/${DAY})?$`);
