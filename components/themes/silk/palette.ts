/** The silk theme: a painted handscroll from dawn to night. */
import { themeFrom } from '../theme.ts';
import tokens from './tokens.json' with { type: 'json' };

export const silk = themeFrom('silk', tokens);
