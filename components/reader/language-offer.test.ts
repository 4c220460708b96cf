import { expect, it } from 'vitest';
import { preferred } from './language-offer.ts';

it.each([
  [['zh-CN', 'en'], 'zh-Hans'],
  [['zh-TW', 'en-US'], 'en-GB'],
  [['de-AT', 'zh-SG'], 'zh-Hans'],
  [['en'], 'en-GB'],
  [['fr'], undefined],
])('a browser that asks for %j is served %s', (asked, lang) => {
  expect(preferred(asked, ['en-GB', 'zh-Hans'])).toBe(lang);
});
