/** What `film` says of where it stands, and of its button. */
export const en = {
  at: 'The film stands at {at} of {all}.',
  play: 'Play the film',
  pause: 'Pause the film',
};
