/** Words of the narrated tour and of the transcript. Those of `controls` go to the browser as they stand. */
export const tourMessages = {
  tour: 'Tour',
  play: 'Play',
  pageTitle: '{story}: a tour',
  intro: 'The story tells itself in words and pictures, {length} long.',
  readOn: 'Read on',
  noScript:
    'The tour needs scripts, which are off or have not loaded. All its words and pictures stand below.',
  transcript: 'Transcript',
  transcriptIntro:
    'Every word of the tour, with the time at which it is said. A time leads into the tour.',
  captionsFile: 'Captions of the whole tour as a file (WebVTT)',
  toTour: 'Play the tour',
  picture: 'Picture: {text}',
  fromHere: 'Play from {time}',
  help: {
    space: 'plays and pauses',
    arrows: 'to the next or previous sentence',
    shiftArrows: 'to the next or previous step',
    speed: 'slower and faster',
    other: 'Any other key, the wheel or a touch pauses; “Resume here” goes on from there.',
  },
  controls: {
    bar: 'Tour controls',
    withSound: 'Play with sound',
    withCaptions: 'Play with captions only',
    noVoice:
      'Sound needs a recording or a voice for this language on your device. There is neither, so the words are shown.',
    keys: 'Space plays and pauses, arrows go by sentences; ? lists all keys.',
    pause: 'Pause',
    resume: 'Resume here',
    again: 'From the beginning',
    ended: 'The tour is over.',
    place: 'Place in the tour',
    placeAt: '{time} of {total}. {step}',
    speed: 'Speed',
    sound: 'Sound',
    captions: 'Captions',
    chapters: 'Chapters',
  },
} as const;
