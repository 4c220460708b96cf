/** The door before pages with notes and answers, where the operator has set a key. */
export const doorMessages = {
  title: 'Teacher’s key',
  ask: 'This page holds notes and answers for teachers. To open it, type the key set by whoever runs this server.',
  wrong: 'That is not the key. Try again, or ask whoever runs this server.',
  wait: 'Too many wrong keys from here. Wait a minute, then try again.',
  key: 'Key',
  open: 'Open',
  read: 'The stories themselves are open to everyone.',
} as const;
