import { calculatorWords as words } from './calculator-words';

interface EnteredListProps {
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** What was entered, on paper only: the fields themselves are not printed. */
export const EnteredList = ({ lines }: EnteredListProps) =>
  lines.length > 0 && (
    <section className="hidden print:mb-4 print:block">
      <h2 className="text-lg">{words.entered}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        {lines.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
