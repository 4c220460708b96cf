/** Whether a text is a placeholder: all of it in square brackets, "[Another answer]". */
export const isUnwritten = (text: string): boolean => /^\[[^[\]]*\p{L}[^[\]]*\]$/u.test(text);
