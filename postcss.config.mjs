import { widths } from './bin/widths.mjs';

const config = { plugins: [widths] };

export default config;
