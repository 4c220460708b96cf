/** Words of a frame in somebody else's page. */
export const embedMessages = {
  title: '{story}: {part}',
  from: 'From “{story}”. {by}',
  read: 'Read the whole story',
  numbers: 'Data and sources',
  sources: 'Sources',
  /** For the scripts: `{at}` and `{of}` are put in there. */
  live: {
    previous: 'Previous picture',
    next: 'Next picture',
    slider: 'Move through the picture',
    at: '{at} of {of}',
    tap: 'Tap to read here',
    back: 'Back to the page',
    open: 'Read the story',
    newTab: 'Opens in a new tab',
  },
} as const;
