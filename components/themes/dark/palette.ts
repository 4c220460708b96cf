/** The dark theme: for dim rooms and projectors, no hour of it bright; on paper it is press. */
import { press } from '../press/palette.ts';
import { themeFrom } from '../theme.ts';
import tokens from './tokens.json' with { type: 'json' };

export const dark = { ...themeFrom('dark', tokens), print: press.print };
