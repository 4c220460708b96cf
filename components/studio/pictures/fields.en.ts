/**
 * Titles of the fields of every kind in the studio's forms; a field's own description is its help text. One without a
 * title has the schema's name and is folded; one with an empty title has another tool.
 */
import { en } from './words.en.ts';

type Titles = Readonly<Record<string, string>>;

/** Titles of state fields: by kind, then by field. */
export const STATE: Readonly<Record<string, Titles>> = {
  bars: {
    rise: 'How far it has risen',
    shown: 'Bars that are there',
    goals: 'Goals drawn',
    parts: 'Names of parts',
    between: 'Dotted lines drawn',
  },
  drawing: { view: 'Look at', drawn: 'How much is drawn' },
  field: {
    counts: 'How many',
    earlier: 'Of these, the earlier',
    looks: 'Painted or outline',
    shown: 'Groups that are there',
    levels: 'How far hills are painted',
    edges: 'Edge of the paint',
    paper: 'Hills',
    water: 'Lines in the water',
    staff: 'Staff of dates',
  },
  film: { at: 'Moment of the film' },
  flows: { values: 'How much flows', drawn: 'How much is drawn' },
  image: { view: 'Look at', reveal: 'Second picture laid over' },
  lines: {
    until: 'Until when',
    window: 'Part of the time shown',
    drawn: 'How much of a line',
    shown: 'Charts that are there',
    rise: 'How far it has risen',
    goals: 'Goals drawn',
    ends: 'Names at the ends',
  },
  map: {
    view: 'Look at',
    levels: 'Values that shade',
    sizes: 'Values of circles',
    shown: 'Places that are there',
    drawn: 'How much of a route',
  },
  model: {
    painted: 'Painted',
    turned: 'Turned by',
    clip: 'Animation',
    ground: 'Lines on the ground',
  },
  object: { clip: 'Animation' },
  peaks: {
    levels: 'How high it is painted',
    edges: 'Edge of the paint',
    shown: 'Peaks that are there',
    drawn: 'Outline drawn',
    paper: 'Paper',
    ghosts: 'Later goals',
    staffs: 'Survey staffs',
    sights: 'Sight lines',
    links: 'Links between summits',
    stepped: 'Steps to its second place',
    stars: 'Stars',
    fence: 'Posts round a peak',
    eased: 'Of these, hollow',
    fog: 'Fog',
    water: 'Lines in the water',
  },
  rings: { drawn: 'How much of a ring', named: 'Names', crossing: 'Where rings cross' },
  route: { length: 'How long it is', planned: 'Plan drawn', ticks: 'Small ticks' },
  scorecards: { shown: 'Cards that are there', filled: 'How far it is filled' },
  scroll: { unrolled: 'How far it is unrolled', mount: 'Mount' },
  section: {
    level: 'How high it is painted',
    open: 'How far it is cut open',
    drawn: 'How much of a measure',
    gap: 'Dotted line drawn',
  },
  // Its views are chosen by small pictures.
  chart: { until: 'Until when', drawn: 'How much is drawn', view: '' },
  slope: { shown: 'Frames that are there', top: 'In the upper half', drawn: 'How much of a line' },
  stacks: {
    levels: 'How high it stands',
    filled: 'Stacked below the line',
    above: 'Stacked above the line',
    shown: 'Stacks that are there',
  },
  timeline: { until: 'Until when', open: 'Rows with names', shown: 'Rows that are there' },
  units: {
    until: 'Until when',
    rise: 'How far it is counted',
    goals: 'Goals drawn',
    rest: 'Marks left over',
    shown: 'Groups that are there',
  },
  verdicts: { sights: 'Sight lines drawn', count: 'How many are read', named: 'Names and dates' },
  words: {
    shown: 'Words that are there',
    figures: 'Numbers',
    solid: 'Solid seal',
    red: 'Red seal',
    wear: 'Worn off',
    dx: 'Moved right',
    dy: 'Moved down',
    scale: 'Size',
  },
};

