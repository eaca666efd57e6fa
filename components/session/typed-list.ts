const between =
  /\s*[,;]\s*|\s+[&+]\s+|(?<=\p{L}{3})\/(?=\p{L}{3})|\s+(?:and(?!\s+off\b)|plus|but)\s+|\s+(?=(?:no|not|nil|nor|denies|without)\s+\S)/iu;
const MOST = 6;
/** “Off and on” is one thing. */
const onOff = /\boff and on\b/gi;

/**
 * The parts of a line that names several things: “bloody stools, tired, no fever”. Empty where only one is named. Cannot fail.
 * @example partsOfList('no fever no weight loss') // ['no fever', 'no weight loss']
 */
export const partsOfList = (line: string): readonly string[] => {
  const parts = line
    .replace(onOff, 'on and off')
    .split(between)
    .map((part) => part?.trim() ?? '')
    .filter((part) => /\p{L}{2}/u.test(part));
  return parts.length < 2 || parts.length > MOST ? [] : [...new Set(parts)];
};
