/** What is taken by hand in a picture, in an author's words. */
export const words = {
  camera: 'Look from',
  view: (x: number, y: number, times: number) => `${x}, ${y}, ${times} times as near`,
  until: 'Until',
  reveal: 'Second picture up to',
  level: (name: string) => `Level of ${name}`,
  rise: (name: string) => `How far ${name} has risen`,
} as const;
