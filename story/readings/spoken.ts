/**
 * Printed figures as they are read aloud, for voices that would spell them: "US$385bn" is said "385 billion
 * US dollars". English only; other languages are given to their voice as they are printed.
 */
const MONEY = new Map([
  ['US$', 'US dollars'],
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['CN¥', 'yuan'],
  ['¥', 'yuan'],
  ['JP¥', 'yen'],
]);
const SIZES = new Map([
  ['bn', ' billion'],
  ['B', ' billion'],
  ['m', ' million'],
  ['M', ' million'],
  ['tn', ' trillion'],
  ['T', ' trillion'],
  ['k', ' thousand'],
  ['K', ' thousand'],
]);
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(\d)\s?%/g, '$1 percent'],
  [/(\d)\s?km\/h\b/g, '$1 kilometres an hour'],
  [/(\d)\s?km²/g, '$1 square kilometres'],
  [/(\d)\s?km\b/g, '$1 kilometres'],
  [/(\d)\s?GW\b/g, '$1 gigawatts'],
  [/(\d)\s?TWh\b/g, '$1 terawatt hours'],
  [/(\d)\s?nm\b/g, '$1 nanometres'],
  [/(\d)\s?°C/g, '$1 degrees Celsius'],
];

/** The words that a voice is given for printed ones. */
export function spokenForm(text: string, lang: string): string {
  if (!/^en\b/i.test(lang)) return text;
  let said = text
    // A span first: what stands after its end belongs to both.
    .replace(/(\d)\s?–\s?(\d)/g, '$1 to $2')
    .replace(
      /(US\$|CN¥|JP¥|[$€£¥])\s?(\d[\d,.]*\d|\d)(bn|tn|[mMBTkK])?(?![\p{L}\d])/gu,
      (_, sign: string, figure: string, size: string | undefined) =>
        `${figure}${SIZES.get(size ?? '') ?? ''} ${MONEY.get(sign) ?? ''}`,
    );
  for (const [printed, words] of UNITS) said = said.replace(printed, words);
  return said.replace(/\s[–—]\s/g, ', ').replace(/−(?=\d)/g, 'minus ');
}
