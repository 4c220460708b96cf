/** The press theme: a printed page, white ground, slate for what is counted, one accent. */
import { themeFrom } from '../theme.ts';
import tokens from './tokens.json' with { type: 'json' };

export const press = themeFrom('press', tokens);
