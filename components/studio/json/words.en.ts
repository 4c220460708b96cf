/** What the pane for files as text says. */
export const WORDS = {
  file: 'File',
  text: 'Text of {file}',
  typed: 'Typing in {file}',
  toStep: 'To the selected step',
} as const;
