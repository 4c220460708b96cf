/** The preview's words, in its frame and around it. */
export const words = {
  title: 'Preview',
  wait: 'The story is being drawn …',
  alone: 'This page shows a story while it is written.',
  openStudio: 'Open the studio',
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
  changes: 'Changes of this step',
  asItComes: 'As it comes',
  previous: 'Back one change',
  next: 'On one change',
  stale: 'As of {time}, before the {errors} errors',
  staleOne: 'As of {time}, before the error',
  present: 'Presenting {title}',
  end: 'End',
  notes: 'Notes',
  noNotes: 'No notes here.',
} as const;
