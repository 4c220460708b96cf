/** What `units` says of its pictures. */
export const en = {
  marks: { one: '{count} mark', other: '{count} marks' },
  key: 'The key: {key}.',
  goal: '{name}: {figure}, {count} marks.',
  counted: 'Counted marks',
  nothing: '{title}: nothing is counted yet.',
  marksHead: 'Marks',
};
