/**
 * What in a text may tell who the patient is. For a warning while typing, and for nothing else: it reads English, misses
 * some and suspects some that are none, and stops nobody (REG-26).
 */

export const identifierKinds = ['name', 'date_of_birth', 'phone', 'email', 'record_number', 'address'] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Given names that are common in English-speaking countries and are no word, condition or eponym in a note. */
const givenNames = new Set(
  (
    'Aaron Adam Ahmed Aisha Alan Albert Alex Alexander Alexandra Alice Ali Alison Amanda Amelia Amina Amy Andrea Andrew Angela ' +
    'Ann Anna Anne Anthony Arthur Barbara Benjamin Beth Betty Brandon Brenda Brian Caroline Catherine Charles Charlotte Chloe ' +
    'Chris Christina Christine Christopher Claire Colin Craig Daniel David Deborah Debra Dennis Diane Donald Donna Dorothy ' +
    'Douglas Edward Eleanor Elizabeth Ella Emily Emma Eric Ethan Evelyn Fatima Fiona Frances Frank Gary Geoffrey George ' +
    'Gerald Gloria Graham Gregory Hannah Harold Harry Hassan Heather Helen Henry Ian Ibrahim Isabella Isla Jack Jacob Jacqueline ' +
    'James Jamie Jane Janet Janice Jason Jean Jeffrey Jennifer Jeremy Jessica Joan Joe John Jonathan Jordan Joseph Joshua Joyce ' +
    'Juan Judith Judy Julia Julie Justin Karen Kate Katherine Kathleen Keith Kelly Kenneth Kevin Kimberly Kyle Larry Laura ' +
    'Lauren Lawrence Leah Leo Liam Linda Lisa Louise Lucas Lucy Luke Madison Margaret Maria Marie Marilyn Martha Mary Mason ' +
    'Matthew Megan Melissa Mia Michael Michelle Mohammad Mohammed Muhammad Nancy Natalie Nathan Nicholas Nicola Nicole Noah ' +
    'Noor Oliver Olivia Olga Oscar Pamela Patricia Patrick Paul Peter Philip Priya Rachel Ralph Raymond Rebecca Richard Robert ' +
    'Roger Ronald Roy Russell Ruth Ryan Samantha Samuel Sandra Sara Sarah Scott Sean Sharon Sheila Shirley Simon Sophia Sophie ' +
    'Stephanie Stephen Steven Stuart Susan Tanya Teresa Theresa Thomas Timothy Tracey Tyler Victoria Vincent Virginia Walter ' +
    'Wayne Wendy William Yusuf Zachary Zoe'
  ).split(' '),
);

/** Names that stand for a sign, a score, a test or a disease when they follow a given name. */
const eponymous = /^(Hunt|Disease|Syndrome|Score|Index|Sign|Test|Criteria|Classification|Tube|Clinic|Hospital)\b/;

const word = String.raw`\p{Lu}[\p{L}'’-]+`;
/** A sentence may begin with it. */
const kin = (
  'patient pt she he they lady gentleman woman man girl boy child mother father mum dad husband wife son daughter sister ' +
  'brother partner carer'
)
  .split(' ')
  .map((one) => `[${one.slice(0, 1).toUpperCase()}${one.slice(0, 1)}]${one.slice(1)}`)
  .join('|');
