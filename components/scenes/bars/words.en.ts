/** What `bars` says of its pictures. */
export const en = {
  nothing: 'None of the {count} bars is drawn yet.',
  orMore: '{figure} or more',
  goalOf: 'goal {figure}',
  between: 'Between them: {text}.',
  bar: 'Bar',
  part: 'Part',
  goal: 'goal',
};
