/** What a denial begins with, as people type it: “no blood”, “denies fever”, “not vomiting”, “never had diarrhoea”. */
const denial =
  /^(?:(?:no|nil|zero|neither)(?: (?:history|signs?|evidence|sign) of| more| longer)?|not(?: any| had)?|non|never(?: had)?|without(?: any)?|denie[sd]|denying|negative for|neg|absent|free of|has no|had no|(?:does|did|has|is|was)(?:n['’]?t| not)(?: have| had| any)?)(?: any)?\s+|^[-−–]\s*/i;

/** What denies something by another name, in whole. */
const denials: readonly (readonly [said: RegExp, denied: string])[] = [
  [/^(?:afebrile|apyrexi(?:al|c))$/, 'fever'],
  [/^(?:non-?smoker|never[- ]smok(?:ed|er))$/, 'smokes'],
  // Soft says that nothing guards it; that it does not hurt has to be said.
  [
    /^(?:(?:abdomen|abdo|per abdomen|p\/a) (?:is )?soft(?:(?:,| and)* ?(?:non[- ]?distended|nd))?|soft abdomen)$/,
    'guarding',
  ],
  [
    /^(?:(?:abdomen |abdo |per abdomen |p\/a )?(?:is )?(?:snt|soft(?=.*(?:tender|nt))(?:(?:,| and)* ?(?:non[- ]?(?:tender|distended)|nt|nd))+)|benign abdomen|abdomen benign)$/,
    'abdominal tenderness',
  ],
  [/^(?:an|non-?)icteric$/, 'jaundice'],
  [/^(?:temp(?:erature)? (?:is )?(?:normal|ok(?:ay)?|fine)|normal temp(?:erature)?)$/, 'fever'],
  [/^(?:(?:weight|wt) (?:is )?(?:stable|steady|unchanged)|stable (?:weight|wt))$/, 'weight loss'],
  [/^ha?emodynamically (?:stable|normal)$/, 'haemodynamic instability'],
  [
    /^(?:(?:good|normal) appetite|appetite (?:is )?(?:good|normal|ok(?:ay)?|fine|preserved|unchanged)|eating well)$/,
    'loss of appetite',
  ],
  [/^(?:normal bowel habit|bowel habit (?:normal|unchanged)|bowels normal)$/, 'change in bowel habit'],
];

/** What is normal is denied to be abnormal: “rectal examination normal”, “PR NAD”, “normal DRE”. */
const foundNormal = /^normal\s+(\S.*)$|^(.*\S)\s+(?:normal|nad|wnl|ok(?:ay)?|fine|unremarkable)\s*$/i;

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
  const whole = query.trim().toLowerCase();
  const meant = denials.find(([said]) => said.test(whole))?.[1];
  if (meant !== undefined) return { rest: meant, word: '', of: meant };
  const [begins] = denial.exec(query) ?? [];
  if (begins === undefined) {
    const [, after, before] = foundNormal.exec(query) ?? [];
    const found = (after ?? before)?.trim();
    return found === undefined ? null : { rest: `abnormal ${found}`, word: NORMAL, of: found };
  }
  const rest = query.slice(begins.length).trim();
  return { rest, word: begins.trim().split(' ')[0]?.toLowerCase().replace('’', "'") ?? '', of: rest };
};
