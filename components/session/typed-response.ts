import { isWholeName, type NameHit } from '@/server/library/search/by-name';
import { searchFindings } from '@/server/library/search/findings';
import { distinct, inPart, notKeeping, type TypedItem } from './typed-item';

/** What was tried, and for what, where it was said not to have helped. */
interface Unhelped {
  /** “Reflux”, of “reflux not helped by omeprazole”; empty where none was named. */
  readonly complaint: string;
  readonly tried: string;
  /** As it was said: “did not help”. */
  readonly text: string;
}

const not = String.raw`(?:(?:did|does|do|has|have|had|is|was)(?:\s+not|n['’]?t)|cannot|can['’]?t|not|never)`;
const helps = String.raw`(?:help(?:s|ed|ing|ful)?|work(?:s|ed|ing)?|reliev(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|sett?l(?:e|es|ed|ing)|touch(?:es|ed|ing)?(?:\s+it)?|better|improv(?:e|es|ed|ing)|respon(?:d|ds|ded|ding|sive)|effective|control(?:led|ling)?)`;
const good = '(?:help|effect|benefit|relief|improvement|response|difference|change|good|use|better|success|joy)';
const none = String.raw`(?:no|nil|zero|little|without(?:\s+(?:any|much))?|minimal)`;
const failing = '(?:ineffective|useless|failed|failing|failure|refractory|resistant|unresponsive|unhelpful)';
const badly = String.raw`(?:${not}\s+(?:really\s+|been\s+|any\s+|much\s+)*${helps}|(?:made?\s+|has\s+|had\s+|with\s+)?${none}\s+(?:much\s+|real\s+)?${good}|${failing})`;
const by = '(?:by|with|on|to|from|after|of|despite)';

/** “Loperamide did not help”, “PPI: no effect”, “stopped gluten, no better”. */
const after = new RegExp(
  String.raw`^(?<tried>\S.*?)[\s,:–-]+(?:(?:tried|trialled|given|taken|so far|but)[\s,:]+)*(?<text>${badly})(?:\s+(?:at all|so far|yet|much|it|with it|(?:with|for|on|in|to)\s+(?<complaint>\S.*)))?\s*$`,
  'iu',
);
/** “Not helped by omeprazole”, “reflux resistant to a PPI”. */
const before = new RegExp(
  String.raw`^(?:(?<complaint>\S.*?)[\s,:–-]+)?(?:(?:is|was|are|were|got|but)\s+)?(?<text>${badly}(?=\s+${by}\s)|${failing}|despite)(?:\s+${by})?\s+(?:(?:a|an|the|trial|course|of|to|treatment|with|on|respond)\s+)*(?<tried>\S.*)$`,
  'iu',
);

/** What was tried in vain; `null` where nothing says so. Cannot fail. */
export const unhelpedIn = (query: string): Unhelped | null => {
  const { complaint = '', tried, text } = (before.exec(query) ?? after.exec(query))?.groups ?? {};
  return tried === undefined || text === undefined ? null : { complaint, tried, text };
};

/** It went on nevertheless, of whatever was tried. */
const ANY = 'treatment failed';

/**
 * What was tried without success: the finding that says so of just that (“gluten-free diet did not help”); of what it was tried for;
 * that a first treatment did not help; that it is taken. What each line leaves out is named on it. Nothing where no more is
 * found than the words. Cannot fail.
 */
export const ofUnhelped = <Item extends TypedItem>(
  items: readonly Item[],
  query: string,
  find: (query: string) => readonly NameHit<Item>[],
): readonly NameHit<Item>[] => {
  const said = unhelpedIn(query);
  if (!said) return [];
  const { complaint, tried, text } = said;
  const whole = searchFindings(items, query);
  if (whole[0] && isWholeName(whole[0], query)) return [];
  const just = searchFindings(items, `${tried} did not help`);
  const here = complaint === '' ? [] : find(complaint).slice(0, 2);
  const rest = query.slice(query.toLowerCase().indexOf(text.toLowerCase())).trim();
  const failed = searchFindings(items, ANY).slice(0, 1);
  const taken = searchFindings(items, tried)
    .filter(({ item }) => !item.result)
    .slice(0, 2);
  return distinct([
    ...just,
    ...here.map((hit) => notKeeping(inPart(hit), rest)),
    ...failed.map((hit) => notKeeping(inPart(hit), [complaint, tried].filter(Boolean).join(', '))),
    ...taken.map((hit) => notKeeping(inPart(hit), [complaint, text].filter(Boolean).join(', '))),
  ]);
};
