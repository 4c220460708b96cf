/** What `scroll` says of its pictures. */
export const en = {
  cloth: 'The scroll',
  roller: 'Roller',
  fills: '{name} is open at {share} and fills the stage.',
  open: '{name} is open at {share}',
  rest: 'the rest is on its roller',
  leaving: 'its bands are on their way out',
  held: 'two bands hold it',
};
