/** What `slope` says of its pictures. */
export const en = {
  before: 'before',
  after: 'after',
  unscaled: 'direction only, not to scale',
  when: 'in {date}',
  joined: '{name} from {from} {before} to {to} {after}',
  moves: '{name} {direction}',
  nothing: 'Slope frames without a line yet: {count}.',
  frame: 'Frame',
  group: 'Group',
};
