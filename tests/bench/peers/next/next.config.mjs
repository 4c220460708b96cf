import { fileURLToPath } from 'node:url';

/** A static export, with nothing set that a first `create-next-app` would not have. */
const config = {
  output: 'export',
  trailingSlash: true,
  turbopack: { root: fileURLToPath(new URL('../../', import.meta.url)) },
};

export default config;
