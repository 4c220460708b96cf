/** The preview's words, in its frame and around it. */
export const words = {
  title: 'Preview',
  wait: 'The story is being drawn …',
  /** Before anything was good enough to be drawn. */
  broken: 'Nothing can be drawn yet: see Problems.',
  shape: 'Window',
  wide: 'Wide',
  portrait: 'Phone',
  both: 'Both',
  frameWide: 'The story in a wide window',
  framePortrait: 'The story on a phone',
  at: 'Step {step} of {steps}: {title}',
  /** Of a step that changes. */
  change: 'Change {change} of {changes}',
  asItComes: 'As it comes',
  previous: 'Back one change',
  next: 'On one change',
  stale: 'As of {time}, before the {errors} errors',
  staleOne: 'As of {time}, before the error',
  present: 'Presenting {title}',
  end: 'End',
  byHand: 'Move by hand',
  byHandHow: 'Drag what the picture shows, or move it by Tab and the arrow keys',
  moved: 'Picture moved',
  label: 'Side of “{name}”',
  nearer: 'Nearer',
  farther: 'Farther',
  sides: {
    auto: 'where there is room',
    left: 'left',
    right: 'right',
    above: 'above',
    below: 'below',
  },
  /** Of what moves with a number that stands elsewhere. */
  fact: '{part} is the fact “{name}”: change the fact',
  row: '{part} is a row of the table “{name}”: change the table',
} as const;
