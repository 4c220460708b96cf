/** Builds Word documents from the XML of their paragraphs, with the parts that Word itself writes. */
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:c="${OFFICE}/drawingml/2006/chart"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:pic="${OFFICE}/drawingml/2006/picture"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math" xmlns:o="urn:schemas-microsoft-com:office:office"`,
].join(' ');

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inside: string, style = ''): string =>
  `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr>${inside.startsWith('<') ? inside : run(inside)}</w:p>`;
export const item = (text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
export const picture = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="1" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
export const chart =
  '<w:r><w:drawing><wp:inline><c:chart r:id="rId3"/></wp:inline></w:drawing></w:r>';
export const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';

const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const part = (tag: string, inside: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><${tag} ${NAMESPACES}>${inside}</${tag}>`);

/** @param more further parts, or others in the place of those here */
export function wordFile(
  body: string,
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>`,
    ),
    'word/document.xml': part('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part(
      'w:styles',
      style('Titel', 'Title') + style('U1', 'heading 1') + style('U2', 'heading 2'),
    ),
    'word/numbering.xml': part(
      'w:numbering',
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    ),
    'word/footnotes.xml': part(
      'w:footnotes',
      `<w:footnote w:id="2">${paragraph('Tree survey, Town council, p. 12, 2023, https://example.org/survey')}</w:footnote>`,
    ),
    ...more,
  }) as Uint8Array<ArrayBuffer>;
}
