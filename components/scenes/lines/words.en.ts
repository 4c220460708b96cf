/** What `lines` says of its pictures. */
export const en = {
  nothing: 'Nothing is drawn yet; the axis runs to {to}.',
};
