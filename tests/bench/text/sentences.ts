/** The text of all pages of a comparison: plain sentences without numbers, used in turn. */
const SENTENCES = [
  'A handscroll is read from one end to the other, an arm’s length at a time.',
  'The river comes first, then the road beside it, then the houses that live by both.',
  'Whoever painted it walked there, for the bridge bends where a bridge has to bend.',
  'Fog stands for what is not yet known, and it is never quite empty.',
  'The ink was ground in the morning and used up before the light went.',
  'Further up the slope the pines stand closer, and the path goes round them.',
  'Nobody in the picture looks at us; each has something to carry.',
  'The line that looks like a mistake is the edge of a field after rain.',
  'Rolled up, all of it is no thicker than a wrist and fits on a shelf.',
  'Each owner put a seal where there was room, and left the mountains alone.',
  'A terrace holds the water that the slope would let go.',
  'Where the silk has darkened one can still see how fast the brush went.',
  'The far row is grey, so that the near one may be green.',
  'Reading goes on while the hands roll: what is behind is put away.',
  'A promise is drawn in outline, and what was kept is painted up to the edge.',
  'The boats lie low, and from that one knows what trade they are in.',
  'Held by its ends between friends, it is still too long to be seen whole.',
  'The inn has a banner, and the wind in it comes from the left as it should.',
  'At the foot of the range a wall begins that is never finished.',
  'The peak that everyone remembers takes up less room than the ferry.',
  'What the survey measured stands beside what the court had asked for.',
  'A good copy keeps the order of the strokes and not only where they lie.',
] as const;

/** `count` sentences for a place in the text. Neighbours differ, and all texts start alike. */
export const sentences = (place: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => SENTENCES[(place * 5 + i * 3 + Math.floor(place / 11)) % SENTENCES.length],
  ).join(' ');
