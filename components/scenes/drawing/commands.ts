/** The commands of a path in turn, of any program or of our own. */

/** How many numbers each command takes. */
const TAKES: { readonly [command: string]: number } = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const TOKEN = /([a-z])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** The numbers of each command in turn; flags of an arc may be written without a space. */
export function* commandsOf(
  d: string,
): Generator<readonly [command: string, n: readonly number[]]> {
  let command = '';
  let numbers: number[] = [];
  TOKEN.lastIndex = 0;
  for (let found = TOKEN.exec(d); found; found = TOKEN.exec(d)) {
    const [token, letter] = found;
    if (letter) {
      if (!(letter.toUpperCase() in TAKES)) return;
      [command, numbers] = [letter, []];
      if (letter.toUpperCase() === 'Z') yield [letter, []];
      continue;
    }
    const takes = TAKES[command.toUpperCase()] ?? 0;
    if (takes === 0) return;
    const isFlag = takes === 7 && (numbers.length === 3 || numbers.length === 4);
    if (isFlag && /^[01]./.test(token)) TOKEN.lastIndex = found.index + 1;
    numbers.push(isFlag ? Number(token[0]) : Number(token));
    if (numbers.length < takes) continue;
    yield [command, numbers];
    numbers = [];
    // Further pairs after a move are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
}
