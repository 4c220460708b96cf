/**
 * Titles of a script's fields by schema, then by path: `#` is an entry of a list, `+` adds one, `-` removes them all.
 * A field without one has the schema's name in words, and is folded.
 */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  all: {
    title: 'Title',
    kicker: 'Words above the title',
    summary: 'In one sentence',
    alt: 'What the picture shows',
    notes: 'Notes for the presenter',
  },
  build: { title: 'Name of this change', text: 'Card' },
  step: {
    text: 'Card',
    views: 'Views',
    'views.#': 'View {number}',
    'views.+': '+ view',
    'views.-': 'all views',
    'views.#.title': 'View {number}',
    'views.#.by': 'Who says it',
    'views.#.date': 'Date',
    'views.#.text': 'What is said',
    'views.#.finding': 'Found to be',
  },
  ask: {
    question: 'Question',
    'options.#': 'Answer {number}',
    'options.+': '+ answer',
    'options.#.text': 'Answer {number}',
    'options.#.at': 'Which part of the picture',
    'options.#.right': 'Answer {number} is right',
    'options.#.why': 'Why, of answer {number}',
    'items.#': 'Answer {number}',
    'items.+': '+ answer',
    'items.#.text': 'Answer {number}',
    'items.#.why': 'Why, of answer {number}',
    prompts: 'What to think about',
    'prompts.#': 'What to think about, {number}',
    'prompts.+': '+ thought',
    'prompts.-': 'the last thought',
    explain: 'Explanation, shown afterwards',
    answer: 'The truth is',
    'answer.at': 'Which part of the picture',
    'answer.text': 'The answer in words',
    min: 'Lowest guess',
    max: 'Highest guess',
  },
  story: {
    subtitle: 'Subtitle',
    authors: 'Authors',
    'authors.#': 'Author {number}',
    'authors.+': '+ author',
    license: 'Licence',
    lang: 'Language',
    theme: 'Look',
    accent: 'Colour of the house',
  },
};
/** What stands in an empty text. */
export const HINTS: Readonly<Record<string, string>> = {
  alt: 'For people who do not see it',
  text: 'What readers read here. @ offers facts, sources, terms and steps.',
};
