/** What `section` says of its pictures. */
export const en = {
  painted: 'painted to {level} on a scale up to {top}',
  nothing: 'nothing is painted on a scale up to {top}',
  forecast: 'forecast {values}',
  then: 'Then {gap}.',
};
