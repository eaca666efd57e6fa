import type { LogicShown, LogicWord } from '@/server/library/shown/schema';
import { formatQuantity } from '../numbers/quantity-words';

/** A rule's condition as nested lists. */
export const LogicList = ({ logic }: { readonly logic: LogicShown }) => {
  switch (logic.kind) {
    case 'line':
      return <span>{lineOf(logic.words)}</span>;
    case 'stated':
      return <Nested title="Known to be so" parts={[logic.part]} />;
    case 'not':
      if (logic.part.kind === 'stated') return <Nested title="Not known to be so" parts={[logic.part.part]} />;
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
    case 'cases':
      return <Cases logic={logic} />;
    case 'combined':
      return <Nested title={combinedWords[logic.sign] ?? logic.sign} parts={logic.parts} />;
    case 'compared':
      return (
        <div className="grid gap-1">
          <LogicList logic={logic.left} />
          <p>
            <strong className="font-semibold">{logic.sign}</strong> <LogicList logic={logic.right} />
          </p>
        </div>
      );
  }
};

const combinedWords: Readonly<Record<string, string>> = {
  '+': 'The sum of',
  '−': 'The first less the others',
  '×': 'The product of',
  '÷': 'The first divided by the others',
  'the lowest of': 'The lowest of',
  'the highest of': 'The highest of',
};

const Cases = ({ logic }: { readonly logic: Extract<LogicShown, { kind: 'cases' }> }) => (
  <dl className="grid grid-cols-[auto_1fr] gap-x-3">
    {logic.cases.map(({ when, gives }) => (
      <div key={JSON.stringify(when)} className="contents">
        <dt className="font-semibold">
          <LogicList logic={gives} />
        </dt>
        <dd>
          <span className="text-ink-muted">when</span> <LogicList logic={when} />
        </dd>
      </div>
    ))}
    <div className="contents">
      <dt className="font-semibold">
        <LogicList logic={logic.otherwise} />
      </dt>
      <dd className="text-ink-muted">otherwise</dd>
    </div>
  </dl>
);

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

const lineOf = (words: readonly LogicWord[]): string => {
  if (words.length === 1 && words[0] === 'true') return 'Always: it holds for everyone it applies to';
  return words.map((word) => (typeof word === 'string' ? word : formatQuantity(word))).join(' ');
};

/** Within a sentence; abbreviations keep their capitals. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
