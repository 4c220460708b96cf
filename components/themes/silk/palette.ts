/** The silk theme: a painted handscroll from dawn to night. */
import { themeFrom } from '../theme.ts';
import { look } from './look.g.ts';

export const silk = themeFrom('silk', look);
