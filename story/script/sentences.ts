/**
 * Every sentence shown to authors, `what is wrong | choices or cure`. `<name>` is a value cleaned for a
 * terminal and cut; `<found>` is a value described for an author. A call may replace the cure. It is one list
 * in one file, although long, so that nobody writes a second sentence for the same fault.
 */

import { PICTURE_SENTENCES } from './sentences-pictures.ts';
import { TRANSLATION_SENTENCES } from './sentences-translations.ts';

/** What a text may not contain. `<value>` is the part in question. */
export const TEXT_FAULTS = {
  heading: 'headings are not used in texts | give the build or step a title',
  image: 'images are not used in texts | put a scene on stage',
  table: 'tables are not used in texts | put the data in a series; figures print it',
  code: 'code is not used in texts | write the words alone',
  html: 'HTML is not used here | write **strong**',
  rule: 'rules between paragraphs are not used | leave a blank line',
  nested: 'lists and quotes hold no lists, quotes or further paragraphs',
  'list-marker': 'lists begin with "- " or "1. ", found "<value>"',
  'list-start': 'a numbered list begins at 1, found "<value>" | or escape the dot: 2015\\.',
  'empty-item': 'an empty item in a list',
  blocks: 'one paragraph is wanted here | remove blank lines, lists and quotes',
  reference: 'links by reference are not used | write [words](https://...)',
  autolink: 'bare links are not used | write [words](https://...)',
  'link-title': 'links have no titles | write [words](https://...)',
  'empty-link': 'a link without words',
  underscore: 'underscores mark nothing | write *emphasis*',
  'unclosed-strong': '"**" is never closed | close it, or write \\*',
  'unclosed-bracket': '"<value>" has no partner | close it, or write it with a backslash',
  'unknown-directive': 'unknown directive "<value>" | :fact, :cite, :term, :figure, :lang, :plain',
  'empty-directive': '"<value>" names nothing | put an id in the brackets',
  'needs-words': ':lang needs words | write :lang[zh-Hans|words]',
  'no-words': '"<value>" takes no words of yours | remove "|" and the words',
  attributes: 'directives have no {attributes} | remove them',
  'double-colon': '"<value>" has two colons | one is enough',
  'in-link': 'a mark inside a link | put it before or after the link',
  'bad-language': '"<value>" is not a language tag | zh-Hans, ar, fr',
  tangled: 'too many marks to read in one text | split it into paragraphs',
  'no-address': 'a link without an address | https, mailto or #step-id',
  scheme: '"<value>" links are refused | https, mailto or #step-id',
  'user-info': 'a link with a user name is refused | remove what stands before "@"',
} as const;

