/** Each kind of question in the studio. From the folders here, by bin/ask-lists.ts; never edited. */

export const ASK_FORMS = {  } as const;
