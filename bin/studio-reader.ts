/**
 * Bundles the parts from which a browser makes a story's file (components/file/reader-parts.ts), under
 * public/studio/reader/.
 */
import path from 'node:path';
import { build, transform } from 'esbuild';
import { TRUST } from '../app/_boot/boot.g.ts';
import { hashedName } from '../components/file/hashed-name.ts';
import type { Condition, Part, ReaderParts } from '../components/file/reader-parts.ts';
import { LOOKS } from '../components/themes/themes.ts';
import { PROGRAM, fitted } from './file-program.ts';
import { latinStyle, fullStyle } from './file-style.ts';
import { publish } from './published.ts';
import { cutFonts } from './theme-fonts.ts';
import { versionHere } from './version.ts';

const CLIENT = 'components/file/client.tsx';
const put = (name: string, content: string) =>
  publish(`studio/reader/${hashedName(name, content)}`, content);

/** When a part is needed, by its first module. */
function conditionOf(module: string | undefined): Condition | undefined {
  if (module?.endsWith('stage/canvas-root.tsx')) return 'canvas';
  if (module?.startsWith('components/asks/')) return 'asks';
  const [, kind] = /^components\/scenes\/([\w-]+)\//.exec(module ?? '') ?? [];
  return kind === undefined || kind === 'kit' ? undefined : `kind:${kind}`;
}

/** The exports of a module in the bundler's output: one statement, at the end. */
const GIVES = /export\{([^{}]*)\};\s*$/;

/**
 * Wraps a module as the body of a function of `require` and `module`. The exports are rewritten here, because
 * the bundler would repeat its helpers in each part; parts that are requested later come from the same
 * script.
 */
async function asFunction(code: string): Promise<string> {
  const given = code.replace(GIVES, (_, names: string) => {
    const getters = names.split(',').map((one) => {
      const [inside = '', outside = inside] = one.split(' as ');
      return `get ${outside}(){return ${inside}}`;
    });
    return `module.exports={${getters.join(',')}};`;
  });
  const output = await transform(given, {
    format: 'cjs',
    minify: true,
    target: PROGRAM.target,
    supported: { 'dynamic-import': false },
    legalComments: 'none',
  });
  return output.code.trim();
}

async function publishParts() {
  const { outputFiles, metafile } = await build({
    ...PROGRAM,
    entryPoints: [CLIENT],
    format: 'esm',
    splitting: true,
    metafile: true,
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    plugins: [fitted({ canvas: true, asks: true })],
  });
  const nameOf = (file: string) => `./${path.basename(file)}`;
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([file, one]) => [nameOf(file), one]),
  );
  const parts: Record<string, Part> = {};
  for (const { path: file, text } of outputFiles) {
    const name = nameOf(file);
    const { imports = [], entryPoint } = outputs.get(name) ?? {};
    const only = conditionOf(entryPoint);
    parts[name] = {
      address: await put('part.js', await asFunction(text)),
      asks: imports.map((one) => nameOf(one.path)),
      ...(only && { only }),
    };
  }
  const [entry = ''] = [...outputs].find(([, { entryPoint }]) => entryPoint === CLIENT) ?? [];
  return { parts, entry };
}

async function bootScript(): Promise<string> {
  const { outputFiles } = await build({ ...PROGRAM, entryPoints: ['components/file/boot.ts'] });
  return outputFiles[0]?.text.trim() ?? '';
}

/** Returns the address of the list, and the addresses of all files. */
export async function publishReader(): Promise<{ list: string; files: readonly string[] }> {
  await cutFonts();
  const sheets: Record<string, string> = {};
  for (const theme of LOOKS.keys())
    sheets[theme] = await put(`${theme}.css`, await fullStyle(theme));
  const latin = await put('latin.css', await latinStyle());
  const { parts, entry } = await publishParts();
  const version = await versionHere();
  const reader: ReaderParts = {
    version,
    first: [TRUST, await bootScript()],
    entry,
    parts,
    sheets,
    latin,
  };
  const list = await put('reader.json', JSON.stringify(reader));
  const codes = Object.values(parts).map(({ address }) => address);
  return { list, files: [list, ...codes, ...Object.values(sheets), latin] };
}
