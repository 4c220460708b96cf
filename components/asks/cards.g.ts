/** Each kind of question as a single reader answers it. From the folders here, by bin/ask-lists.ts; never edited. */

export const ASK_CARDS = { order: () => import('./order/card.tsx').then(({ live }) => live), point: () => import('./point/card.tsx').then(({ live }) => live), poll: () => import('./poll/card.tsx').then(({ live }) => live), predict: () => import('./predict/card.tsx').then(({ live }) => live), quiz: () => import('./quiz/card.tsx').then(({ live }) => live), region: () => import('./region/card.tsx').then(({ live }) => live) } as const;
