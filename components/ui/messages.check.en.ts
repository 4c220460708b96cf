/** The words of the connection test. Each sentence stands for itself: it is read by whoever runs a network. */
export const checkMessages = {
  title: 'Connection test for a class',
  lead: 'For whoever looks after a school’s network. The page tries, from this computer, all that a class needs. It takes half a minute and needs no account and no class.',
  begin: 'Begin the test',
  again: 'Test again',
  running: 'Testing … The longest part takes 25 seconds.',
  needsScript: 'The test needs scripts, which are off or have not loaded.',
  needsServer:
    'This is a copy of the site without its server, and a class needs the server. There is nothing to test here.',
  copy: 'Copy the result',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The text is selected: copy it by hand.',
  result: 'The result as text',
  table: 'What was tested',
  waiting: 'Being tested …',
  grade: { good: 'Good', poor: 'Works otherwise', bad: 'Fails' },
  part: {
    trip: 'Round trip',
    cookie: 'Cookies',
    poll: 'Repeated questions',
    wait: 'Answers that wait',
    stream: 'Event stream',
  },
  why: {
    tripGood: 'A question and its answer take {ms} ms.',
    tripSlow: 'A question and its answer take {ms} ms. A class works, but late.',
    tripLost: 'Of five posts {lost} were lost. The network drops connections.',
    tripHost:
      'The server does not know the name in this address. Whoever runs it sets HANDSCROLL_ORIGIN.',
    tripNone: 'No post came through. The network or a filter blocks POST to /api/.',
    cookieGood: 'A cookie of this site is kept and sent back.',
    cookieNone:
      'Cookies of this site are not kept. Without them a class cannot tell one seat from another.',
    pollGood: 'They come through, and an unchanged answer is not sent twice.',
    pollTags: 'They come through. A proxy removes ETag, so that unchanged answers are sent again.',
    pollNone: 'Addresses under /api/ do not answer.',
    waitGood: 'An answer that waits {seconds} seconds comes through.',
    waitCut: 'The network cuts an answer that waits after {seconds} seconds.',
    streamGood: 'It comes at once: the first byte after {ms} ms, the rest when it was sent.',
    streamHeld: 'It is held up for {seconds} seconds or more: a proxy gathers it.',
    streamLate: 'It comes in lumps, up to {seconds} seconds late: a proxy gathers it.',
    streamCut: 'It is cut after {seconds} seconds. It is opened again each time.',
    streamNone: 'It does not come through.',
  },
  way: {
    stream: 'A class works here in the best way, by event stream.',
    wait: 'A class works here, by answers that wait. Nobody will see a difference.',
    poll: 'A class works here, by asking every three seconds. What the teacher does is seen that much later.',
    none: 'A class does not work from here. What fails is named below; stories can be read all the same.',
  },
  needs: 'What a class needs from a network',
  need: [
    'GET and POST to addresses under /api/ on this site, and no other site.',
    'Cookies of this site, for as long as the browser is open.',
    'Answers of the type text/event-stream passed on as they come, not gathered.',
    'Connections left open for 40 seconds without a byte.',
  ],
  languages: 'Languages',
  door: 'To join a class',
} as const;

type Wide<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Wide<T[K]> };
export type CheckWords = Wide<typeof checkMessages>;
