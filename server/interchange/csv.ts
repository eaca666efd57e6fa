/**
 * A line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, also where the
 * sign stands behind blanks or in full width. Cannot fail.
 *
 * @example csvLine(['=1+1', 'a "b"', 3]) // `'=1+1,"a ""b""",3` and the end of a line
 */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(',')}\r\n`;

const cellOf = (value: string | number): string => {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠|%]/u.test(value) ? `'${value}` : value;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
