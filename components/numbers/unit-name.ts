/** Where a UCUM code becomes something a clinician reads. Codes: https://ucum.org/ucum */

interface UnitName {
  /** After the figure; empty when the figure says it all. */
  readonly shown: string;
  /** Spelt out where the sign would be read badly or not at all. */
  readonly spoken?: string;
}

/** Codes whose reading does not follow from their parts. */
const whole: Readonly<Record<string, UnitName>> = {
  '': { shown: '' },
  '1': { shown: '' },
  '%': { shown: '%' },
  '[ppm]': { shown: 'ppm', spoken: 'parts per million' },
  '[pH]': { shown: 'pH' },
  '{ULN}': { shown: '× upper limit', spoken: 'times the upper limit of normal' },
  '{xULN}': { shown: '× upper limit', spoken: 'times the upper limit of normal' },
  '{score}': { shown: 'points' },
  '{points}': { shown: 'points' },
  '{ratio}': { shown: '' },
  '{index}': { shown: '' },
  '{count}': { shown: '' },
  '{titer}': { shown: 'titre' },
  '{presence}': { shown: '' },
  '{finding}': { shown: '' },
  '{Marsh}': { shown: '' },
  '/[HPF]': { shown: 'per high-power field' },
  '/[LPF]': { shown: 'per low-power field' },
  'mm/h': { shown: 'mm/h', spoken: 'millimetres per hour' },
  Cel: { shown: '°C', spoken: 'degrees Celsius' },
  '[degF]': { shown: '°F', spoken: 'degrees Fahrenheit' },
  '[lb_av]': { shown: 'lb', spoken: 'pounds' },
  '[stone_av]': { shown: 'stone' },
  'mm[Hg]': { shown: 'mmHg', spoken: 'millimetres of mercury' },
  Ohm: { shown: 'Ω', spoken: 'ohms' },
  'Ohm.cm2': { shown: 'Ω·cm²', spoken: 'ohm square centimetres' },
};

/** Lone units of time and habit are words: "6 weeks", "3 per day". */
const spans: Readonly<Record<string, readonly [one: string, many: string]>> = {
  a: ['year', 'years'],
  mo: ['month', 'months'],
  wk: ['week', 'weeks'],
  d: ['day', 'days'],
  h: ['hour', 'hours'],
  min: ['minute', 'minutes'],
  s: ['second', 'seconds'],
};

const superscripts: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};
const raised = (figures: string): string => [...figures].map((figure) => superscripts[figure] ?? figure).join('');

/** One factor of a code: `ug`, `k[IU]`, `10*9`, `1.73_m2`, `24.h`. */
const factorName = (code: string): string =>
  code
    .replace(/^10[*^](-?\d+)$/, (_all, power: string) => `×10${raised(power)}`)
    .replace(/^\{(.*)\}$/, '$1')
    .replace(/_/g, ' ')
    .replace(/^(\d+)\.([a-z]+)$/, '$1 $2')
    .replace(/\[(IU|iU)\]/g, 'IU')
    // As laboratories print it: that the unit is the assay's own is said by the limit beside it.
    .replace(/\[arb'U\]/g, 'U')
    .replace(/\[HPF\]/g, 'high-power field')
    .replace(/\[([^\]]+)\]/g, '$1')
    .replace(/^u(?=[a-zA-Z])/, 'µ')
    .replace(/\b(m|k)?eq\b/g, '$1Eq')
    .replace(/osm\b/g, 'Osm')
    .replace(/([a-zA-Z])(-?\d+)$/, (_all, unit: string, power: string) => `${unit}${raised(power)}`);

/** A code cut at its slashes, those inside braces and brackets left alone; parentheses dropped. */
const factorsOf = (code: string): readonly string[] =>
  (code.match(/\/|(?:\{[^}]*\}|\[[^\]]*\]|[^/])+/g) ?? []).map((part) => part.replace(/[()]/g, ''));

/**
 * The reading of a UCUM code beside a figure. A code not known here is read by its parts; one that is not UCUM
 * comes back as it is. Cannot fail.
 * @example unitName('ug/g').shown // 'µg/g'   unitName('wk', 1).shown // 'week'
 */
export const unitName = (code: string, value = 2): UnitName => {
  const known = whole[code];
  if (known) return known;
  const span = spans[code];
  if (span) return { shown: value === 1 ? span[0] : span[1] };
  const per = /^\/(.+)$/.exec(code)?.[1];
  if (per) return { shown: `per ${spans[per]?.[0] ?? perName(per)}` };
  return { shown: factorsOf(code).map(factorName).join('') };
};

/** `100{cells}` after "per": "100 cells". */
const perName = (code: string): string => code.replace(/^(\d+)\{(.*)\}$/, '$1 $2').replace(/^[^\d].*/, factorName);
