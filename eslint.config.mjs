import vitals from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Ways of running data as code or printing it as markup: a script is data and may be hostile. */
const MARKUP = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup from strings is an injection waiting for its author.',
  },
  {
    selector:
      'ImportDeclaration[source.value="@react-three/fiber"] ImportSpecifier[imported.name="Canvas"]',
    message: 'Canvas brings all of three with it; use createRoot and extend.',
  },
];
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only, so that one thing has one name; Next and tool configs are exempt.',
};

const config = [
  {
    ignores: [
      '**/node_modules/**',
      '.next*/**',
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
      'no-restricted-syntax': ['error', ...MARKUP, NO_DEFAULT],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // These two serve the React Compiler, which we do not use: live scenes write to kept objects.
      'react-hooks/immutability': 'off',
      'react-hooks/refs': 'off',
      // Server HTML is the same for everybody; what a device prefers is known, and set, after mounting.
      'react-hooks/set-state-in-effect': 'off',
      // Stills and pictures are files of known size, without Next's optimizer.
      '@next/next/no-img-element': 'off',
      // Pages are documents: plain links work without a script and let go of the canvas.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', '*.config.{ts,mjs}', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP] },
  },
  {
    // The one file that has to run on any Node ever released.
    files: ['story/cli/node-version.cjs'],
    rules: { 'no-var': 'off' },
  },
  {
    // No React here: `useSource` may be the use of a source, and Playwright's `use` is a fixture's.
    files: ['story/**', 'tests/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
];

export default config;
