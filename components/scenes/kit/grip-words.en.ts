/** What is taken by hand in a picture, in an author's words. */
export const words = {
  camera: 'Look from',
  until: 'Until',
  reveal: 'Second picture up to',
  level: (name: string) => `Level of ${name}`,
  rise: (name: string) => `How far ${name} has risen`,
  across: (share: string) => `${share} across`,
  down: (share: string) => `${share} down`,
  right: (units: number) => `${units} to the right`,
  up: (units: number) => `${units} up`,
  nearer: (times: number) => `${times} times as near`,
  degrees: (degrees: number) => `${degrees} degrees`,
  above: (degrees: number) => `${degrees} degrees above`,
} as const;
