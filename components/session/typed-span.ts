import { amount, inFigures, type TypedValue, without } from './typed-amount';

/** What the letter of a unit stands for. */
export const spanUnits = { h: 'hours', d: 'days', w: 'weeks', m: 'months', y: 'years' } as const;
const timeUnit = 'h(?:ou)?rs?|h|days?|d|w(?:ee)?ks?|w|months?|mths?|mo|y(?:ea)?rs?|y';
/** Neither how often (“3 days a week”) nor how long after something else (“2 hours after food”). */
const notSpan = String.raw`(?!\s*(?:old|after|before|later|an?|per|each|every)(?!\p{L})|\s*\/)`;
const since = String.raw`(?:(?:on and off|off and on|start(?:ed|ing)|began|onset|for|since|over|about|around|almost|nearly|the|past|last|duration:?(?:\s+of)?)\s+|(?<!\S)x\s*)`;
const lasting = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-]|\b(?:every|each|per|within|after|before|until)\s+)${since}*` +
    String.raw`(?:(?<sign>[<>≤≥]|(?:more|less) than|at least)\s*)?(?<from>${amount}|(?<=${since})an?)(?:\s*(?:-|–|to)\s*(?<to>${amount}))?` +
    String.raw`[\s-]*(?<unit>${timeUnit})(?![\p{L}\p{N}])${notSpan}(?:\s+(?:ago|now|long|duration)(?!\p{L}))?`,
  'iu',
);
const signs: Readonly<Record<string, string>> = { 'more than': '>', 'less than': '<', 'at least': '≥' };
const recently = /\bsince\s+(?:yesterday|today|this morning|last\s+(night|week|month|year))\b/i;
const plural = 'hours|days|weeks|months|years';
const monthName =
  'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** That it has lasted, and not how long: that is asked. */
const vaguely = new RegExp(
  String.raw`\b(?:(?:on and off|off and on)\s+)?(?:` +
    String.raw`since\s+(?:(?:last\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<months>(?:(?:the|this|last)\s+)?(?:spring|summer|autumn|fall|winter)|christmas|easter|new year|(?:last\s+)?(?:${monthName}))|(?<years>childhood|birth|(?:19|20)\d\d))` +
    String.raw`|(?:(?:for|over|the|past|last)\s+)*(?:several|a few|few|some|many|(?:a\s+)?couple(?:\s+of)?)\s+(?:${plural})(?:\s+(?:ago|of))?` +
    String.raw`|for\s+(?:${plural}|ages|a (?:good |long )?while|a long time|ever|donkey['’]?s years)|(?<=^\s*)(?:${plural})\s+of)\b`,
  'i',
);
/** Since something that is no date: “since her holiday”, “ever since the operation”. */
const sinceEvent = /(?<=\S\s+)(?:ever\s+)?since\s+(\p{L}[^\d]*)$/iu;
/** As on a prescription: 3/7 are days, 3/52 weeks, 3/12 months, 3-4/52 from three to four weeks; “8kg/3/12” as well. */
const inShort =
  /(?:(?<=\p{L})\/|(?<![\p{L}\p{N}.,/-]))(?:(?:for|since|over|in)\s+|x\s*)?(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\s*\/\s*(7|52|12)(?![\d/])(?:\s+ago(?!\p{L}))?/iu;
const parts: Readonly<Record<string, string>> = { '7': 'days', '52': 'weeks', '12': 'months' };

/** How long something has lasted, as it was typed; `null` where that is not said. Cannot fail. */
export const spanIn = (query: string): TypedValue | null => {
  const short = inShort.exec(query);
  if (short) {
    const [, from = '', to, part = ''] = short;
    return span(query, short, to === undefined ? from : `${from}–${to}`, parts[part] ?? '');
  }
  const recent = recently.exec(query);
  if (recent) {
    const last = recent[1]?.toLowerCase();
    return span(query, recent, '1', last === undefined || last === 'night' ? 'days' : `${last}s`);
  }
  const vague = vaguely.exec(query);
  if (vague) return span(query, vague, '', vagueUnit(vague));
  const found = lasting.exec(query);
  const since = found ? null : sinceEvent.exec(query);
  if (since) return { ...span(query, since, '', 'weeks'), event: since[1] ?? '' };
  const { sign, from = '', to, unit = '' } = found?.groups ?? {};
  if (!found) return null;
  const first = `${sign ? `${signs[sign.toLowerCase()] ?? sign} ` : ''}${inFigures(from)}`;
  const named = spanUnits[unit.charAt(0).toLowerCase() as keyof typeof spanUnits];
  return span(query, found, to === undefined ? first : `${first}–${inFigures(to)}`, named);
};

/** In which whoever says how long after all most likely says it. */
const vagueUnit = ({ 0: said, groups }: RegExpExecArray): string => {
  if (groups?.['years'] || /donkey|ever$/i.test(said)) return 'years';
  return groups?.['months'] ? 'months' : (new RegExp(plural, 'i').exec(said)?.[0].toLowerCase() ?? 'days');
};

/** A length of time that was found in a query. */
export const span = (query: string, found: RegExpExecArray, figure: string, unit: string): TypedValue => ({
  rest: without(query, found.index, found.index + found[0].length),
  figure,
  unit,
  span: true,
  times: false,
  text: found[0].trim(),
});
