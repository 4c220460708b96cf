/** The words of the error pages, in a file of their own: those pages are client code and need no more. */
export const errorMessages = {
  title: 'This page could not be drawn',
  intro:
    'Something failed while the page was put together. Nothing that you did is lost; you can try again.',
  retry: 'Try again',
} as const;
