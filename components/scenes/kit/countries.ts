/** Countries by the names that people write. */
import { plainLetters } from '../../../story/plain-letters.ts';
import COUNTRY_NAMES from './countries.json' with { type: 'json' };

/** Common names of some countries, with the names in Natural Earth. */
const OTHER_NAMES: { readonly [name: string]: string } = {
  usa: 'United States of America',
  us: 'United States of America',
  'united states': 'United States of America',
  uk: 'United Kingdom',
  'great britain': 'United Kingdom',
  'czech republic': 'Czechia',
  'dr congo': 'Dem. Rep. Congo',
  'democratic republic of the congo': 'Dem. Rep. Congo',
  'ivory coast': "Côte d'Ivoire",
  'bosnia and herzegovina': 'Bosnia and Herz.',
  'central african republic': 'Central African Rep.',
  'dominican republic': 'Dominican Rep.',
  'south sudan': 'S. Sudan',
  'north macedonia': 'Macedonia',
  'macedonia, fyr': 'Macedonia',
  'congo, dem. rep.': 'Dem. Rep. Congo',
  'congo, rep.': 'Congo',
  'republic of the congo': 'Congo',
  'slovak republic': 'Slovakia',
  'kyrgyz republic': 'Kyrgyzstan',
  lao: 'Laos',
  'lao pdr': 'Laos',
  'equatorial guinea': 'Eq. Guinea',
  'solomon islands': 'Solomon Is.',
  swaziland: 'eSwatini',
  'viet nam': 'Vietnam',
  'russian federation': 'Russia',
  turkiye: 'Turkey',
  'korea, rep.': 'South Korea',
  'korea, dem. people’s rep.': 'North Korea',
  'iran, islamic rep.': 'Iran',
  'egypt, arab rep.': 'Egypt',
  'yemen, rep.': 'Yemen',
  'syrian arab republic': 'Syria',
  'venezuela, rb': 'Venezuela',
  'brunei darussalam': 'Brunei',
  'western sahara': 'W. Sahara',
  'falkland islands': 'Falkland Is.',
  'cape verde': 'Cabo Verde',
  'antigua and barbuda': 'Antigua and Barb.',
  'vatican city': 'Vatican',
  'myanmar (burma)': 'Myanmar',
  'congo - kinshasa': 'Dem. Rep. Congo',
  'congo - brazzaville': 'Congo',
};
const byName = new Map(COUNTRY_NAMES.map((name) => [plainLetters(name), name]));
/** The name in Natural Earth; undefined for a name that is no country's. */
export const countryOf = (name: string): string | undefined =>
  byName.get(plainLetters(name)) ?? OTHER_NAMES[plainLetters(name)];