export const SENTENCES = {
  ...TEXT_FAULTS,

  // reading files
  noScript:
    'there is no <file> that can be read | links that leave the folder are not followed, and no more than 1,000 files are read',
  fileLimit:
    'the file is larger than the <limit> MB allowed | move rows to CSV files, or split the story',
  notUtf8: 'these bytes are not UTF-8 | save the file as UTF-8',
  tooDeep: 'more than <limit> levels of nesting',
  tooManyValues: 'more than <limit> values | move rows to CSV files',
  tooManyKeys: 'more than <limit> fields in one object | keep those that the format knows',
  longString: 'a string of <length> characters | at most <limit>',
  duplicateKey: 'duplicate key "<key>" | first at line <line>; keep one',
  forbiddenKey: 'the key "<key>" is not allowed',
  loneSurrogate: 'half of a surrogate pair | write the whole character',
  controlCharacter: 'the control character U+<code> is not allowed | remove it',
  bidiOverride:
    'a character that overrides the direction of text | remove it; the direction follows from the language',
  piledMarks: '<marks> marks piled on one letter | keep those that belong to it, 8 at most',
  unseen: 'nothing but spaces or invisible characters | write words, or leave the field out',
  nearZero: '<number> is too near to zero | write 0, or choose a larger unit',
  comment: 'comments are not JSON | remove the comment',
  notAValue: 'not JSON: <token> is not a value',
  notJson: 'not JSON: expected <expected>, found <token>',
  bareKey: 'not JSON: expected a field name in double quotes, found <token> | write "<name>"',
  trailingComma: 'not JSON: a comma before the end | remove the comma',
  badEscape:
    'not JSON: a string with a bad escape or a raw line break | write \\\\ for a backslash, \\n for a new line',
  openString: 'not JSON: a string is not closed | end it with "',
  emptyFile: 'the file is empty | npm run new:story writes one to begin with',
  endsEarly: 'not JSON: the file ends before all of it is closed',
  leavesFolder:
    '"<path>" leaves the story\'s folder or is not a plain path | a relative path with / between names and no ..',
  noFile: 'there is no file "<path>"',
  fileTooBig: '<path> is larger than the <limit> MB allowed',
  photoTooBig:
    '<path> is larger than the <limit> MB allowed | save it smaller: 2,560 pixels a side are enough',
  wrongFileType: '<path> is <is>',
  cutFile: '<path> begins as <is> and breaks off before its end | copy or export it again',
  tooManyPixels:
    '<path> is <width> by <height> pixels | at most 16,384 a side and 80 million in all; 2,560 are enough',
  svgRoot:
    '<path> is not an SVG picture that a browser can show | its first tag is svg, with xmlns="http://www.w3.org/2000/svg"',
  svgTag:
    '<path> cannot be shown: line <line> has <written> | every value in quotes and once, every tag closed; export it again',
  svgEnd:
    '<path> cannot be shown: line <line> has <written> where <wanted> | close what was opened last, or export it again',
  svgReference:
    '<path> cannot be shown: line <line> has "<written>" | write the character itself, & as &amp;',
  svgEntities: '<path> declares entities made of entities | save it as plain SVG',
  svgSpelled: '<path> repeats an entity over and over | save it as plain SVG',
  svgCopies: '<path> copies its own shapes over and over | save it without clones, or as plain SVG',
  svgPrefix:
    '<path> cannot be shown: at line <line> the prefix "<prefix>" is not declared | add xmlns:<prefix>="..." to the svg tag, or export it again',
  noCaption:
    '<path> has no caption that can be read | a line such as 00:00:01.000 --> 00:00:04.000, and the words on the next one',
  lateCaption:
    'a caption in <path> ends at <last> | times from the beginning of this recording, which takes an hour at most',
  includedTooBig:
    'included files and CSV are over <limit> MB together | leave out what is not shown',
  includesItself: '<name> includes itself | leave it out of "include"',
  repeated: '"<id>" in <map> exists in <file> at line <line> | keep one',

  // CSV and rows
  openQuote: 'a quote is never closed | double a quote inside quotes: ""',
  strayQuote:
    'a quote in the middle of a cell | put the whole cell in quotes and double the inner one',
  cellCount: '<cells>, the header has <wanted>',
  tooManyRows: 'more than <limit> rows',
  noRows: 'no row under the header',
  emptyHeader: 'a column without a name',
  headerTwice: 'two columns are called "<name>"',
  noValues: 'no row has a number here | fill it in, or leave the column out',
  sameRow:
    'a second row for <what> | the first stands at line <line>; keep one, or give each its own label or entity',
  needsColumn: 'needs a column x or entity',
  knownColumn:
    '"<name>" is no further column | its unit and status are those of the series; further columns have names of their own',
  wideColumns: 'a wide table has no further columns | remove "table": "wide", or "columns"',
  noValueColumn:
    '"<kind>" draws a column called value, and this table has none | call it so: <columns>; a chart draws any column',
  headerWords: 'expected the name of a column, found <found> | the first row is the header',
  cellNumber: 'expected a number, found <found>',
  cellBig: '<cell> is beyond what can be drawn | ±1e15',
  cellDate:
    'expected a date, found <found> | YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm',
  cellEmpty: 'the column "<name>" is empty here',
  rowTwice: 'a row "<id>" exists at line <line>',

  // the form of fields
  notAnObject: 'expected an object, found <found>',
  unknownKey: 'unknown field "<key>"',
  newVersion: '<version> is newer than this tool reads | <reads>; update the tool',
  noVersion: '<found> is not a version that this tool reads | <reads>',
  missing: 'needs "<key>"',
  notOneOf: '<found> is not one of the choices',
  moreThan: '<value> is more than <limit>',
  lessThan: '<value> is less than <limit>',
  notWhole: '<value> is not a whole number',
  longerThan: '<characters> long | at most <limit>',
  empty: 'is empty',
  tooManyItems: '<items> | at most <limit>',
  tooFewItems: '<items> | at least <limit>',
  tooManySteps: 'the story has <steps> | at most <limit>; split it into two stories',
  badId: 'ids are small letters, digits and single hyphens | up to 60, starting with a letter',
  badAnchor: '"<value>" is not the name of a part | small letters, digits and . - @',
  badDate:
    'expected a date, found <found> | YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm; two joined by / are a span',
  badLang: 'expected a language tag, found <found> | en, en-GB, zh-Hans, ar',
  noLanguage: '"<lang>" is not the tag of a language | en, en-GB, zh-Hans, ar',
  noSuchDay: '"<date>" is not a day of the calendar',
  spanBackwards: 'the span "<date>" ends before it begins',
  duplicateId: '<a> <what> "<id>" exists at line <line>',
  buildNamedAsStep: 'the build has its step\'s id "<id>" | a build needs an id of its own',
  both: 'has both "<one>" and "<other>" | keep one',
  neither: 'needs "<one>" or "<other>"',
  unknownRef: 'no <what> "<id>"',

  // sources, facts, units
  badAddress: '"<url>" is not an address | http:// or https://',
  addressScheme: '"<scheme>" addresses are refused | http or https',
  addressWithUser: 'an address with a user name is refused | remove it',
  notLinked: 'an http address is printed without a link | use https if the site has it',
  notOpenable:
    'no source of this fact<more> has an address that readers can open | add an https "url", or say where it was read: "via" in the source, or { "id": "<id>", "at": "page or table" } here',
  newerFact:
    'this is of <older>, and "<newer>" of <date> is newer | print the newer one, both in one step, or the year with each; if they count different things, say so in "of"',
  newerRow:
    'this is the row of <older>, the series "<series>" goes to <newer>, and step "<step>" does not say the year | print the newer row, write the year in that step, or show the series on its stage',
  unknownUnit:
    'no unit "<unit>" | <own>percent, points, a currency (USD), a unit of Intl (kilometer, day, kilogram), or one of your own: "units": { "<unit>": { "after": "..." } }',
  unitOfNumber:
    'the unit "<words>" begins with a number, which stands right behind each value | multiply the values by <number>, and write " <unit>"',
  rangeBackwards: 'the range begins at <low> and ends at <high> | write the lower number first',
  showsNothing: 'fact "<id>" has no value to print | give it a value or show, or cite its source',
  noOf: 'a percentage without "of" | say what it is a share of: "of": "vehicle sales"',
  unused: 'this <what> is not used | use it or remove it',
  unwritten:
    '"<text>" is still to be written: it stands in square brackets | write your words in its place; in a text, brackets that are meant are \\[ and \\]',
  lowConfidence:
    'fact "<id>" has low confidence and is printed | say so beside it, or cite it only',

  // bindings
  isRange: '<what> "<id>" is a range | add "take": "low" or "high"',
  isNoRange: '<what> "<id>" is not a range | remove "take"',
  hasNoValue: '<what> "<id>" has no value',
  noRow: '<series> has no row <row>',
  manyRows: '<series>: <row> matches <rows>',
  notBindable: 'evidence cannot be bound here | this field takes a literal',
  boundNeeds: '<what> is <found> | needs <needs>',
  strangeBinding: 'unknown field "<key>" in a binding | fact, take; or series, x, entity, take',
  looksLikeFact: '<value> equals fact <fact>',

  // scenes, states, who is on stage
  noPart: '<kind> has no part "<id>"',
  partTwice: 'two parts of this scene are called "<id>" | a label could mean either',
  noName: '<kind> knows no "<id>" here',
  lacksParam: '"<key>" changes nothing in this scene | its params have no "<param>"',
  badColour: 'expected a colour, found <found> | #rrggbb or a name of the theme',
  faintAccent:
    '<colour> has a contrast of <ratio> on <ground>, a ground of this theme; <least> is the least | the nearest that is read there is <nearest>',
  homeIsTaken: '"home" is how a scene first appears | give this state another id',
  reservedIn: '"<key>" has no place in <where>',
  twoCanvases: '"<one>" and "<other>" are both canvas scenes | keep one, or take one off with null',
  fromOnStage: '"<scene>" is already on stage | set the start in the build before',
  silentEnd: 'the last build cannot be skipped | remove "stop"',
  noAlt: 'a picture without "alt" | say in a line what it shows',
  fileNameAsAlt: '"<alt>" is the name of a file | say in a line what is to be seen',
  flicker:
    'scene "<scene>" leaves in build <build> and returns in <returns> | list it as {}, or "keep" it',
  overlap:
    '"<one>" and "<other>" fill the same place | show one after the other, or where their kinds have these, "free": { "above": 0.5 } in the params of the lower and { "below": 0.5 } in those of the upper',
  noChange: 'this build changes neither stage nor text | change something, or remove it',
  busy: 'camera and data of "<scene>" move in one build | move one, then the other',
  mixedMeasure: 'a part goes from "<from>" to "<to>" | say so in a label',
  lowContrast: '<colour> has a contrast of <ratio> on the ground of "<mood>" | at least 3',
  judgedLevel:
    'the level "<level>" of "<part>" is a judgement without a fact | { "fact": id } instead, of a fact whose value is "<level>" and whose sources judge so; or :fact[id] in the label of "<part>"',
  kindFault: '<kind> cannot work with this | see its example: npx handscroll kind <kind>',

  ...PICTURE_SENTENCES,
  noStopImage:
    '<images> of stops of "<scene>" missing or older than what is shown: <steps> | npx handscroll stops <story>',
  samePicture:
    'the picture is the same as at the stop before | let this stage show something new, or leave it out',
  nothingSeen: 'nothing of "<scene>" is to be seen here | show some of its parts',
  noScene: 'no scene stands beside these words | put one on stage, or write "layout": "page"',

  // words, cards, questions, views
  unsourced: '<number> is not a fact | use :fact[...], or :plain[<number>] if it needs no source',
  wordsDiffer: '"<written>" where the fact is <truth> | use its number, or give the fact a "show"',
  claimDiffers:
    'the claim says "<old>", and the value is <now>, so that readers get both | write <now> in the claim, or no number: the value is printed after it',
  needsHolder:
    'who says "<word>"? | name who says or found it, cite a source, or allow the word: "allows": { "<family>": "why" }',
  undated:
    '"<word>" means another day for each reader | say when: "in 2025"; or allow the word: "allows": { "<family>": "why" }',
  absences: 'the texts say <count> times that something is not known or counted',
  unitTwice: '":fact[<id>]" prints "<word>" itself | leave the word out',
  longCard: '<words> words on one card | at most 120; add a build',
  longParagraph: 'a paragraph of <words> words | at most 55; split it',
  tallStage: 'a paragraph of <words> words makes more than six lines on a phone | at most 45',
  noAttribution: 'a quote without an attribution | end it with a line "> — name, role"',
  unequalViews:
    'the view "<id>" has <words> where the mean is <mean> | views that differ get equal room, within a third',
  uncitedView: 'the view "<id>" cites nothing | add :cite[...] or :fact[...]',
  findingOnAll: 'needs "finding" | on all views of a step or on none: supported, refuted, open',
  quizWithoutRight: 'a quiz needs a right option | add "right": true to one or more',
  itemsToOrder:
    'series "<id>" has <count> values to put in order | <least> to <most> can be, of a table with one row for each, or of the newest row of each entity',
  askedNotOnStage:
    'scene "<id>" is not on stage as the step begins, so that nobody can answer on it | put it on the stage of the step, or ask on one that is there',
  nothingToPress:
    'nothing on a scene of kind "<kind>" can be pressed | ask on a chart, a map or an image',
  placesMove:
    'the marks of scene "<id>" stand elsewhere on a phone, so that a place on it is not the same for all | ask for a part of it with "region", or for a place on a map, an image or a scatter plot',
  predictNeedsBuild: 'a <kind> question needs a later build that shows the answer',
  toldEarly:
    'tells the answer that the question of step "<step>" asks for later | leave it out here, or ask before',
  noReveal: 'no later build "<id>" to reveal the answer | give the build an id',
  minOverMax: 'min <min> is not below max <max>',
  answerOutside: 'the answer <value> lies outside <min> to <max>',
  answerNotNumber: 'fact "<id>" is not one number to guess',
  afterNotInSeries: 'no row has x = <after>',
  nothingAfter: 'no row after x = <after> has a value | there must be a line to draw',

  pathTwice: 'the path goes to "<id>" twice | keep one',
  pathBack:
    '"<id>" comes before "<before>" in the story | put the steps of a path in the story\'s order',

  ...TRANSLATION_SENTENCES,
} as const;
