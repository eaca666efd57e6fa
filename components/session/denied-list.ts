import { denialIn, NORMAL } from '@/server/library/search/denial';
import { numberWords } from './typed-amount';
import { spanIn } from './typed-span';

/** One thing of a line that denies something: whether it is denied or there; open, where either may be meant. */
export interface Told {
  /** As it is looked for: a denied one with the word that denies it. */
  readonly text: string;
  readonly said: 'denied' | 'present' | 'open';
}

/** How a part follows the one before: a new sentence or a turn, one more of a list, both of two, any of several. */
type Joined = 'turn' | 'comma' | 'and' | 'or' | 'same';

const joiners: readonly (readonly [joined: Joined, by: string])[] = [
  ['turn', String.raw`\s*;\s*|(?<=\p{L}{3})\.\s+(?=\p{L})`],
  [
    'turn',
    String.raw`[\s,]+(?:but|however|though|although|yet|except(?:\s+for)?|apart\s+from|other\s+than)(?:\s+|,\s*)`,
  ],
  ['or', String.raw`\s*,?\s+(?:or|nor)\s+(?!\d)`],
  ['and', String.raw`\s*,?\s+(?:and(?!\s+off\b)|plus)\s+|\s+[&+]\s+`],
  ['comma', String.raw`\s*(?:(?<!\d),|,(?!\d))\s*|\s+[–-]\s+`],
  ['same', String.raw`(?<=\p{L}{3})\/(?=\p{L}{3})|\s+\/\s+`],
  // “No fever no weight loss”, “diarrhoea without blood”, “no mucus only blood”.
  [
    'turn',
    String.raw`(?<!\b(?:not|no|has|have|had|is|was|are|does|did|do))\s+(?=(?:no|not|nil|denies|without|only|just)\s+\S)`,
  ],
];
const joiner = new RegExp(joiners.map(([, by]) => `(${by})`).join('|'), 'giu');
const onOff = /\boff and on\b/gi;
const MOST = 24;

/** Words that say of what follows that it is there. */
const isThere = String.raw`(?:but|some|now|also|still|then|only|just|there is|is|has|have|had|having|got|gets|with|reports?|complain(?:s|ing) of|c\/o|new onset)`;
const beginsThere = new RegExp(String.raw`^(?:${isThere}\s+)+(?=\S)`, 'i');
/** Says no more of it than that. */
const endsThere = /\s+(?:persists?|persisting|continu(?:es|ing)|ongoing|present|yes)$/i;
/** Nobody denies what is slight, what goes on, or how often it comes. */
const wordsOfItsOwn = new RegExp(
  String.raw`^(?:some|mild|slight|occasional(?:ly)?|intermittent|ongoing|persistent|worsening|increasing|recently|today|yesterday)\b` +
    String.raw`|\b(?:persists?|persisting|continu(?:es|ing)|started|began|worse|worsening|ongoing|ha(?:s|ve|d)|since|once|twice|daily|nightly|hourly|${numberWords.join('|')})\b`,
  'i',
);
/** “Pain yes”, “fever: no”, “diarrhoea present”. */
const answered = /^(\S.*?)\s*(?::|\s[–-]|\s)\s*(yes|present|no|nil|none|absent)\s*$/i;
const notOnly = /^not\s+(?:only|just)\s+/i;
/** Left open by whoever typed it: “vomiting?” */
const isQuestion = /\s*\?+$/;
/** These deny all that follows, however it is joined. */
const deniesAll = /^(?:denie[sd]|denying|negative|neither|free)$/;

interface Part {
  readonly text: string;
  readonly joined: Joined;
}

