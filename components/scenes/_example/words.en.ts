/** What this kind says of its pictures. */
export const en = {
  count: '{count} of {total} dots are {name}.',
};
