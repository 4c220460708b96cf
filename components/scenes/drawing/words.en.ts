/** What `drawing` says of its pictures. */
export const en = {
  shown: {
    one: '{count} of {total} parts is shown: {names}.',
    other: '{count} of {total} parts are shown: {names}.',
  },
  none: 'None of its {total} parts is shown.',
  half: 'Drawn in part: {names}.',
  near: 'Seen close: {names}.',
  zoomed: 'Seen {times} times as large, around {across} across and {down} down.',
  share: '{name} ({share})',
};
