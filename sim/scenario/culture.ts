/**
 * Where countries stand on two cultural axes, by subregion: survival (-) to self-expression (+),
 * and traditional (-) to secular-rational (+), after the map of Inglehart and Welzel, scaled so
 * that the whole map lies within -0.8 and 0.8.
 *
 * The places are a design choice from memory, one for each subregion and none for a country: they
 * say that cultural distance matters, not what a people is like. A scenario can give its own.
 */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  'Northern Europe': [0.7, 0.5],
  'Western Europe': [0.5, 0.4],
  'Central Europe': [0.1, 0.4],
  'Southern Europe': [0.3, 0.1],
  'Southeast Europe': [-0.2, 0.2],
  'Eastern Europe': [-0.4, 0.4],
  'North America': [0.6, -0.1],
  'Australia and New Zealand': [0.6, 0.1],
  'Central America': [0.2, -0.5],
  'South America': [0.2, -0.4],
  Caribbean: [0.1, -0.5],
  'Eastern Asia': [-0.1, 0.6],
  'South-Eastern Asia': [-0.1, -0.2],
  'Southern Asia': [-0.3, -0.3],
  'Western Asia': [-0.4, -0.4],
  'Central Asia': [-0.4, 0],
  'Northern Africa': [-0.5, -0.5],
  'Western Africa': [-0.3, -0.6],
  'Middle Africa': [-0.3, -0.6],
  'Eastern Africa': [-0.3, -0.6],
  'Southern Africa': [-0.1, -0.5],
  Melanesia: [0, -0.4],
  Micronesia: [0, -0.4],
  Polynesia: [0, -0.4],
};

export const cultureOf = (subregion: string): readonly [number, number] =>
  PLACES[subregion] ?? [0, 0];
