import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type ChildNode, type Container, type Document } from 'postcss';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');
const sheets = ['app', 'components'].flatMap((space) =>
  readdirSync(path.join(ROOT, space), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(space, file)),
);

function onPaper(node: Container | Document | ChildNode | undefined): boolean {
  if (!node) return false;
  const here = node.type === 'atrule' && /^print/.test((node as AtRule).params);
  return here || onPaper(node.parent);
}

it('no rule asks what the page or its stage holds: a browser then visits every element in frames that change three', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const asking = sheets.flatMap((sheet) => {
    const found: string[] = [];
    postcss.parse(readFileSync(path.join(ROOT, sheet), 'utf8')).walkRules((rule) => {
      if (onPaper(rule)) return;
      for (const one of rule.selectors)
        if (
          /(^|[\s>+~])(html|body|:root|main|article|\.page|\.scroll|\.stage)(?![\w-])[^\s>+~]*:has\(/.test(
            one,
          )
        )
          found.push(`${sheet}: ${one}`);
    });
    return found;
  });
  expect(asking).toEqual([]);
});
