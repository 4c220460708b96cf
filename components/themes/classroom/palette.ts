/** The classroom theme: large plain type, contrast of 7 to 1, thick lines, colours that every eye tells apart. */
import { themeFrom } from '../theme.ts';
import tokens from './tokens.json' with { type: 'json' };

export const classroom = themeFrom('classroom', tokens);
