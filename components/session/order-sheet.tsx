import { createPortal } from 'react-dom';
import { formatDate } from '../evidence/figure-words';
import { countedBack } from './counted-back';
import { closingWords, type OrderGroup, type Versions } from './order-text';

interface OrderSheetProps {
  readonly groups: readonly OrderGroup[];
  /** By group, as `YYYY-MM-DD`, where one was planned. */
  readonly dates: Readonly<Record<string, string>>;
  readonly today: string;
  readonly versions: Versions;
}

/** The order list on paper, alone and without a word about the patient: whoever hands it over writes the name on it. */
export const OrderSheet = ({ groups, dates, today, versions }: OrderSheetProps) =>
  createPortal(
    <article data-sheet className="hidden text-ink print:grid print:gap-4">
      <header className="flex flex-wrap items-end justify-between gap-x-6 border-line-strong border-b pb-2">
        <h1 className="text-2xl">Investigations to be done</h1>
        <p>{formatDate(today)}</p>
      </header>
      {groups.map(({ id, name, investigations, preparation }) => (
        <section key={id} data-keep-together className="grid gap-1.5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 className="text-lg">{name}</h2>
            {/* A day left open leaves room for a pen. */}
            <p>Planned for {dates[id] ? formatDate(dates[id]) : '____________'}</p>
          </div>
          <ul className="grid gap-0.5">
            {investigations.map((investigation) => (
              <li key={investigation.id} className="before:me-2 before:content-['☐']">
                {investigation.name}
              </li>
            ))}
          </ul>
          {preparation.length > 0 && (
            <>
              <h3 className="text-base">Preparation</h3>
              <ul className="grid list-disc gap-0.5 ps-6">
                {preparation.map(({ line, before }) => (
                  <li key={line}>
                    {line}
                    {countedBack(dates[id] ?? '', before).map(({ day, when, what }) => (
                      <p key={what} className="font-medium">
                        {day === null ? when : `From ${formatDate(day)}`}: {what}
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <footer className="border-line border-t pt-2 text-sm whitespace-pre-line text-ink-muted">
        {closingWords(versions)}
      </footer>
    </article>,
    document.body,
  );
