import { partsOf } from './match-text';

/** The text, with what was typed marked in it. */
export const HighlightedText = ({ text, query }: { readonly text: string; readonly query: string }) => {
  let marks = 0;
  // Counted: from letter to letter a mark grows, and is not made anew.
  return partsOf(text, query).map((part) => (part.matched ? <mark key={marks++}>{part.text}</mark> : part.text));
};
