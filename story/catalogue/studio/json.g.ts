/** The words of studio/json. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import { studioWords } from '../spoken.ts';

export { say } from '../spoken.ts';
export const words = /* @__PURE__ */ studioWords('json', {"file":"File","text":"Text of {file}","typed":"Typing in {file}","toStep":"To the selected step"} as const);
