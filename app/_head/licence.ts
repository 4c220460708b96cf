const CREATIVE = /^CC[ -](BY(?:-(?:NC|ND|SA))*)(?:[ -](\d\.\d))?$/i;

/** The address of a licence given by its name: "CC BY 4.0". */
export function licenceAddress(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (/^CC[ -]?0\b/i.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version = '4.0'] = CREATIVE.exec(name.trim()) ?? [];
  return terms && `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
}
