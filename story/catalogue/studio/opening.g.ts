/** The words of studio/opening. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import { studioWords } from '../spoken.ts';

export { say } from '../spoken.ts';
export const words = /* @__PURE__ */ studioWords('opening', {"zip":"Open a copy (.zip)","opening":"Opening {name} …","refused":"{name} can’t be opened: {why}. Choose a .zip that was downloaded here, or one of a folder with a story.json in it.","gone":"This story can’t be copied any more: {why}. Open its page again and follow the link to the studio there.","noCopy":"the address is not one of a story here","copied":"Your copy of “{title}”{by}{licence}. What you change stays in this browser.","by":" by {names}","licence":" ({licence})"} as const);
