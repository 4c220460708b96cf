/** The words of studio/history. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import { studioWords } from '../spoken.ts';

export { say } from '../spoken.ts';
export const words = /* @__PURE__ */ studioWords('history', {"list":"What was done, the last first","opened":"As it was opened","now":"now","undone":"taken back","back":"Back to here","backTo":"Back to how it was after “{name}”, {time}","told":"Back to “{name}”.","undo":"Undo","why":"Going back is an edit itself: it can be taken back, too."} as const);
