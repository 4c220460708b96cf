/** What `drawing` says of its pictures. */
export const en = {
  shown: '{count} of {total} parts are shown: {names}.',
  none: 'None of its {total} parts is shown.',
  half: 'Drawn in part: {names}.',
  near: 'Seen close: {names}.',
  zoomed: 'Seen {times} times as large, around {across} across and {down} down.',
  share: '{name} ({share})',
};