/** Titles of param fields, in the same way. */
export const PARTS: Readonly<Record<string, Titles>> = {
  bars: {
    figure: 'Printed instead of its value',
    of: 'Under its figure',
    goal: 'Goal',
    tea: 'Measured elsewhere',
    group: 'Group',
    parts: 'Parts of each bar',
    bars: 'Bars',
    direction: 'Upright or flat',
    rule: 'Line under the title',
    limit: 'Cut off above',
  },
  chart: {
    ...{ group: '', only: '', views: '' },
    rule: 'Line under the title',
    values: 'Values printed at bars',
    columns: 'Small charts side by side',
  },
  field: {
    name: 'What is counted',
    mark: 'Looks like',
    rule: 'What one mark is',
    hills: 'Hills',
    groups: 'What is counted',
    staff: 'Staff of dates',
  },
  film: { captions: 'Captions', x: 'From the left', y: 'From the top' },
  flows: { flows: 'Flows', line: 'What one line stands for', rule: 'Line under the first' },
  image: {
    name: 'Name',
    x: 'From the left',
    y: 'From the top',
    picture: 'Picture',
    over: 'Second picture, to compare',
  },
  lines: {
    end: 'Words at its end',
    role: 'Looks like',
    rule: 'Line under the title',
    lines: 'Lines',
    at: 'When',
    text: 'What happened',
    panels: 'Charts',
    x: 'Time axis',
    rules: 'Marked dates',
    columns: 'Charts side by side',
  },
  map: {
    projection: 'Kind of map',
    areas: 'Areas',
    shapes: 'Borders of your own',
    points: 'Places',
    routes: 'Routes',
    scale: 'Scale of the shades',
    size: 'Scale of the circles',
    note: 'Line under the map',
  },
  peaks: { goal: 'Goal', peaks: 'Peaks', viewpoints: 'Viewpoints', links: 'Links between summits' },
  rings: { rings: 'Rings', names: 'Names' },
  route: {
    name: 'What the line is',
    of: 'Length of the whole path',
    style: 'Looks like',
    rule: 'Line above',
  },
  scorecards: {
    by: 'Who counted',
    counts: 'What was counted',
    figure: 'Printed instead of the count',
    cards: 'Cards',
    each: 'What one mark stands for',
    rule: 'Line under the cards',
    columns: 'Cards side by side',
  },
  scroll: { name: 'Title' },
  section: {
    name: 'What is measured',
    top: 'What the summit stands for',
    measures: 'Measures',
    rule: 'Line above',
  },
  slope: {
    lines: 'Lines',
    frames: 'Frames',
    before: 'Under the left end',
    after: 'Under the right end',
    rule: 'Line above',
  },
  stacks: {
    stacks: 'Stacks',
    rule: 'Line under the title',
    line: 'What the line is',
    reads: 'What a value is',
  },
  timeline: { lanes: 'Rows', x: 'Time axis', rule: 'What a mark is', as: 'Looks like' },
  units: {
    entity: 'One column of it',
    order: 'Groups, in this order',
    layout: 'In columns or fields',
    each: 'What one mark stands for',
    total: 'Marks of a whole field',
    goal: 'Goal',
    figures: 'Printed instead of a count',
    key: 'What one mark is',
    rule: 'Last line',
  },
  verdicts: {
    who: 'Who',
    words: 'What was said',
    date: 'When',
    source: 'Kind of source',
    verdicts: 'Voices',
    groups: 'Groups',
    order: 'Line below',
  },
  words: {
    kind: 'Kind',
    text: 'Words',
    note: 'Smaller words under it',
    x: 'From the left',
    y: 'From the top',
    place: 'Where',
    file: 'Picture',
    items: 'Words',
  },
};

/** The title of a field of a kind's state or params. */
export const titlesOf =
  (of: 'state' | 'params', kind: string) =>
  (path: readonly (string | number)[]): string | undefined => {
    const key = String(path.at(-1));
    const [kinds, shared] = of === 'state' ? [STATE, en.ofState] : [PARTS, {} as Titles];
    return kinds[kind]?.[key] ?? shared[key] ?? en.fields[key];
  };
