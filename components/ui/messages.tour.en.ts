/** Words of the narrated tour and of the transcript. Those of `controls` go to the browser as they stand. */
export const tourMessages = {
  tour: 'Tour',
  play: 'Play',
  pageTitle: '{story}: a tour',
  intro: 'The story plays by itself, in words and pictures: {length}.',
  readOn: 'Read',
  noScript:
    'The tour needs JavaScript, which is off or has not loaded. All its words and pictures are below.',
  transcript: 'Transcript',
  transcriptIntro:
    'Every word of the tour, with the time when it is said. Select a time to play from there.',
  captionsFile: 'Download captions (WebVTT)',
  toTour: 'Play the tour',
  picture: 'Picture: {text}',
  fromHere: 'Play from {time}',
  help: {
    space: 'play or pause',
    arrows: 'to the next or previous sentence',
    shiftArrows: 'to the next or previous step',
    speed: 'slower or faster',
    other:
      'Any other key, the mouse wheel or a touch pauses the tour; “Resume here” continues from there.',
  },
  controls: {
    bar: 'Tour controls',
    withSound: 'Play with sound',
    withCaptions: 'Play with captions only',
    noVoice:
      'There is no recording, and your device has no voice for this language, so the words are shown.',
    keys: 'Space plays or pauses, arrows move by sentence, ? lists all keyboard shortcuts.',
    pause: 'Pause',
    resume: 'Resume here',
    again: 'From the beginning',
    ended: 'The tour has ended.',
    place: 'Position in the tour',
    placeAt: '{time} of {total}. {step}',
    speed: 'Speed',
    sound: 'Sound',
    captions: 'Captions',
    chapters: 'Chapters',
  },
} as const;
