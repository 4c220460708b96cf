/** What more than one kind says. */
export const en = {
  noFigure: 'no figure',
  date: 'Date',
  value: 'Value',
  what: 'What',
  name: 'Name',
  note: 'Note',
  /** A value and the date that it is of. */
  valueIn: '{value} in {date}',
  valueOn: '{value} on {date}',
  fromTo: 'from {from} to {to}',
  rises: 'rises',
  falls: 'falls',
  staysLevel: 'stays level',
};
