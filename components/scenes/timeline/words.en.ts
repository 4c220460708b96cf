/** What `timeline` says of its pictures. */
export const en = {
  happened: 'happened',
  ended: 'ended',
  taken: 'step taken',
  eased: 'eased, lifted or never applied',
  planned: 'planned',
  nothing: 'No event yet; the axis runs from {from} to {to}.',
  hollow: '{count} of them hollow',
  lane: '{name} {count}',
  posts: 'Posts in each lane: {lanes}.',
  events: 'Events in each lane: {lanes}.',
  latest: 'The latest is {name}, {date}.',
  laneHead: 'Lane',
  event: 'Event',
  sign: 'Sign',
};
