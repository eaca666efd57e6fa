/** What stands in a note for longer words, and is no beginning of them. */
const shorthand: readonly (readonly [typed: RegExp, meant: string])[] = [
  [/\bw\/(?=\s)/gi, 'with'],
  [/(?<!\S)\+ve(?!\S)/gi, 'positive'],
  [/(?<!\S)-ve(?!\S)/gi, 'negative'],
  [/\bBMs\b/gi, 'stools'],
  // A blood glucose is called so as well, but not by night.
  [/(?<=\b(?:nocturnal|loose|watery|bloody)\s)BM\b/gi, 'stools'],
  [/\bPRB\b/gi, 'PR bleeding'],
  [/\bchole\b/gi, 'cholecystectomy'],
  [/\bcx\b|\bC\s?[+&]\s?S\b/gi, 'culture'],
  [/\bR(?=\s+hemi)/gi, 'right'],
  // In capitals: loss of weight. Otherwise something is low.
  [/^LOW(?=\s*(?:$|\d|[<>x]))/g, 'weight loss'],
  [/^(?:down|dropped|lost)(?=\s+\d+(?:[.,]\d+)?\s*(?:%|(?:kgs?|kilos?|st|stones?|lbs?|pounds?)\b))/gi, 'weight loss'],
  [/\b(?:wt|weight) (?:down|dropped)(?=\s+(?:by\s+)?\d)/gi, 'weight loss'],
  [/\bgastro(?=\s+(?:\d|a |last |(?:one|two|three|four|six)\b))/gi, 'gastroenteritis'],
  // Each of them is denied.
  [/(?<=\b(?:no|nil|without|denie[sd])\s+)n\/v\/d\b/gi, 'nausea/vomiting/diarrhoea'],
  [/(?<=\b(?:no|nil|without|denie[sd])\s+)n\/v\b(?!\/)/gi, 'nausea/vomiting'],
  [/\bto BO\b/gi, 'to open bowels'],
  [/\bovernight\b/gi, 'at night'],
];

/** What was typed with the shorthand of notes written out. Cannot fail. */
export const writtenOut = (query: string): string =>
  shorthand.reduce((text, [typed, meant]) => text.replace(typed, meant), query);

/** What is written in every note, and nothing here hangs on. */
const notAskedHere =
  /^(?:(?:on|takes?|taking)\s+)?(?:(?:prn\s+)?(?:loperamide|imodium)(?:\s+(?:prn|helps?|tried))*|hrt|hormone replacement(?: therapy)?|(?:the )?(?:contraceptive )?pill|cocp?|nkd?as?|no (?:known )?drug allerg(?:y|ies)|(?:penicillin|drug) allerg(?:y|ic)|(?:no |normal )?bowel sounds?(?: (?:normal|present|active|heard))?|bs ?(?:\+|present|normal|heard)|sats|spo2|cannabis|marijuana|weed)$/i;

/** What came of a test for Helicobacter: that one is planned is asked, and not this. */
const ofHelicobacter =
  /^(?:(?:h(?:elicobacter)?\.? ?pylori|hp|helicobacter)(?: (?:breath test|stool antigen|serology))?|clo(?: ?test)?):? (?:pos(?:itive)?|neg(?:ative)?|[+-]ve|eradicat(?:ed|ion)|treated)(?: \d{4})?$/i;

/** Other markers of tumours than CA 125, with whatever they were. */
const otherMarker = /^ca[ -]?(?:19[.-]?9|15[.-]?3|72[.-]?4)(?!\d)/i;

/** Whether it is something that has no place here, so that no other word for it need be tried. Cannot fail. */
export const hasNoPlace = (query: string): boolean =>
  [notAskedHere, ofHelicobacter, otherMarker].some((said) => said.test(query.trim()));
