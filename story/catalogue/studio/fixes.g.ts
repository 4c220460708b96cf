/** The words of studio/fixes. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import { studioWords } from '../spoken.ts';

export { say } from '../spoken.ts';
export const words = /* @__PURE__ */ studioWords('fixes', {"name":"Change to “{name}”","remove":"Remove it","unlink":"Take the link off, keep the words","plain":"Needs no source","fact":"It is the fact “{name}”","row":"{name}, from “{table}”","source":"Make it a fact, from “{name}”","bind":"Let it follow the fact “{name}”","id":"Call it “{name}”","keep":"Keep “{name}” on stage","split":"Split the card in two","own":"Print the fact’s own number","once":"Leave the second “{name}” out","pieces":"Split it into steps that are short enough"} as const);
