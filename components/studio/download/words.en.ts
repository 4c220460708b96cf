/** What the studio says of files to take home and of files that are opened. */
export const DOWNLOAD = {
  name: 'Download',
  page: 'One page to hand on (.html)',
  pageAbout: 'Opens by a double click, without a network.',
  zip: 'A copy to go on with (.zip)',
  zipAbout: 'All of it: words, tables, pictures. Open it here again, on any computer.',
  notes: 'With notes and answers',
  notesAbout: { html: 'Not for students.', zip: 'Also in its page.' },
  starting: 'Nobody has written over these yet: {texts}.',
  drawing: 'Drawing the pictures …',
  packing: 'Packing words, type and pictures …',
  done: '{name} is among your downloads ({size} MB).',
  zipDone:
    '{name} is among your downloads ({size} MB), without the page: the story has things to mend.',
  left: 'Left out: {what}.',
  han: 'Chinese words are shown in the typefaces of whoever opens it.',
  mend: 'A page can be made when this is mended:',
  more: 'and {count} more',
  problems: 'Show problems',
  noJson:
    'story.json can’t be read as it is, so notes and answers can’t be taken out of it. Mend it under JSON, or take the copy with notes and answers.',
  failed: 'That did not work: {why}. Nothing is lost; try again.',
  nudge: 'This story is kept in this browser only. Take a copy home.',
  nudgeDo: 'Download a copy',
} as const;

export const OPENING = {
  zip: 'Open a copy (.zip)',
  opening: 'Opening {name} …',
  refused:
    '{name} can’t be opened: {why}. Choose a .zip that was downloaded here, or one of a folder with a story.json in it.',
  gone: 'This story can’t be copied any more: {why}. Open its page again and follow the link to the studio there.',
  noCopy: 'the address is not one of a story here',
  copied: 'Your copy of “{title}”{by}{licence}. What you change stays in this browser.',
  by: ' by {names}',
  licence: ' ({licence})',
} as const;
