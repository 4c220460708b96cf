/** What `rings` says of its pictures. */
export const en = {
  nothing: 'No ring is drawn yet.',
  ring: 'A ring of parallel lines: {name}.',
  rings: '{count} rings of parallel lines, each through the next: {names}.',
  crossing: 'Where they cross: {text}.',
  named: 'Names by date: {names}.',
  noQuantity: 'No quantity is shown.',
};
