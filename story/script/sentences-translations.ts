/** Sentences about languages and translations; part of the list in sentences.ts. */
export const TRANSLATION_SENTENCES = {
  rareLanguage:
    'this tool does not know the language "<lang>": numbers and dates may be written as in another | check the tag',
  overlayOf: 'translates "<of>", the story is "<id>"',
  overlayName: 'the language of its name differs from "lang" | call it story.<lang>.json',
  overlaySame: 'is the language of the story itself | translate it into another',
  noSuchText: 'no such text',
  notWords: 'only words, lines and texts can be translated',
  otherShape: 'expected <shape>, as in the original',
  directivesDiffer: 'points at other evidence, links or figures than the original',
  numbersDiffer: 'says other numbers than the original',
  factNumber:
    '"<number>" in "<written>" is no number of this fact | the original says "<original>"',
  numbersUnchecked: 'no number could be read in "<written>" | compare it with "<original>"',
  longLabel:
    'as wide as <is> letters on a picture that has room for <was> | say it shorter, or look: npx handscroll look',
  termsMissing: 'explains fewer terms than the original',
  stale: 'the original changed since it was translated | check it again',
  staleFacts:
    'the facts or numbers of the original changed since it was translated | readers get the original until it is translated again',
  untranslated: '<texts> of <all> not translated',
} as const;
