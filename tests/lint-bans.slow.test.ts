/** Ways in for hostile data, and ends of older browsers, that the linter keeps out: each is tried, so that no ban is one in name only. */
import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();
const faults = async (code: string, filePath = 'components/step/tried.tsx') => {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
};

it.each([
  ['eval', "export const a = eval('1');"],
  ['new Function', "export const a = new Function('return 1');"],
  ['a timer with text', "setTimeout('a()', 1);\nexport {};"],
  ['dangerouslySetInnerHTML', 'export const a = <b dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['the same in an object', 'export const a = { dangerouslySetInnerHTML: { __html: "" } };'],
  ['innerHTML', 'export const a = (e: Element) => void (e.innerHTML = "");'],
  ['outerHTML', 'export const a = (e: Element) => void (e.outerHTML = "");'],
  ['srcdoc', 'export const a = (e: HTMLIFrameElement) => void (e.srcdoc = "");'],
  ['insertAdjacentHTML', 'export const a = (e: Element) => e.insertAdjacentHTML("beforeend", "");'],
  ['DOMParser', 'export const a = new DOMParser().parseFromString("", "text/html");'],
  ['createContextualFragment', 'export const a = (r: Range) => r.createContextualFragment("");'],
  ['document.write', 'document.write("");\nexport {};'],
  ['a handler as text', 'export const a = (e: Element) => e.setAttribute("onclick", "");'],
  ['a style attribute', 'export const a = <b style={{ color: "red" }} />;'],
  ['words that nobody can translate', 'export const a = <b>Some words</b>;'],
  ['the same, spoken', 'export const a = <b aria-label="Some words" />;'],
  ['Server Actions', '"use server";\nexport const a = 1;'],
  ['cached functions', 'export const a = async () => {\n  "use cache";\n  return 1;\n};'],
  ["Next's optimizer of pictures", "import Image from 'next/image';\nexport const a = Image;"],
  ['fonts from elsewhere', "import { Inter } from 'next/font/google';\nexport const a = Inter;"],
  ['scripts from elsewhere', "import Script from 'next/script';\nexport const a = Script;"],
  ['a name that says nothing', 'export const told = 1;'],
  ['the same of a parameter', 'export const a = (shown: number) => shown;'],
  ['the same of a function', 'export function whole() {}'],
  ['drei', "import { Text } from '@react-three/drei';\nexport const a = Text;"],
])('%s is refused', async (_, code) => {
  expect(await faults(code)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^no-(restricted-|eval|new-func|implied-eval)/)]),
  );
  // In the rooms of the app as well, which may have default exports.
  expect(await faults(code, 'app/tried.tsx')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^no-(restricted-|eval|new-func|implied-eval)/)]),
  );
});

it('a part of a script keeps its name', async () => {
  const code = 'export const a = ({ shown }: { readonly shown: number }) => shown;';
  expect(await faults(code)).toEqual([]);
});

it('text as text is not', async () => {
  expect(await faults('export const a = (e: Element) => void (e.textContent = "x");')).toEqual([]);
});
