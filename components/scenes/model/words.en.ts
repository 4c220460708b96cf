/** The words with which `model` describes its pictures. */
export const en = {
  seenFrom: 'Seen from {side}, {tilt}° above the ground.',
  front: 'the front',
  right: '{degrees}° to the right',
  left: '{degrees}° to the left',
  shown: 'Shown',
  through: 'Seen through',
  hidden: 'Not shown',
  outline: 'In outline',
  turned: 'Turned',
  turnedBy: '{name} by {degrees}°',
  moved: 'Moved: {clip}, {share} of the way.',
  focus: 'In focus',
};
