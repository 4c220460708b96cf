/** What `field` says of its pictures. */
export const en = {
  earlierOf: '{name}: earlier',
  earlier: '{count} of them earlier',
  inOutline: 'in outline',
  nameEarlier: '{name}, earlier',
  nameDate: '{name}, {date}',
  amount: 'Amount',
  marks: 'Marks',
};
