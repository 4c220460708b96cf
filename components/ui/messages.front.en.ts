/** The words of the front page, of the guides and of the site's foot. */
export const frontMessages = {
  promise: 'Turn a table into a story that moves',
  lead: 'Handscroll draws your numbers as pictures that change while people scroll. For classrooms, museums and newsrooms: free, in your browser, without an account.',
  still: 'Stop the motion',
  read: 'Read',
  readText: 'Scroll through a finished story: every number in it names its source.',
  make: 'Make',
  makeText: 'Begin from a question, bring your table, and publish it in an afternoon.',
  present: 'Present',
  presentText: 'Show it on a projector, stop by stop, with notes and a clock.',
  teach: 'Teach',
  teachText: 'Ask a class on their phones, without accounts and without names.',
  way: 'A table, a picture, a story',
  table: '1. Bring a table',
  tableText:
    'From a spreadsheet, as it is. Here: per cent of world manufacturing, by value (World Bank).',
  share: 'Share of world manufacturing',
  picture: '2. It becomes a picture',
  pictureText: 'Drawn to scale, with its source. Try others: nothing is lost.',
  story: '3. Write what it means',
  storyText:
    '“In 2010 China passes the United States.” Each sentence has its moment of the picture, and readers scroll from one to the next.',
  sampleAlt:
    'A painted slope rises from 8.6% in 2004 to 18.1% in 2010, where it passes a fading grey one.',
  wholeAlt:
    'A painted slope rises from 8.6% in 2004 to 26% in 2015, over a grey one that falls from 22.2% to 17.2%.',
  guide: 'The guide',
};
