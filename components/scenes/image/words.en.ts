/** What `image` says of its pictures. */
export const en = {
  zoomed: 'Seen {times} times as large, around {across} across and {down} down.',
  compare: 'Compare the two pictures',
  near: 'Seen {times} times as large: {name}',
  over: 'Over {share} of it, from the left: {text}',
};
