/** Every word of the interface, in ICU message form. Words of a story never stand here. */
import { errorMessages } from './messages.error.en.ts';
import { classMessages } from './messages.class.en.ts';
import { doorMessages } from './messages.door.en.ts';
import { galleryMessages } from './messages.gallery.en.ts';
import { presentMessages } from './messages.present.en.ts';
import { printMessages } from './messages.print.en.ts';
import { teachMessages } from './messages.teach.en.ts';
import { tourMessages } from './messages.tour.en.ts';

export const messages = {
  error: errorMessages,
  class: classMessages,
  door: doorMessages,
  gallery: galleryMessages,
  present: presentMessages,
  print: printMessages,
  teach: teachMessages,
  tour: tourMessages,
  site: {
    name: 'Handscroll',
    tagline: 'Stories told with evidence, one scroll at a time.',
    library: 'Stories',
    libraryIntro:
      'Each story is one long painting that unrolls as you scroll. Every number in it has a source that you can open.',
    libraryEmpty: 'No story is here yet.',
    minutes: 'about {minutes, plural, one {# minute} other {# minutes}}',
    extent:
      '{chapters, plural, one {# chapter} other {# chapters}} · {steps, plural, one {# step} other {# steps}} · about {minutes, plural, one {# minute} other {# minutes}}',
    about: 'About',
    scenes: 'Scene kinds',
    skip: 'Skip to the text',
    broken: 'This story can’t be shown yet',
    brokenIntro:
      'Its script has {errors, plural, one {# error} other {# errors}}. The other stories are not affected. For its author, this is what has to change:',
    brokenCard: 'Not shown yet: its script has errors.',
    backToLibrary: 'All stories',
    notFound: 'There is nothing at this address',
    notFoundIntro: 'The address may be old or mistyped. These stories are here:',
  },
  about: {
    title: 'About Handscroll',
    what: 'What it is',
    whatText:
      'Handscroll turns one script, a plain file of text and numbers, into a story that moves with the scroll. The same page is an illustrated article without scripts, on paper and for screen readers.',
    evidence: 'How numbers are shown',
    evidenceText:
      'Every number comes from a fact or a table row with its source, its date and its status: measured, recorded, derived, estimate, projected, target or judgement. Where experts disagree, their readings stand side by side at one size.',
    privacy: 'Privacy',
    privacyText:
      'Nothing leaves this site. There are no accounts, no cookies, no counters and no requests to other servers. What you choose for motion, keys and the light version, and what you answer to a question, is kept in your browser alone, and only so that you need not choose twice.',
    licences: 'Licences',
    licenceCode: 'The code is free under the MIT licence.',
    licenceStories:
      'Each story carries its own licence for words and drawings; it stands here beside the story’s name.',
    licenceFonts:
      'The typefaces are Labrada, Source Serif 4, Archivo and Noto Serif SC. All four are free under the SIL Open Font License 1.1 and are served from this site.',
    licenceData:
      'Figures belong to the bodies that published them. Each source names its publisher, its date and its kind; where a source may be linked, its link is there.',
    noLicence: 'no licence stated',
  },
  nav: {
    bar: 'Story tools',
    contents: 'Contents',
    glossary: 'Glossary',
    sources: 'Sources',
    legend: 'Legend',
    motion: 'Motion',
    help: 'Keys',
    chapters: 'Chapters',
    close: 'Close',
    colophon: 'Skip to the colophon',
    scrollOn: 'Scroll to unroll',
    here: 'step {step} of {steps}',
    library: 'All stories',
  },
  story: {
    by: 'By {authors}',
    signs: 'The signs',
    figure: 'Figure {number}',
    table: 'See the table',
    numbersOf: 'See the table of figure {number}',
    numbers: 'Figures and tables',
    numbersIntro:
      'Every picture of the story in numbers: what it measures, with what care, by which sources, and as a table.',
    file: 'Table of figure {number} as a file (CSV)',
    toPicture: 'To the picture',
    backTo: 'Back to the story',
    tableOf: 'Table of figure {number}',
    statuses: 'Status',
    figureSources:
      '{count, plural, one {Source: {names}.} =2 {Sources: {names}.} other {# sources, with the table.}}',
    readings:
      '{count, plural, =2 {Two readings} =3 {Three readings} =4 {Four readings} =5 {Five readings} =6 {Six readings} one {One reading} other {# readings}}',
    explanations: 'Explanations, put to a test',
    kinds: 'Kind: {kinds}',
  },
  finding: {
    supported: 'Supported by the evidence',
    refuted: 'Refuted by the evidence',
    open: 'Still open',
  },
  ask: {
    quiz: 'A question',
    poll: 'What do you think?',
    predict: 'Before you scroll on',
    discuss: 'To discuss',
    options: 'Possible answers',
    showAnswer: 'Show the answer',
    right: 'Right',
    predictNumber: 'A number between {min} and {max}.',
    predictLine: 'Draw it on paper first: the line after {after}, between {min} and {max}.',
    pollHint: 'There is no right answer. Keep yours in mind; the story comes back to it.',
    scrollOn: 'Scroll on at any time.',
  },
  fact: {
    mark: 'Source {number}',
    markAt: 'Source {number}, {at}',
    medium: 'medium confidence',
    low: 'low confidence',
    facts: 'Facts used',
  },
  status: {
    measured: 'measured',
    recorded: 'recorded',
    derived: 'our arithmetic',
    estimate: 'estimate',
    projected: 'projected',
    target: 'target',
    judgement: 'judgement',
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
    all: 'All terms',
    none: 'This story explains no terms.',
  },
  legend: {
    intro: 'The signs mean the same in every picture.',
    outline: 'Outline',
    outlineText: 'promised, planned or projected',
    pigment: 'Pigment',
    pigmentText: 'measured; with a soft edge, judged',
    cinnabar: 'Cinnabar',
    cinnabarText: 'friction',
    tea: 'Tea',
    teaText: 'measured elsewhere, for comparison',
    torn: 'Torn edge',
    tornText: 'the drawing is cut short; the true value is written out',
    nothing: 'Dotted line',
    nothingText: 'no figure; a gap is drawn as a gap',
    judgement: 'A soft edge is a judgement, not a number.',
  },
  motion: {
    intro: 'How much should move?',
    full: 'Full',
    fullText: 'The picture follows the scroll.',
    gentle: 'Gentle',
    gentleText: 'The picture follows the scroll; the view cuts instead of travelling.',
    steps: 'Steps',
    stepsText: 'The picture changes from stop to stop with a short crossfade.',
    still: 'Still',
    stillText: 'Nothing moves. Pictures stand in the text.',
    light: 'Light version',
    lightText: 'Pictures as stills; nothing more to load. Kept on this device.',
    noScript:
      'Scripts are off or have not loaded, so nothing moves: the pictures stand in the text.',
  },
  help: {
    arrows: 'to the next or previous stop',
    shiftArrows: 'to the next or previous step',
    digits: 'to a chapter',
    question: 'this list',
    letters: 'Use single letters and digits as keys',
    browser: 'Up, down, space, page and home keys stay the browser’s own.',
  },
  stage: {
    unknownAddress: 'This address names no step of the story; here is the nearest chapter.',
  },
} as const;
