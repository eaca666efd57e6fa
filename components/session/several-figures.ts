const figure = /^[<>≤≥]?=?\d+(?:[.,/]\d+)*(?![.,/\d])/;
/** What stands between the two figures of one thing: “lost 6 kg over 3 months”, “CA 125 of 250”. */
const between = /^(?:of|over|in|for|since|at|to|by|x|from|after|every|last|past|and|or|then|within|ago)$/i;
const MOST_WORDS = 3;

/**
 * The parts of a line that names several things, each with its figure: “Hb 92 MCV 71, plt 510”. Empty where anything else is
 * said in it. Cannot fail.
 * @example eachMeasured('HR 118 BP 88/50', units) // ['HR 118', 'BP 88/50']
 */
export const eachMeasured = (line: string, units: ReadonlySet<string>): readonly string[] => {
  const parts: string[][] = [];
  let name: string[] = [];
  for (const word of line.trim().split(/[\s,;]+/)) {
    if (figure.test(word)) {
      if (name.length === 0 || name.length > MOST_WORDS) return [];
      parts.push([...name, word]);
      name = [];
    } else if (between.test(word)) return [];
    else if (name.length === 0 && parts.length > 0 && units.has(word.toLowerCase())) parts.at(-1)?.push(word);
    else name.push(word);
  }
  return name.length > 0 ? [] : parts.map((part) => part.join(' '));
};
