/** Sentences, one to a line; numbered where their order matters. */
export const TextList = ({
  texts,
  ordered = false,
}: {
  readonly texts: readonly string[];
  readonly ordered?: boolean;
}) => {
  const List = ordered ? 'ol' : 'ul';
  const [only] = texts;
  if (only !== undefined && texts.length === 1) return <p className="max-w-reading">{only}</p>;
  return (
    <List className={`grid max-w-reading gap-1 ps-5 marker:text-ink-muted ${ordered ? 'list-decimal' : 'list-disc'}`}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </List>
  );
};
