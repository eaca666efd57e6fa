/** What a denial begins with, as people type it: “no blood”, “denies fever”, “not vomiting”, “never had diarrhoea”. */
const denial =
  /^(?:(?:no|nil|zero)(?: (?:history|signs?|evidence|sign) of| more)?|not(?: any| had)?|non|never(?: had)?|without(?: any)?|denie[sd]|denying|negative for|neg|absent|free of|has no|had no|(?:does|did|has|is|was)(?:n['’]?t| not)(?: have| had| any)?)(?: any)?\s+|^[-−–]\s*/i;

/** Single words that deny something by another name. */
const denials: Readonly<Record<string, string>> = {
  afebrile: 'fever',
  apyrexial: 'fever',
  apyrexic: 'fever',
  'non-smoker': 'smokes',
  nonsmoker: 'smokes',
  snt: 'abdominal tenderness',
  'soft non-tender': 'abdominal tenderness',
  'abdomen soft non-tender': 'abdominal tenderness',
  'abdomen soft and non-tender': 'abdominal tenderness',
};

/** What is normal is denied to be abnormal: “rectal examination normal”, “PR NAD”, “normal DRE”. */
const foundNormal = /^normal\s+(\S.*)$|^(.*\S)\s+(?:normal|nad|unremarkable)\s*$/i;

/** The word of such a denial. */
export const NORMAL = 'normal';

export interface Denial {
  /** What is denied. */
  readonly rest: string;
  /** What it is denied with, in lower case: “no”. */
  readonly word: string;
  /** What is spoken of: of what is normal, that and not what would be abnormal about it. */
  readonly of: string;
}

/** The denial in what was typed; `null` when it denies nothing. */
export const denialIn = (typed: string): Denial | null => {
  const query = typed.trimStart();
  const meant = denials[query.trim().toLowerCase()];
  if (meant !== undefined) return { rest: meant, word: '', of: meant };
  const [begins] = denial.exec(query) ?? [];
  if (begins === undefined) {
    const [, after, before] = foundNormal.exec(query) ?? [];
    const found = (after ?? before)?.trim();
    return found === undefined ? null : { rest: `abnormal ${found}`, word: NORMAL, of: found };
  }
  const rest = query.slice(begins.length).trim();
  return { rest, word: begins.trim().split(' ')[0]?.toLowerCase() ?? '', of: rest };
};
