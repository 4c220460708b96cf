/** Everything that draws lines, in one chunk. */
export { connectorMarks, joinedIn, reached, wordsNow, wordsOfEnds } from '../lines.ts';
export { connectedIn, endsIn } from './connect.ts';
export { colourOfLines, endSpace } from './ends.ts';
