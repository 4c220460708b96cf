declare module 'gettext-parser' {
  /** One text; `comments` as in the file, without their leading signs. */
  export interface PoEntry {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { extracted?: string; flag?: string; previous?: string; translator?: string };
  }
  export interface PoFile {
    charset?: string;
    headers: Record<string, string>;
    translations: Record<string, Record<string, PoEntry>>;
  }
  export const po: {
    parse(file: Uint8Array | string, options?: { defaultCharset?: string }): PoFile;
    compile(file: PoFile, options?: { foldLength?: number }): Uint8Array;
  };
}
