/** The words of error. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import type { Wide } from './languages.ts';

export const en = {"title":"This page could not be shown","intro":"Something went wrong while the page was loading. Nothing you did is lost; you can try again.","retry":"Try again"} as const;
export const de = {"title":"Diese Seite konnte nicht angezeigt werden","intro":"Beim Laden der Seite ist etwas schiefgegangen. Verloren ist dabei nichts; ein neuer Versuch ist jederzeit möglich.","retry":"Noch einmal versuchen"} satisfies Wide<typeof en>;
export const es = {"title":"Esta página no se pudo mostrar","intro":"Algo falló mientras se cargaba la página. No se ha perdido nada de lo que hiciste; puedes intentarlo de nuevo.","retry":"Intentar de nuevo"} satisfies Wide<typeof en>;
export const zhHans = {"title":"本页无法显示","intro":"页面加载时出了问题。你所做的都没有丢失，可以再试一次。","retry":"重试"} satisfies Wide<typeof en>;
export const error = { 'en': en, 'de': de, 'es': es, 'zh-Hans': zhHans };
