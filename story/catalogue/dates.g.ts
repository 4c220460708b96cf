/** The words of dates. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import type { Wide } from './languages.ts';

export const en = {"quarter":"Q{q} {y}"} as const;
export const ar = {"quarter":"الربع {q} من {y}"} satisfies Wide<typeof en>;
export const de = {"quarter":"{q}. Quartal {y}"} satisfies Wide<typeof en>;
export const es = {"quarter":"T{q} {y}"} satisfies Wide<typeof en>;
export const zhHans = {"quarter":"{y}年第{q}季度"} satisfies Wide<typeof en>;
export const dates = { 'en': en, 'ar': ar, 'de': de, 'es': es, 'zh-Hans': zhHans };
