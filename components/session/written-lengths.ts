import { inFigures, numberWords } from './typed-amount';

const number = String.raw`\d{1,3}(?:[.,]\d+)?|${numberWords.join('|')}`;
const units = 'hours?|hrs?|days?|weeks?|wks?|months?|mths?|years?|yrs?';
const halves: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};
const fraction = String.raw`[½¼¾]|[13]\/[24]`;
const MOST_MONTHS = 36;

const inNumbers = (typed: string): number => Number(inFigures(typed).replace(',', '.'));
const text = (value: number): string => String(Number(value.toFixed(2)));

type Rewriting = readonly [said: RegExp, written: (...groups: string[]) => string];

/** Lengths in words, fractions and the letters of notes, each as one figure with its unit. The order counts. */
const rewritings: readonly Rewriting[] = [
  // “2 1/2 years”, “2½ yrs”
  [
    new RegExp(String.raw`(?<![\d/.,])(\d{1,2})\s*(${fraction})\s*(${units})\b`, 'gi'),
    (whole, part, unit) => `${text(Number(whole) + (halves[part] ?? 0))} ${unit}`,
  ],
  // “two and a half years”
  [
    new RegExp(String.raw`\b(${number})\s+and\s+a\s+half\s+(${units})\b`, 'gi'),
    (whole, unit) => `${text(inNumbers(whole) + 0.5)} ${unit}`,
  ],
  // “a year and a half”
  [
    new RegExp(String.raw`\b(?:(${number})|an?)\s+(${units})\s+and\s+a\s+half\b`, 'gi'),
    (whole, unit) => `${text((whole ? inNumbers(whole) : 1) + 0.5)} ${unit}`,
  ],
  // “half a year”, “1/2 yr”
  [/(?<![\p{L}\p{N}/.,])half\s+an?\s+year\b|(?<![\p{L}\p{N}/.,])(?:1\/2|½)\s*y(?:ea)?rs?\b/giu, () => '6 months'],
  [/\bhalf\s+a\s+day\b|(?<![\p{N}/.,])(?:1\/2|½)\s*day\b/giu, () => '12 hours'],
  // “2 yrs 6 months”, “1y3m”
  [
    /(?<![\p{L}\p{N}/.,])(\d{1,2})\s*y(?:ea)?r?s?\s*(?:,|and|&)?\s*(\d{1,2})\s*m(?:onths?|ths?|o)?(?![\p{L}\p{N}/])/giu,
    (years, months) => `${Number(years) * 12 + Number(months)} months`,
  ],
  [
    new RegExp(String.raw`\b(?:(${number})\s+|an?\s+)?fortnights?\b`, 'gi'),
    (count) => `${text((count ? inNumbers(count) : 1) * 2)} weeks`,
  ],
  [/\b(?:a|one)\s+decade\b/gi, () => '10 years'],
];

/** “6m” of an illness are months, not metres or minutes: its line says so before it is entered. */
const inMonths = /(?<=(?:^|\s)(?:[<>x]\s?)?)(\d{1,2})\s?m(?=$|[\s,;.])(?!\s*(?:walk|old|of age))/g;

const DAY_MS = 86_400_000;
const daysBetween = (from: Date, to: Date): number =>
  Math.round(
    (Date.UTC(to.getFullYear(), to.getMonth(), to.getDate()) -
      Date.UTC(from.getFullYear(), from.getMonth(), from.getDate())) /
      DAY_MS,
  );

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const sinceDay =
  /\bsince\s+(?:(mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(christmas(?!\s+eve)|xmas|boxing day|new year(?:['’]?s)?(?: day)?|easter))(?![\p{L}\p{N}])/giu;

/** Sunday after the first full moon of spring (Meeus, Astronomical Algorithms, chapter 8). */
const easterOf = (year: number): Date => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return new Date(year, Math.floor(days / 31) - 1, (days % 31) + 1);
};

const feastOf = (name: string, year: number): Date => {
  if (/^easter/.test(name)) return easterOf(year);
  if (/^new/.test(name)) return new Date(year, 0, 1);
  return new Date(year, 11, /^boxing/.test(name) ? 26 : 25);
};

/** Longer ago, nobody counts the days. */
const MOST_DAYS = 60;
const DAYS_IN_MONTH = 30.4375;

const ago = (days: number): string => {
  if (days === 1) return '1 day';
  return days <= MOST_DAYS ? `${days} days` : `${Math.round(days / DAYS_IN_MONTH)} months`;
};

/** Days since then; `null` for today’s own name, which may be a week ago. */
const daysSince = (day: string | undefined, feast: string | undefined, today: Date): number | null => {
  if (day !== undefined) {
    const days = (today.getDay() - weekdays.indexOf(day.slice(0, 3).toLowerCase()) + 7) % 7;
    return days === 0 ? null : days;
  }
  const name = (feast ?? '').toLowerCase();
  const thisYear = daysBetween(feastOf(name, today.getFullYear()), today);
  const days = thisYear > 0 ? thisYear : daysBetween(feastOf(name, today.getFullYear() - 1), today);
  return thisYear === 0 ? null : days;
};

/**
 * What was typed with its lengths as figures: “half a year” is “6 months”, “since Tuesday” so many days. What cannot be counted
 * (“since March”) stays, to be asked. Cannot fail.
 * @example lengthsWritten('bloating 2 1/2 years', today) // 'bloating 2.5 years'
 */
export const lengthsWritten = (query: string, today: Date): string => {
  const counted = rewritings.reduce(
    (line, [said, written]) => line.replace(said, (_whole: string, ...groups: string[]) => written(...groups)),
    query,
  );
  return counted
    .replace(inMonths, (whole, count: string) =>
      Number(count) > 0 && Number(count) <= MOST_MONTHS ? `${count} months` : whole,
    )
    .replace(sinceDay, (whole, day?: string, feast?: string) => {
      const days = daysSince(day, feast, today);
      return days === null ? whole : `for ${ago(days)}`;
    });
};
