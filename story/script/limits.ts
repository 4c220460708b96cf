/** All limits of the format in one place; schema, scan and messages read them. */
export const LIMITS = {
  scriptBytes: 2 * 1024 * 1024,
  includedBytes: 8 * 1024 * 1024,
  depth: 32,
  nodes: 200_000,
  /** In one object; the longest is the `strings` of a translation. */
  keys: 20_000,
  /** The longest string anywhere: a text of 4,000 characters in one piece. */
  string: 4_000,
  number: 1e15,
  /** Numbers nearer to zero than this are refused. */
  nearestToZero: 1e-100,
  id: 60,
  anchor: 60,
  line: 300,
  text: 4_000,
  words: 300,
  include: 10,
  chapters: 50,
  /** In one chapter. */
  steps: 200,
  /** In the story. */
  allSteps: 250,
  builds: 12,
  scenes: 200,
  states: 60,
  sources: 1_000,
  facts: 2_000,
  series: 200,
  rows: 10_000,
  inlineRows: 500,
  columns: 40,
  /** The name of a column. */
  column: 100,
  terms: 500,
  paths: 20,
  units: 200,
  entities: 500,
  labels: 40,
  focus: 40,
  cast: 60,
  problems: 50,
} as const;
