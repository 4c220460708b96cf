/** Labels of the buttons beside a problem, in words for authors. */
export const FIX_WORDS = {
  name: 'Change to “{name}”',
  remove: 'Remove it',
  unlink: 'Take the link off, keep the words',
  plain: 'Needs no source',
  fact: 'It is the fact “{name}”',
  row: '{name}, from “{table}”',
  source: 'Make it a fact, from “{name}”',
  bind: 'Let it follow the fact “{name}”',
  id: 'Call it “{name}”',
  keep: 'Keep “{name}” on stage',
  split: 'Split the card in two',
  own: 'Print the fact’s own number',
  once: 'Leave the second “{name}” out',
} as const;
