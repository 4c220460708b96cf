/** Word documents: what is taken, what is named as left out, and what is said of files that are no documents. */
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { read, taken } from '../../components/studio/take-in/read.ts';
import { htmlOfDocx } from '../../story/import/docx.ts';
import { chart, footnote, item, paragraph, picture, run, table, wordFile } from './word-file.ts';

const PNG = new Uint8Array([137, 80, 78, 71]);
const ARTICLE = [
  paragraph('Who waters the town’s trees?', 'Titel'),
  paragraph('By Nadia Rahman'),
  paragraph('12 May 2026'),
  paragraph('A dry summer', 'U1'),
  paragraph('What it needs', 'U2'),
  paragraph(
    run('The town planted 300 trees, and ') +
      run('one in five', '<w:b/>') +
      run(' died') +
      footnote,
  ),
  paragraph(picture('A young lime tree')),
  item('Water, twice a week'),
  item('Somebody who cares'),
  paragraph('By street', 'U2'),
  table(['Street', 'Water (1000 m³)'], ['Mill Lane', '412'], ['High Street', '31.5']),
  paragraph(
    `<w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12"/></w:object></w:r>${chart}`,
  ),
  paragraph('<m:oMathPara><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></m:oMathPara>'),
].join('');
const inWord = (bytes: Uint8Array<ArrayBuffer>, name = 'trees.docx') =>
  taken([new File([bytes], name)]);

async function story(bytes: Uint8Array<ArrayBuffer>) {
  const document = await htmlOfDocx(bytes);
  if ('refused' in document) throw new Error(document.refused);
  const result = read({ text: document.html, as: 'html', name: 'trees.docx' }, document.files);
  if ('refused' in result) throw new Error(result.refused);
  return { ...result, script: JSON.parse(String(result.files.get('story.json'))) };
}

it('takes the words, pictures, tables, notes, byline and date of a document', async () => {
  const { script, files, left } = await story(
    wordFile(ARTICLE, {
      'word/media/image1.png': PNG,
      'word/header1.xml': strToU8('<w:hdr><w:p><w:t>Draft 3</w:t></w:p></w:hdr>'),
      'word/vbaProject.bin': new Uint8Array(10),
    }),
  );
  expect(script).toMatchObject({
    $schema: '../schema/story-1.json',
    title: 'Who waters the town’s trees?',
    authors: ['Nadia Rahman'],
    published: '2026-05-12',
    sources: { 'town-council': { title: 'Tree survey, p. 12', publisher: 'Town council' } },
  });
  expect(script.chapters[0].title).toBe('A dry summer');
  const [needs] = script.chapters[0].steps;
  expect(needs.text).toContain('**one in five** died:cite[town-council]');
  expect(needs.text ?? needs.builds[0].text).toBeTruthy();
  expect(JSON.stringify(needs)).toContain('- Water, twice a week\\n- Somebody who cares');
  expect(needs.stage ?? needs.builds[0].stage).toHaveProperty('picture-1');
  expect(files.get('assets/picture-1.png')).toEqual(PNG);
  expect(files.get('data/by-street.csv')).toContain('Mill Lane,412000\nHigh Street,31500');
  expect(Object.values(script.data)).toMatchObject([{ of: 'Water', unit: 'm' }]);
  const named = left.map(({ what, why }) => `${what}: ${why}`).join('\n');
  for (const words of [
    'Water (1000 m³): each number is multiplied by 1000',
    'an embedded object (Excel.Sheet.12): <object> has no place',
    'a chart: <object> has no place in a story',
    'a formula: its letters stand there',
    'at the edge of the page: Draft 3',
    'macros',
  ])
    expect(named).toContain(words);
  expect(JSON.stringify(script)).toContain('a+b');
});

it('names a chapter and a step of a document without headings apart from the story', async () => {
  const { script } = await story(wordFile(paragraph('Trees are thirsty. They drink at night.')));
  expect(script.title).toBe('trees');
  expect(script.chapters[0].steps[0].title).toBe('Trees are thirsty');
});

/** Deeper than any stack; the numbers keep it from being packed as tight as a bomb. */
const deep = Array.from(
  { length: 40_000 },
  (_, i) => `<w:sdtContent n="${(i * 7919) % 100_003}">`,
).join('');
const bomb = () => wordFile(`${' '.repeat(70_000_000)}`);
it.each<readonly [string, () => Uint8Array<ArrayBuffer>, RegExp]>([
  ['a bomb', bomb, /Unpacked, the document is too large/],
  [
    'another zip',
    () => zipSync({ 'a.txt': strToU8('a') }) as Uint8Array<ArrayBuffer>,
    /no word\/document\.xml/,
  ],
  ['half a document', () => wordFile(ARTICLE).slice(0, 900), /cannot be read, it is damaged/],
  ['broken XML', () => wordFile('<w:p><w:r>'), /damaged/],
  ['a document within documents', () => wordFile(deep), /damaged/],
  ['an old document', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /without a password/],
])('says why %s cannot be read', { timeout: 20_000 }, async (_, bytes, why) => {
  expect(await htmlOfDocx(bytes())).toEqual({ refused: expect.stringMatching(why) as string });
});

it('says what to do with documents of other programs', async () => {
  expect((await inWord(new Uint8Array(9), 'a.odt')).bad).toEqual([
    expect.stringContaining('save it as .docx'),
  ]);
});

it('names frames, objects and forms of a web page that a story leaves out', () => {
  const html =
    '<p>Words</p><iframe src="https://example.org/map"></iframe><form action="/vote">Vote</form>';
  const result = read({ text: html, as: 'html' }, new Map());
  expect(result).toMatchObject({
    left: [
      { what: 'https://example.org/map', why: '<iframe> has no place in a story' },
      { what: '/vote', why: '<form> has no place in a story' },
    ],
  });
});

it('reads lists, titles and notes as Word copies them', () => {
  const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><p class=MsoTitle>Trees</p><h1>Water</h1>
    <p>They died<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p>
    <p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span>·</span><![endif]>Twice</p>
    <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Survey, Council, 2023, https://example.org</p></div>`;
  const result = read({ text: html, as: 'html' }, new Map());
  const script = 'files' in result ? String(result.files.get('story.json')) : '';
  expect(JSON.parse(script)).toMatchObject({ title: 'Trees', sources: { council: {} } });
  expect(script).toContain('They died:cite[council]\\n\\n- Twice');
});
