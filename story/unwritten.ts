/** Whether a text stands for one that is still to be written: all of it in square brackets, "[Another answer]". */
export const isUnwritten = (text: string): boolean => /^\[[^[\]]*\p{L}[^[\]]*\]$/u.test(text);
