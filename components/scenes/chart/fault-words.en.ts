/** What an author is told of a view that cannot be drawn, and what would do. */
type Words = readonly [message: string, hint: string];

export const words = {
  noLength: ['bars and areas need a number on x or y', 'use "count()" to count rows'],
  logOfZero: (field: string): Words => [
    `a log scale has no place for zero and below, and "${field}" has such values`,
    'use "linear" or "sqrt"',
  ],
  brokenLength: ['bars and areas are read by their length from zero', 'use points or a line'],
  scaleOfWords: (field: string, scale: string): Words => [
    `"${field}" holds words, which a ${scale} scale cannot place`,
    'leave "scale" out',
  ],
  manyBins: (count: number): Words => [
    `${count.toLocaleString('en')} bins are too many to be told apart`,
    'use a wider "bin"',
  ],
  domain: ['the first value must be less than the second', 'use "reverse" to turn the scale'],
  noSize: (what: string): Words => [
    `a ${what} needs a column of numbers as size`,
    'name it: "size": "value"',
  ],
  sizeBelowZero: (field: string): Words => [
    `areas and counted marks show sizes, and "${field}" has values below zero`,
    'use bars',
  ],
  manyUnits: (count: number): Words => [
    `${count.toLocaleString('en')} marks are too many to be told apart`,
    'let one mark stand for more',
  ],
  swarm: ['a swarm needs a number on x', 'name it: "x": "value"'],
  emptyRing: ['a whole of zero has no parts', 'choose another column'],
  noSlices: (layout: string): Words => [`a ${layout} is made of slices`, 'write "mark": "arc"'],
  mosaicWords: ['a mosaic needs words on x or y', 'its columns: "x": "region", "y": "count()"'],
  mosaicFacet: ['a mosaic has no room for its names in small charts', 'leave "facet" out'],
  mosaicBars: ['a mosaic is made of bars', 'write "mark": "bar"'],
  mosaicBelowZero: (field: string): Words => [
    `a whole has no parts below zero, and "${field}" has`,
    'leave "layout" out',
  ],
  noPlace: (columns: readonly string[]): Words => [
    'neither x nor y is named',
    `name a column: ${columns.slice(0, 5).join(', ')}`,
  ],
  mirror: (field: string): Words => [
    `a mirror needs a column of two words, and "${field}" has another number`,
    'use "color" or "facet"',
  ],
  manyColours: (count: number): Words => [
    `${count} colours cannot be told apart`,
    'choose up to eight words with "only", or use "facet"',
  ],
  manyMarks: (count: number): Words => [
    `${count} marks are too many to move on a phone`,
    'count them in bins, or choose fewer with "only"',
  ],
  columns: (known: readonly string[], entities: readonly string[]) =>
    `columns: ${known.join(', ')}; of a table with a column for each thing also ${entities.slice(0, 6).join(', ')}`,
  noRow: 'no row is left to draw',
  window: ['only a mean has a window', 'add "transform": "mean"'],
  at: ['only an index or a difference is compared with another row', 'add "transform": "index"'],
  column: (transform: string, field: string, needed: string): Words => [
    `"${transform}" is made of ${needed}s, and "${field}" holds none`,
    `name a column of ${needed}s`,
  ],
  shareBelowZero: (field: string): Words => [
    `shares are of a whole, and "${field}" has values below zero`,
    'use "difference" or "index"',
  ],
  indexOfZero: (field: string): Words => [
    `an index cannot begin at zero, and "${field}" does`,
    'name another row with "at"',
  ],
  longMean: (window: number, longest: number): Words => [
    `a mean of ${window} needs as many rows, and there are ${longest}`,
    'use a smaller "window"',
  ],
} as const;
