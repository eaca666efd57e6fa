import type { LogicShown, LogicWord } from '@/server/library/views/schema';
import { formatQuantity } from '../numbers/quantity-words';

/** A rule's condition as nested lists. */
export const LogicList = ({ logic }: { readonly logic: LogicShown }) => {
  switch (logic.kind) {
    case 'line':
      return <span>{lineOf(logic.words)}</span>;
    case 'not':
      return logic.part.kind === 'line' ? (
        <span>
          <strong className="font-semibold">No</strong> {lowerFirst(lineOf(logic.part.words))}
        </span>
      ) : (
        <Nested title="None of this holds" parts={[logic.part]} />
      );
    case 'all':
      return <Nested title="All of these" parts={logic.parts} />;
    case 'any':
      return <Nested title="Any of these" parts={logic.parts} />;
    case 'at_least':
      return <Nested title={`At least ${logic.count} of these`} parts={logic.parts} />;
    case 'if':
      return (
        <dl className="grid gap-2">
          <Branch term="If" logic={logic.test} />
          <Branch term="then" logic={logic.met} />
          <Branch term="otherwise" logic={logic.otherwise} />
        </dl>
      );
  }
};

const Nested = ({ title, parts }: { readonly title: string; readonly parts: readonly LogicShown[] }) => (
  <div>
    <p className="font-semibold">{title}</p>
    <ul className="ms-1 grid gap-1 border-line border-s-2 py-1 ps-4">
      {parts.map((part) => (
        <li key={JSON.stringify(part)}>
          <LogicList logic={part} />
        </li>
      ))}
    </ul>
  </div>
);

const Branch = ({ term, logic }: { readonly term: string; readonly logic: LogicShown }) => (
  <div>
    <dt className="text-sm text-ink-muted">{term}</dt>
    <dd className="ms-4">
      <LogicList logic={logic} />
    </dd>
  </div>
);

const lineOf = (words: readonly LogicWord[]): string => {
  if (words.length === 1 && words[0] === 'true') return 'Always: it holds for everyone it applies to';
  return words.map((word) => (typeof word === 'string' ? word : formatQuantity(word))).join(' ');
};

/** Within a sentence; abbreviations keep their capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
