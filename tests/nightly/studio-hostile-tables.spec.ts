/** Tables that nobody should have: each gets a sentence or is taken as plain data, nothing runs, no request leaves. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from '../browser/watched.ts';

const HUGE = new Uint8Array(40 * 1024 * 1024).fill(32);
const SHEET = '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>';
const wide = Buffer.from('\ufeffOrt;Zahl\nKöln;5,5\nBonn;6\n', 'utf16le');

const FILES: readonly (readonly [name: string, bytes: Uint8Array, said: RegExp])[] = [
  [
    'bomb.xlsx',
    zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': HUGE },
      { level: 9 },
    ),
    /Unpacked, the workbook is too large/,
  ],
  ['odd.xlsx', zipSync({ 'xl/workbook.xml': strToU8(SHEET) }), /cannot be read|holds anything/],
  ['letter.xlsx', zipSync({ 'word/document.xml': strToU8('<a/>') }), /The file is no table/],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), /workbook of an old Excel/],
  ['rows.csv', Buffer.from(`x,value\n${'2001,1\n'.repeat(10_201)}`), /more than 10,000 rows/],
  ['binary.csv', Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 10, 0]), /The file is no table/],
  ['line.csv', Buffer.from('a,'.repeat(2.5e6)), /columns; 40 at most/],
  ['quote.csv', Buffer.from(`a,b\n"${'x,\n'.repeat(1e6)}`), /No table could be found|no table/],
  ['wide.csv', wide, /Semicolons and decimal commas; 2 rows/],
  [
    'formula.csv',
    Buffer.from(
      `Name,n\n"=cmd|'/c calc'!A1",1\n"=HYPERLINK(""https://a.example"")",2\n<img src=x onerror=alert(1)>,3\n`,
    ),
    /Commas; 3 rows/,
  ],
  ['proto.csv', Buffer.from('__proto__,constructor\n2001,1\n2002,2\n'), /Commas; 2 rows/],
];

test('a hostile table is told in a sentence, or stands there as data @night', async ({ page }) => {
  test.setTimeout(240_000);
  page.on('dialog', () => expect('a dialog').toBe('none'));
  await page.goto('/studio/');
  await page.getByRole('button', { name: 'Begin empty', exact: true }).click();
  await page.getByRole('tab', { name: /^Table/ }).click();
  const pane = page.getByRole('region', { name: 'Take a table in' });
  const choose = pane.getByLabel(/Choose a file|Another file/);
  for (const [name, bytes, text] of FILES)
    await test.step(name, async () => {
      await choose.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
      await expect(pane.getByText(text).first()).toBeVisible();
    });
  // The last one is a table: its names are words like others.
  await pane.getByRole('textbox', { name: 'Who measured or wrote it' }).fill('__proto__');
  await pane.getByRole('button', { name: 'Put it into the story' }).click();
  await expect(page.getByRole('grid').getByText('2002')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});
