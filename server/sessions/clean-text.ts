/**
 * Text without what a database cannot hold: the NUL character and halves of surrogate pairs, which come along when text
 * is pasted from other systems.
 */
export const cleanText = (text: string): string =>
  text.replace(/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '');
