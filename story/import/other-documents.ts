/** Documents of word processors that are not read here. */

/** Names of documents that every word processor can save as .docx. */
export const OTHER_DOCUMENTS = /\.(?:docm|dotx?|doc|odt|rtf|pdf|pages|epub)$/i;
export const saveAsDocx = (name: string): string =>
  `${name} cannot be read here: open it in your program and save it as .docx (without a password)`;
