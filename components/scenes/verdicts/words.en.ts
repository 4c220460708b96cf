/** What `verdicts` says of its pictures. */
export const en = {
  order: 'the order is ours and no scale',
  apart: 'apart, {about}',
  empty: 'Sight lines from one survey point to {count} empty places.',
  coming: 'Words still to come: {names}.',
  who: 'Who',
  when: 'When',
  verdict: 'Verdict',
  about: 'About',
};
