/** A number as people type it, with a point or a comma for the decimals; `null` for anything else. */
export const parseNumber = (text: string): number | null => {
  const trimmed = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
};
