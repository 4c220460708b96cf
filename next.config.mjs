import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
/** A hash of the code that the build runner makes; equal code gives an equal build. */
const build = process.env.HANDSCROLL_BUILD ?? 'development';

/** @type {import('next').NextConfig} */
const config = {
  deploymentId: build,
  distDir: process.env.HANDSCROLL_DIST ?? '.next-server',
  // A page is printed once, into a bundle (bin/press); Next keeps none.
  cacheHandler: `${root}bin/press/no-cache.mjs`,
  cacheMaxMemorySize: 0,
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  generateBuildId: () => build,
  // Types are checked by `npm run check`, tests included: a build that is only to be read need not wait.
  typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: true },
  // The reader of Word documents asks for jszip, whose sources bring stand-ins for Node's modules that a page's policy refuses.
  turbopack: { root, resolveAlias: { jszip: { browser: 'jszip/dist/jszip.min.js' } } },
  // Two root layouts (a story's language is its own) need a not-found page outside both.
  // Entries are loaded when they are first requested: our server asks Next for the routes of classes alone.
  experimental: { globalNotFound: true, preloadEntriesOnStart: false },
  devIndicators: false,
  // Addresses by which phones reach a development server (`npm run dev -- --lan`).
  allowedDevOrigins: (process.env.HANDSCROLL_LAN ?? '').split(',').filter(Boolean),
  agentRules: false,
};

export default config;
