/** What `flows` says of its pictures. */
export const en = {
  nothing: 'Nothing flows yet; {names} follow.',
  flow: 'Flow',
};
