/** Keeps a figure and what belongs to it on one line. */
export const fixedSpace = '\u00a0';
