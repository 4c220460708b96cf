/** How many times as large a part of a picture may be seen: for the schema, which a browser never loads, and for what it does. */
export const LARGEST = 12;