const partsIn = (line: string): readonly Part[] => {
  const text = line.replace(onOff, 'on and off');
  const parts: Part[] = [];
  let from = 0;
  let joined: Joined = 'turn';
  for (const found of text.matchAll(joiner)) {
    parts.push({ text: text.slice(from, found.index).trim(), joined });
    from = found.index + found[0].length;
    joined = joiners[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? 'comma';
  }
  parts.push({ text: text.slice(from).trim(), joined });
  return parts.filter((part) => /\p{L}{2}/u.test(part.text));
};

/** Without the words that say only that it is there. */
const itself = (text: string): string => text.replace(beginsThere, '').replace(endsThere, '');

/** A length, a figure, or words of its own. */
const standsAlone = (text: string): boolean =>
  beginsThere.test(text) || endsThere.test(text) || wordsOfItsOwn.test(text) || hasFigure(text);
const hasFigure = (text: string): boolean => /\d/.test(text) || spanIn(text) !== null;

/**
 * What a line of several things says of each, where it denies one: all are denied by “denies a, b, c” and “no a, b or c”; what
 * has a length, a figure or words of its own (“no a, now b”, “no a but b”) is there; of “no a, b” the second stays open, and so does
 * what ends with a question mark. Empty where nothing is denied or open, or nothing else is said. Cannot fail.
 * @param isName whether something that begins like a denial is a name as it stands: “no energy”
 * @example toldOf('no fever, diarrhoea 3 days', isName) // “no fever” denied, “diarrhoea 3 days” present
 */
export const toldOf = (line: string, isName: (text: string) => boolean): readonly Told[] => {
  const parts = partsIn(line);
  if (parts.length > MOST || (parts.length < 2 && !isQuestion.test(line.trim()))) return [];
  let word: string | null = null;
  let comma = false;
  let denies = false;
  let before: Told['said'] = 'present';
  const told = parts.map(({ text: typed, joined }, at): Told => {
    if (isQuestion.test(typed)) {
      denies = true;
      return { said: 'open', text: typed.replace(isQuestion, '') };
    }
    const [, asked, answer] = answered.exec(typed) ?? [];
    const text = typed.replace(notOnly, '');
    const say = (said: Told['said'], as: string): Told => {
      before = said;
      return { said, text: as };
    };
    if (asked && answer && !denialIn(typed)?.rest) {
      denies = true;
      word = null;
      return /^(?:yes|present)$/i.test(answer) ? say('present', asked) : say('denied', `no ${asked}`);
    }
    const begins = denialIn(typed);
    denies ||= begins !== null && begins.word !== NORMAL;
    const denial = isName(text) || text !== typed ? null : begins;
    if (denial && !['', NORMAL, 'non'].includes(denial.word)) {
      word = denial.word;
      comma = false;
      return say('denied', text);
    }
    if (word === null || joined === 'turn' || denial) {
      if (joined === 'turn' && !denial) word = null;
      return say(denial?.word === '' ? 'denied' : 'present', itself(text));
    }
    if (joined === 'comma') comma = true;
    const bare = itself(text);
    const denied = `no ${bare}`;
    if (standsAlone(text)) return joined === 'or' && bare === text ? say('open', bare) : say('present', bare);
    // What stands beside something else shares what is said of it.
    if (joined === 'same' || (joined === 'and' && before === 'present'))
      return say(before, before === 'denied' ? denied : bare);
    if (before === 'denied' && (deniesAll.test(word) || goesOnToOr(parts, at))) return say('denied', denied);
    if (before === 'denied' && joined === 'and' && !comma) return say('denied', denied);
    return say('open', bare);
  });
  return denies ? told : [];
};

/**
 * Other things of a line as they stay in the field: each says by itself what it says here, whatever stood before it. Cannot fail.
 * @example “no fever, vomiting, diarrhoea 3 days” without its fever: “vomiting?; diarrhoea 3 days”
 */
export const staying = (others: readonly Told[]): string =>
  others.map(({ text, said }) => (said === 'open' ? `${text}?` : text)).join('; ');

/** Whether it is one of several of which the last is joined by “or”. */
const goesOnToOr = (parts: readonly Part[], at: number): boolean => {
  const after = parts.slice(at).findIndex(({ joined }) => joined === 'turn');
  const own = after < 0 ? parts.slice(at) : parts.slice(at, at + after);
  const last = own.findLastIndex(({ joined }) => joined === 'or');
  return last >= 0 && own.slice(0, last).every(({ text }) => !standsAlone(text) && denialIn(text) === null);
};
