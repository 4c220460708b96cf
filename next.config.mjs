import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
/** `server` (default) or `export`: a static site in out/. Development is the server's own mode. */
const mode = process.env.HANDSCROLL_MODE ?? 'server';
/** A content hash that the build runner makes; equal content gives an equal build. */
const build = process.env.HANDSCROLL_BUILD ?? 'development';

/** @type {import('next').NextConfig} */
const config = {
  ...(mode === 'export' ? { output: 'export' } : { deploymentId: build }),
  // The export keeps its intermediates elsewhere, or they would break a server build (docs/decisions).
  distDir: process.env.HANDSCROLL_DIST ?? (mode === 'export' ? 'out' : '.next-server'),
  basePath: process.env.HANDSCROLL_BASE ?? '',
  // A live route is called route.server.ts, a page that needs one page.server.tsx, a page of editions page.edition.tsx:
  // an export never sees the first two, and the third only where there is an edition, since Next wants one page at least.
  pageExtensions: [
    ...['tsx', 'ts'],
    ...(mode === 'export' ? [] : ['server.ts', 'server.tsx']),
    ...(mode === 'export' && process.env.HANDSCROLL_EDITIONS !== '1'
      ? []
      : ['edition.tsx', 'edition.ts']),
    // What says whole addresses is left out where nobody has said the site's.
    ...(process.env.HANDSCROLL_ORIGIN ? ['site.ts'] : []),
    ...(process.env.HANDSCROLL_ORIGIN &&
    (mode !== 'export' || process.env.HANDSCROLL_EDITIONS === '1')
      ? ['edition.site.ts']
      : []),
  ],
  trailingSlash: true,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  generateBuildId: () => build,
  // Types are checked by `npm run check`, tests included: a build that is only to be read need not wait.
  typescript: { tsconfigPath: 'tsconfig.build.json', ignoreBuildErrors: true },
  turbopack: { root },
  // Two root layouts (a story's language is its own) need a not-found page outside both.
  experimental: { globalNotFound: true },
  devIndicators: false,
  // Addresses by which phones reach a development server (`npm run dev -- --lan`).
  allowedDevOrigins: (process.env.HANDSCROLL_LAN ?? '').split(',').filter(Boolean),
  agentRules: false,
};

export default config;
