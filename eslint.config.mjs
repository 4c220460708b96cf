import vitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Ways of running data as code or printing it as markup: a script is data and may be hostile. */
const MARKUP = [
  {
    selector:
      ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    message: 'Markup from strings is an injection waiting for its author.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message:
      'Text becomes text (textContent, React), never markup; Trusted Types refuse it anyway.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|parseFromString|createContextualFragment)$/]',
    message: 'Text becomes text, never markup; Trusted Types refuse it anyway.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    message: 'document.write makes markup from text.',
  },
  {
    selector:
      'CallExpression[callee.property.name="setAttribute"] > Literal.arguments:first-child[value=/^on/i]',
    message: 'A handler in an attribute is code in a string; use addEventListener.',
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'The policy refuses style attributes in a page; use a class, or element.style in a script.',
  },
  {
    selector: 'ExpressionStatement[directive=/^use (server|cache)/]',
    message: 'No Server Actions and no cached functions: a whole class of flaws stays out.',
  },
  {
    selector:
      'ImportDeclaration[source.value="@react-three/fiber"] ImportSpecifier[imported.name="Canvas"]',
    message: 'Canvas brings all of three with it; use createRoot and extend.',
  },
];
/** English that no reader of another language would find translated. */
const WORDS = [
  {
    selector: 'JSXText[value=/[A-Za-z]{2}/]',
    message: 'Words of the interface stand in story/catalogue, in every language.',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|aria-valuetext|title|alt|placeholder)$/] > Literal[value=/[A-Za-z]{2}/]',
    message: 'What is spoken is translated too: story/catalogue.',
  },
];
/** Participles and adjectives that say nothing of what a thing is. Parts of a script or a message that are taken apart keep theirs. */
const VAGUE = [
  ':matches(VariableDeclarator, FunctionDeclaration, FunctionExpression) > Identifier.id[name=/^(foot|kept|made|own|said|shown|told|wanted|whole)$/]',
  ':function > Identifier.params[name=/^(foot|kept|made|own|said|shown|told|wanted|whole)$/]',
].map((selector) => ({
  selector,
  message: 'Say what it is: a label, a total, the saved answer, the bottom edge.',
}));
/** Optimizers, fonts and helpers that ask other hosts or answer for us: nothing leaves the origin. */
const ELSEWHERE = ['next/image', 'next/font/google', 'next/script', '@react-three/drei'];
/** Rules that run the React Compiler, which we do not use, over a file: half of the linter's time. */
const COMPILED = Object.keys(Object.assign({}, ...vitals.map((part) => part.rules ?? {}))).filter(
  (name) => /^react-hooks\/(?!rules-of-hooks|exhaustive-deps)/.test(name),
);
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only, so that one thing has one name; Next and tool configs are exempt.',
};

const config = [
  {
    ignores: [
      '**/node_modules/**',
      '**/.next*/**',
      '.handscroll/**',
      'out/**',
      'public/**',
      'coverage/**',
      'playwright-report/**',
      'test-results/**',
      'next-env.d.ts',
    ],
  },
  ...vitals,
  ...typescript,
  {
    settings: { react: { version: '19.3' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', ...ELSEWHERE],
      'no-restricted-syntax': ['error', ...MARKUP, ...WORDS, ...VAGUE, NO_DEFAULT],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      ...Object.fromEntries(COMPILED.map((name) => [name, 'off'])),
      // Stills and pictures are files of known size, without Next's optimizer.
      '@next/next/no-img-element': 'off',
      // Pages are documents: plain links work without a script and let go of the canvas.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', '*.config.{ts,mjs}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP, ...WORDS, ...VAGUE] },
  },
  {
    // The one file that has to run on any Node ever released.
    files: ['bin/node-version.cjs'],
    rules: { 'no-var': 'off' },
  },
  {
    // One table, read as one: it grows by a few lines with each room.
    files: ['tests/rooms.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tests may build a document from text, and try what is refused.
    files: ['**/*.test.{ts,tsx}', 'tests/**'],
    rules: { 'no-restricted-syntax': ['error', ...VAGUE, NO_DEFAULT] },
  },
  {
    // A test in the browser that nobody watches could break a page's policy unseen.
    files: ['tests/browser/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          message: "Tests come from './watched.ts', which holds every page to its policy.",
        },
      ],
    },
  },
  {
    // No React here: `useSource` may be the use of a source, and Playwright's `use` is a fixture's.
    files: ['bin/**', 'story/**', 'tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    // Pages to compare with are written as their libraries' own manuals say, and never reach a reader.
    files: ['tests/bench/peers/**'],
    rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' },
  },
];

export default config;
