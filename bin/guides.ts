/** Makes pages of the guides from the Markdown in docs/, with its pictures. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { micromark } from 'micromark';
import type { Guide } from '../app/guides.ts';
import { hashedName } from '../components/file/hashed-name.ts';
import { plainLetters } from '../story/plain-letters.ts';
import { GUIDES } from './guide-names.mjs';
import { KEPT, at } from './place.mjs';
import { publish } from './published.ts';

const html = (markdown: string) => micromark(markdown, { allowDangerousHtml: true });
const cells = (row: string, tag: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => html(cell.trim()).replace(/^<p>(.*)<\/p>$/, `<${tag}>$1</${tag}>`));
/** Tables, which micromark does not know, as HTML. */
const withTables = (markdown: string) =>
  markdown.replace(/^\|.*\|\n\|[-| ]+\|\n(?:\|.*\|\n)+/gm, (table) => {
    const [head = '', , ...rows] = table.trim().split('\n');
    const all = [cells(head, 'th'), ...rows.map((row) => cells(row, 'td'))];
    return `<div tabindex="0"><table><tr>${all.map((row) => row.join('')).join('</tr><tr>')}</tr></table></div>\n`;
  });
/** As GitHub makes them: links lead to the same headings there and here. */
const idOf = (heading: string) =>
  plainLetters(heading).replace(/<[^>]+>|[^a-z0-9 -]/g, '').replaceAll(' ', '-'); // prettier-ignore

/** A link to another guide leads to its page; one to a file of the repository is only its words. */
function linked(all: string, href: string, text: string): string {
  const [, name = '', part = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (GUIDES.includes(name)) return `<a href="../${name}/${part}">${text}</a>`;
  return /^(?:https?:|#)/.test(href) ? all : text;
}

/** Returns the addresses of the pictures. */
export async function makeGuides(): Promise<readonly string[]> {
  const pictures: string[] = [];
  const guides: Guide[] = [];
  for (const slug of GUIDES) {
    const markdown = await readFile(at('docs', `${slug}.md`), 'utf8');
    // The title, and the first sentence after it.
    const [first = '', title = '', lead = ''] = /^# (.*)\n+([\s\S]*?\.)(?=\s)/.exec(markdown) ?? [];
    let page = html(withTables(lead + markdown.slice(first.length)))
      .replace(/(?<=<(h\d))>(.*)(?=<\/\1>)/g, (_, __, text: string) => ` id="${idOf(text)}">${text}`)
      .replaceAll('<pre>', '<pre tabindex="0">')
      .replace(/<a href="([^"]*)">([\s\S]*?)<\/a>/g, linked); // prettier-ignore
    for (const [, file = ''] of page.matchAll(/<img src="([^"]+)"/g)) {
      const bytes = await readFile(at('docs', file));
      // In a folder that no story can have.
      const name = hashedName(path.basename(file), bytes);
      pictures.push(await publish(`stories/_guides/${name}`, bytes));
      page = page.replace(file, pictures.at(-1)!);
    }
    guides.push({ slug, title, lead: lead.replace(/[*`[]|\]\([^)]*\)/g, ''), html: page });
  }
  const list = guides.map(({ slug, title, lead }) => `<h2><a href="${slug}/">${title}</a></h2><p>${lead}</p>`); // prettier-ignore
  const lead = 'How to write, show and publish a story.';
  guides.push({ slug: '', title: 'Guides', lead, html: list.join('') });
  await mkdir(path.join(KEPT, 'drawn'), { recursive: true });
  await writeFile(path.join(KEPT, 'drawn', '_guides.json'), JSON.stringify(guides));
  return pictures;
}
