import { partsOf } from './match-text';

/** The text, with what was typed marked in it. */
export const HighlightedText = ({ text, query }: { readonly text: string; readonly query: string }) => {
  let position = 0;
  return partsOf(text, query).map((part) => {
    position += part.text.length;
    return part.matched ? <mark key={position}>{part.text}</mark> : part.text;
  });
};
