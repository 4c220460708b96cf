/** The preview's words, in its frame and around it. */
export const words = {
  title: 'Preview',
  wait: 'The story is being drawn …',
} as const;
