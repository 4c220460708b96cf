/** What `route` says of its pictures. */
export const en = {
  whole: 'a line drawn to scale, {length} of a path of {of}',
  span: 'From {from} to {to}.',
  ahead: 'In outline: {plans}.',
  planned: '{length} planned for {date}',
};
