/** What is said while a picture is moved by hand. */
export const words = {
  mode: 'Move by hand',
  key: 'm',
  how: 'Drag what the picture shows, or move it by keys (M)',
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
  fact: 'This is the fact “{name}”: it moves with its value.',
  row: 'This is a row of the table “{name}”: it moves with its value.',
  changeFact: 'Change the fact',
  changeRow: 'Change the table',
} as const;
