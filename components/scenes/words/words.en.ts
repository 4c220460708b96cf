/** What `words` says of its pictures. */
export const en = {
  seal: 'The seal “{says}”, {ink}',
  worn: 'worn {wear} of 5',
  red: 'in cinnabar',
  solid: 'in solid ink',
  outline: 'in ink outline',
  nothing: 'No words on the stage yet.',
  figure: 'Figure',
};
