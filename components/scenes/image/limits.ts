/** The largest zoom of a picture: shared by the schema, which a browser never loads, and the drawing. */
export const LARGEST = 12;