const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?';
const birthYear = '(?:19\\d\\d|200\\d|2010)';
const anyDate = `(?:\\d{1,2}[./ -]\\d{1,2}[./ -](?:\\d{4}|\\d{2})|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months},? \\d{4}|${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const streets =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Way|Place|Crescent|Terrace|Gardens|Square|Boulevard|Blvd|Grove|Hill|Mews|Row';

/** Each says one kind; the first of a kind that fits is enough. */
const patterns: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['email', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.[\p{L}\p{N}]/u],

  [
    'date_of_birth',
    new RegExp(
      `\\b(?:dob|d\\.o\\.b|date of birth|birth ?date|birthday|born)(?!\\p{L})\\.?[^.;\\n]{0,12}?${anyDate}`,
      'iu',
    ),
  ],
  ['date_of_birth', new RegExp(`(?<![\\d/.-])\\d{1,2}[./-]\\d{1,2}[./-]${birthYear}(?!\\d)`, 'u')],
  ['date_of_birth', new RegExp(`(?<!\\d)${birthYear}-(?:0\\d|1[0-2])-[0-3]\\d(?!\\d)`, 'u')],
  ['date_of_birth', new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${months},? ${birthYear}\\b`, 'iu')],
  ['date_of_birth', new RegExp(`\\b${months} \\d{1,2}(?:st|nd|rd|th)?,? ${birthYear}\\b`, 'iu')],

  ['phone', /(?<![\w.])\+\d{1,3}[ ()./-]*(?:\d[ ()./-]*){7,12}/u],
  // As on the Continent: groups of two to four, nine digits at least, so that no date is one.
  ['phone', /(?<![\w.,/])(?=(?:\d ?){9,11}(?!\d))0\d{1,4}(?: \d{2,4}){2,4}\b/u],
  ['phone', /(?<![\w.])\(0?\d{2,5}\)[ -]?\d{3,4}[ -]?\d{3,4}\b/u],
  ['phone', /(?<![\w.,/])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/u],
  ['phone', /(?<![\w.-])\d{3}[.-]\d{3}[.-]\d{4}\b/u],
  [
    'phone',
    /\b(?:tel|telephone|phone|mobile|cell|ring|call(?:ed)?(?: back)?(?: on| at)?)\b[^.;\n\d]{0,20}\+?(?:\d[ ()-]*){6,}/iu,
  ],

  [
    'record_number',
    /\b(?:mrn|nhs|chi|ssn|medicare|medicaid|(?:hospital|record|patient|chart|file|case|insurance|member|policy|health card|unit)(?:['’]s)?[ -]?(?:no\b\.?|number|num\b|id\b|#|ref(?:erence)?\b))(?: ?(?:no\b\.?|number|id\b))?(?: is)? ?[:#=]? ?[a-z]{0,4}[ -]?\d[\d -]{3,}/iu,
  ],
  ['record_number', /(?<![\w.-])\d{3} \d{3} \d{4}\b/u],
  ['record_number', /(?<![\w.-])\d{3}-\d{2}-\d{4}\b/u],
  ['record_number', /(?<![\w.,/-])[A-Z]{0,3}\d{7,12}\b/u],

  ['address', new RegExp(`\\b\\d{1,5}[a-z]?,? (?:${word} ){1,3}(?:${streets})\\b`, 'u')],
  ['address', /\b(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2})\b/u],
  ['address', /\b[A-Z][\p{L}]+,? [A-Z]{2},? \d{5}(?:-\d{4})?\b/u],
  [
    'address',
    new RegExp(
      `\\b(?:[Ll]ives? at|[Ll]iving at|[Aa]ddress(?: is)?:?|[Rr]esident of) (?:\\d{1,5}|flat|apartment|${word} (?:House|Court|Lodge))`,
      'u',
    ),
  ],

  ['name', new RegExp(`\\b(?:Mr|Mrs|Ms|Miss|Mx|Master|Dame|Sir|Lady)\\.? (?:[A-Z]\\.? )?${word}`, 'u')],
  ['name', /\b(?:mr|mrs)\.? (?!enter|elast|imag|scan|angio|chol|spectro|urog|defec)[\p{L}'’-]{2,}/u],
  ['name', new RegExp(`\\b(?:${kin})(?:,| is| was| who is)? ?(?:called|named|known as) ${word}`, 'u')],
  ['name', new RegExp(`\\b(?:[Nn]ame|[Ss]urname|[Ff]orename|NAME)(?: is|:|,) ?${word}`, 'u')],
  ['name', new RegExp(`\\b(?:[Pp]atient|[Pp]t|[Rr]e|RE)(?: ?:|,) ${word} ${word}`, 'u')],
];

/** Two words in a row, or with a comma between. */
const pairs = new RegExp(`(?<![\\p{L}'’-])(${word})(?: [A-Z]\\.?)?(,? )(?=(${word}|[A-Z]\\.?(?!\\p{L})))`, 'gu');

/** Of such two the first is a common given name, or the second is one and the first a surname. */
const hasFullName = (text: string): boolean =>
  givenNames.has(titled(text.trim())) ||
  [...text.matchAll(pairs)].some(([, one = '', between, two = '']) =>
    between === ' '
      ? givenNames.has(titled(one)) && !eponymous.test(two)
      : givenNames.has(titled(two)) && !givenNames.has(titled(one)),
  );

/** SMITH and Smith are one name. */
const titled = (name: string): string => name.slice(0, 1) + name.slice(1).toLowerCase();

/** The kinds of identifiers that a text may hold, each once. Cannot fail. */
export const likelyIdentifiers = (text: string): readonly IdentifierKind[] => {
  const found = new Set(patterns.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind));
  if (hasFullName(text)) found.add('name');
  return identifierKinds.filter((kind) => found.has(kind));
};
