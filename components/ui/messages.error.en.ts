/** The words of the error pages, in a file of their own: those pages are client code and need no more. */
export const errorMessages = {
  title: 'This page could not be shown',
  intro:
    'Something went wrong while the page was loading. Nothing you did is lost; you can try again.',
  retry: 'Try again',
} as const;
