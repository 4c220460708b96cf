/** What `map` says of its pictures. */
export const en = {
  around: 'A map around {lat}, {lon}, {times} times as large.',
  north: '{degrees}° north',
  south: '{degrees}° south',
  east: '{degrees}° east',
  west: '{degrees}° west',
  world: 'A map of the world, {count} places marked.',
  routes: 'Lines: {names}.',
  place: 'Place',
  size: 'Size',
  highest: 'Highest: {figures}.',
  lowest: 'Lowest: {figures}.',
  shapes: 'A map of {count} areas.',
  simplified: 'Borders simplified.',
  creditOf: 'Borders: {credit}; simplified.',
  credit: 'Borders: Natural Earth, simplified. They state no position on any claim.',
};
