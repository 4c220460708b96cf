/**
 * What a question says once it can be answered on screen. Plain words with `{names}` to fill in: they
 * travel beside the questions to the browser, where no ICU parser is.
 */
export const askMessages = {
  check: 'Check my answer',
  again: 'Answer again',
  clear: 'Clear',
  several: 'Choose all that apply.',
  chooseFirst: 'Choose an answer first.',
  yours: 'Your answer',
  right: 'Correct',
  yoursRight: 'Your answer: correct',
  saidRight: 'Your answer is correct.',
  saidPartly: 'Your answer is partly correct. The answer: {right}.',
  saidOther: 'Not quite. The answer: {right}.',
  pollKept: 'Your choice stays on this device.',
  guess: 'Your guess',
  range: 'from {min} to {max}',
  noGuess: 'no guess yet',
  numberHint: 'Move the slider or type a number. Your guess stays on this device.',
  kept: 'Keep scrolling to compare it with the answer.',
  draw: 'Draw on the chart',
  lineHint: 'Continue the line from {after}, or type the values. Your line stays on this device.',
  lineKeys:
    'Your line: left and right choose a point, up and down move it, Escape returns to the question.',
  undo: 'Undo',
  table: 'Type the values',
  holes: '{count} of {all} still to draw',
  whole: 'Your line is complete. Keep scrolling to compare it with the answer.',
  shown: 'shown: {from} to {to}',
  guessed: 'guessed: {from} to {to}',
  beside: 'Your guess and the answer',
  youGuessed: 'You guessed {guess}. It was {truth}.',
  youDrew: 'You drew {guess} for {x}. It was {truth}.',
  apart: 'Off by {distance}.',
  same: 'An exact match.',
  yourGuess: 'Your guess: {guess}',
  yourLine: 'Your line: {guess}',
  drawnBefore: 'drawn before the reveal',
  hide: 'Hide my line',
  hideGuess: 'Hide my guess',
  back: 'Back to the question',
} as const;

export type AskWords = { readonly [key in keyof typeof askMessages]: string };
