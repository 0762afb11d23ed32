/**
 * Numbers and moments as the page and the report write them, in both languages.
 *
 * Minus is U+2212. French: a comma, U+202F between thousands and before %, `06 h 00`.
 * The engines' own Intl is not used, so that a test and every browser write the same.
 */

export type Language = 'en' | 'fr';

/** Narrow no-break space: French thousands, and before ; ? ! %. */
export const THIN = '\u202f';
/** No-break space: before a French colon, between a number and its unit. */
export const FIRM = '\u00a0';
const MINUS = '\u2212';

function groups(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** `x` with a fixed number of decimals, a minus where it shows, and no negative zero. */
export function decimal(x: number, decimals: number, language: Language): string {
  const fixed = Math.abs(x).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const negative = x < 0 && Number(fixed) !== 0;
  const text = groups(whole, language === 'fr' ? THIN : ',');
  const point = language === 'fr' ? ',' : '.';
  return (negative ? MINUS : '') + (fraction === undefined ? text : text + point + fraction);
}

/** As `decimal`, with a plus before what is above zero. */
export function signed(x: number, decimals: number, language: Language): string {
  const text = decimal(x, decimals, language);
  return x > 0 && Number(x.toFixed(decimals)) !== 0 ? `+${text}` : text;
}

export const count = (n: number, language: Language): string => decimal(n, 0, language);

/** A share as whole percent. */
export function percent(share: number, language: Language, decimals = 0): string {
  return decimal(share * 100, decimals, language) + (language === 'fr' ? `${THIN}%` : '%');
}

/** A difference of shares, in points of percentage. */
export function points(difference: number, language: Language, decimals = 0): string {
  return `${signed(difference * 100, decimals, language)}${FIRM}pts`;
}

/** A size of a file in kB or MB. */
export function bytes(size: number, language: Language): string {
  const [kilo, mega] = language === 'fr' ? ['ko', 'Mo'] : ['kB', 'MB'];
  if (size < 100_000) return `${decimal(Math.max(size / 1000, 1), 0, language)}${FIRM}${kilo}`;
  return `${decimal(size / 1e6, 1, language)}${FIRM}${mega}`;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The time of day of a moment in hours since the start. */
export function clock(hours: number, language: Language): string {
  const minutes = Math.round(hours * 60) % 1440;
  const hour = two(Math.floor(minutes / 60));
  const minute = two(minutes % 60);
  return language === 'fr' ? `${hour}${FIRM}h${FIRM}${minute}` : `${hour}:${minute}`;
}

/** Whole simulated days since the start; the first day is day 0. */
export const dayOf = (hours: number): number => Math.floor(Math.round(hours * 60) / 1440);

/** `day 13, 06:00`, `jour 13, 06 h 00`. */
export function moment(hours: number, language: Language): string {
  return `${language === 'fr' ? 'jour' : 'day'}${FIRM}${dayOf(hours)}, ${clock(hours, language)}`;
}

/** A length of time in hours: `45 min`, `30 h`, `3 days`. */
export function span(hours: number, language: Language): string {
  if (hours < 1) return `${decimal(hours * 60, 0, language)}${FIRM}min`;
  if (hours < 72 && hours % 24 !== 0) {
    return `${decimal(hours, hours % 1 === 0 ? 0 : 1, language)}${FIRM}h`;
  }
  const days = hours / 24;
  const word = language === 'fr' ? 'jour' : 'day';
  const plural = language === 'fr' ? days >= 2 : days !== 1;
  return `${decimal(days, days % 1 === 0 ? 0 : 1, language)}${FIRM}${word}${plural ? 's' : ''}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
};

/** A date of the calendar: `today, 16:42`, `yesterday, 16:42`, `14 Nov.`, `14 Nov. 2025`. */
export function calendar(at: Date, now: Date, language: Language): string {
  const dayNumber = (date: Date): number =>
    Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
  const ago = dayNumber(now) - dayNumber(at);
  const time = clock(at.getHours() + at.getMinutes() / 60, language);
  if (ago === 0) return `${language === 'fr' ? 'aujourd’hui' : 'today'}, ${time}`;
  if (ago === 1) return `${language === 'fr' ? 'hier' : 'yesterday'}, ${time}`;
  const month = MONTHS[language][at.getMonth()] as string;
  const first = language === 'fr' && at.getDate() === 1 ? '1er' : String(at.getDate());
  const year = at.getFullYear() === now.getFullYear() ? '' : ` ${at.getFullYear()}`;
  return `${first}${FIRM}${month}${year}`;
}

/** With its first letter a capital, as at the head of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many decimals show a difference with two figures that mean something, at most four. */
export function decimalsFor(step: number): number {
  if (!(step > 0)) return 2;
  let decimals = 2;
  while (decimals < 4 && step < 10 ** -(decimals - 1)) decimals += 1;
  return decimals;
}
