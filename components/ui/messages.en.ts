/** Every word of the interface, in ICU message form. Words of a story never stand here. */
import { askMessages } from './messages.asks.en.ts';
import { errorMessages } from './messages.error.en.ts';
import { classMessages } from './messages.class.en.ts';
import { doorMessages } from './messages.door.en.ts';
import { embedMessages } from './messages.embed.en.ts';
import { frontMessages } from './messages.front.en.ts';
import { galleryMessages } from './messages.gallery.en.ts';
import { presentMessages } from './messages.present.en.ts';
import { printMessages } from './messages.print.en.ts';
import { shareMessages } from './messages.share.en.ts';
import { teachMessages } from './messages.teach.en.ts';
import { tourMessages } from './messages.tour.en.ts';

export const messages = {
  error: errorMessages,
  asks: askMessages,
  class: classMessages,
  door: doorMessages,
  embed: embedMessages,
  front: frontMessages,
  gallery: galleryMessages,
  present: presentMessages,
  print: printMessages,
  share: shareMessages,
  teach: teachMessages,
  tour: tourMessages,
  site: {
    name: 'Handscroll',
    tagline: 'Stories told with evidence, one scroll at a time.',
    library: 'Stories',
    libraryIntro:
      'Each story is one long painting that unrolls as you scroll. Every number in it names its source.',
    libraryEmpty: 'There are no stories yet.',
    studio: 'Make a story',
    minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',
    extent:
      '{chapters, plural, one {# chapter} other {# chapters}} · {steps, plural, one {# step} other {# steps}} · about {minutes, plural, one {# minute} other {# minutes}}',
    about: 'About',
    help: 'Help',
    imprint: 'Imprint',
    scenes: 'Scene types',
    skip: 'Skip to the text',
    broken: 'This story can’t be shown yet',
    brokenIntro:
      'Its script has {errors, plural, one {# error} other {# errors}}. The other stories are not affected. If you are its author, this is what to change:',
    brokenCard: 'Not shown yet: its script has errors.',
    backToLibrary: 'All stories',
    notFound: 'There is nothing at this address',
    notFoundIntro: 'The address may be old or mistyped. You can read these stories:',
  },
  about: {
    title: 'About Handscroll',
    what: 'What it is',
    whatText:
      'Handscroll turns a plain file of text and numbers into a story that moves as you scroll. Without JavaScript, on paper and in a screen reader, the same page is an illustrated article.',
    evidence: 'How numbers are shown',
    evidenceText:
      'Every number comes from a fact or a table row with its source, its date and its status: measured, recorded, our calculation, estimate, projected, target or judgement. Where experts disagree, their views stand side by side at equal size.',
    privacy: 'Privacy',
    privacyText:
      'Nothing leaves this site. There are no accounts, no trackers and no requests to other servers, and reading sets no cookies. Your settings, and your answers to the questions of a story, stay in your browser, so that you need not choose twice. Only in a class do answers go to its server, without your name.',
    licences: 'Licences',
    licenceCode: 'The code is free under the MIT licence.',
    licenceStories:
      'Each story has its own licence for words and drawings, given here beside its name.',
    licenceFonts:
      'The typefaces are Labrada, Source Serif 4, Archivo and Noto Serif SC. All four are free under the SIL Open Font License 1.1 and are served from this site.',
    licenceData:
      'Figures belong to those who published them. Each source names its publisher, its date and its kind, with a link where there is a public one.',
    noLicence: 'no licence stated',
  },
  nav: {
    bar: 'Story tools',
    contents: 'Contents',
    glossary: 'Glossary',
    sources: 'Sources',
    legend: 'Legend',
    motion: 'Motion',
    share: 'Share',
    shareStory: 'Share this story',
    help: 'Keyboard shortcuts',
    chapters: 'Chapters',
    close: 'Close',
    colophon: 'Skip to the end',
    end: 'The end',
    again: 'From the beginning',
    scrollOn: 'Scroll to begin',
    here: 'step {step} of {steps}',
    library: 'All stories',
    edit: 'Edit a copy',
    languages: 'Other languages',
    readHere: 'Read this story in English',
  },
  story: {
    updated: 'Updated {date}',
    translated: 'Translated by {names}.',
    draft: 'This translation is a draft: nobody has read it against the original yet.',
    by: 'By {authors}',
    signs: 'How to read the pictures',
    figure: 'Figure {number}',
    figureHead: 'Figure {number}.',
    table: 'Show the data',
    numbersOf: 'Show the data of figure {number}',
    numbers: 'Figures and tables',
    numbersIntro:
      'Every picture of the story in numbers: what it measures, its limits, its sources and its table.',
    file: 'Download table (CSV)',
    toPicture: 'Back to the picture',
    backTo: 'Back to the story',
    tableOf: 'Table of figure {number}',
    statuses: 'Status',
    figureSources:
      '{count, plural, one {Source: {names}.} =2 {Sources: {names}.} other {# sources, listed with the table.}}',
    readings:
      '{count, plural, =2 {Two views} =3 {Three views} =4 {Four views} =5 {Five views} =6 {Six views} one {One view} other {# views}}',
    explanations: 'Explanations, tested',
    kinds: 'Kind: {kinds}',
  },
  finding: {
    supported: 'Supported by the evidence',
    refuted: 'Refuted by the evidence',
    open: 'Still open',
  },
  ask: {
    quiz: 'Check yourself',
    poll: 'What do you think?',
    predict: 'Take a guess',
    order: 'Put in order',
    region: 'Find it on the picture',
    point: 'Point at it',
    discuss: 'Discuss',
    options: 'Possible answers',
    showAnswer: 'Show the answer',
    right: 'Correct',
    rightIs: 'Correct:',
    predictNumber: 'A number between {min} and {max}.',
    predictLine: 'Draw it on paper first: continue the line from {after}, between {min} and {max}.',
    pollHint: 'There is no right answer.',
    pointNote: 'Look for the place on the picture.',
    regionNote: 'Press a number on the picture, or choose here.',
    scrollOn: 'Or just keep scrolling.',
  },
  fact: {
    mark: 'Source {number}',
    markAt: 'Source {number}, {at}',
    medium: 'medium confidence',
    low: 'low confidence',
    facts: 'Facts used',
  },
  kind: {
    official: 'official',
    industry: 'industry body',
    research: 'research',
    data: 'data set',
    press: 'press',
    advocacy: 'advocacy',
    other: 'other',
  },
  source: {
    intro: '{count, plural, one {# source} other {# sources}}, numbered in order of first use.',
    all: '{count, plural, one {The source} other {All # sources}}, with titles and links',
    open: 'Open the list',
    via: 'read in {via}',
    accessed: 'read on {date}',
  },
  term: {
    none: 'This story has no glossary.',
  },
  legend: {
    colon: ': ',
    intro: 'These signs mean the same in every picture.',
    outline: 'Outline',
    outlineText: 'promised, planned or projected',
    pigment: 'Paint',
    pigmentText: 'measured; with a soft edge, judged',
    cinnabar: 'Cinnabar',
    cinnabarText: 'restriction, dispute or setback',
    tea: 'Tea',
    teaText: 'measured elsewhere, for comparison',
    torn: 'Torn edge',
    tornText: 'the drawing is cut short; the true value is written out',
    nothing: 'Dotted line',
    nothingText: 'no figure available',
    judgement: 'A soft edge is a judgement, not a measurement.',
  },
  motion: {
    intro: 'How much should move?',
    full: 'Full',
    fullText: 'The picture follows the scroll.',
    gentle: 'Gentle',
    gentleText: 'The picture follows the scroll; the camera jumps instead of gliding.',
    steps: 'Steps',
    stepsText: 'The picture changes from stop to stop with a short crossfade.',
    still: 'Still',
    stillText: 'Nothing moves. Pictures stand in the text.',
    light: 'Light version',
    lightText: 'Still pictures, with nothing more to load. Your choice stays on this device.',
    noScript:
      'JavaScript is off or has not loaded, so nothing moves: the pictures stand in the text.',
  },
  help: {
    arrows: 'to the next or previous stop',
    shiftArrows: 'to the next or previous step',
    digits: 'to a chapter',
    question: 'this list',
    letters: 'Use single letters and digits as shortcuts',
    browser: 'Up, down, space, page and home keys scroll the page as usual.',
  },
  key: {
    Space: 'Space',
    Shift: 'Shift',
    Home: 'Home',
    Enter: 'Enter',
  },
  stage: {
    unknownAddress: 'That link matches no step; here is the nearest chapter.',
  },
} as const;
