import { CalendarClock, Phone, Siren } from 'lucide-react';
import type {
  HandoutLine,
  HandoutPart,
  HandoutSheet,
  HandoutView,
  HelpUrgency,
} from '@/server/library/handouts/schema';
import { cx } from '../ui/cx';
import { FillIn } from './fill-in';
import { HandoutSources } from './handout-sources';
import { handoutWords, helpTitles, partTitles } from './handout-words';

interface HandoutPaperProps {
  readonly view: HandoutView;
  readonly sheet: HandoutSheet;
  readonly large: boolean;
  readonly appointment: boolean;
}

/** The sheet as it is printed: headings in order, no colour that means something by itself, sources at the end. */
export const HandoutPaper = ({ view, sheet, large, appointment }: HandoutPaperProps) => (
  <article
    data-handout={large ? 'large' : 'usual'}
    aria-labelledby="handout-name"
    className={cx(
      'grid gap-5 rounded-lg border border-line bg-raised px-5 py-6 sm:px-8 print:gap-2.5 print:border-0 print:p-0',
      large ? 'text-xl' : 'text-lg',
    )}
  >
    <header className="grid gap-1 border-line-strong border-b pb-3 print:pb-2">
      <p className="text-sm text-ink-muted">{handoutWords.forPatient}</p>
      <h2 id="handout-name" className="text-[1.5em] leading-tight">
        {view.name}
      </h2>
    </header>
    {sheet.parts.map((part) => (
      <Part key={part.key ?? part.title} part={part} />
    ))}
    {view.notes.length > 0 && <FillIn title="To write down" labels={view.notes} />}
    {appointment && <FillIn title={handoutWords.yourAppointment} labels={handoutWords.appointmentLines} />}
    <HandoutSources view={view} sheet={sheet} />
  </article>
);

const Part = ({ part }: { readonly part: HandoutPart }) => {
  const title = part.key ? partTitles[part.key] : part.title;
  if (part.key === 'help') return <Help title={title} lines={part.lines} />;
  const List = part.key === 'how_sure' || part.key === 'what_for' ? 'div' : 'ul';
  return (
    <section className="grid gap-1.5 print:gap-1">
      <h3 className="text-[1.15em] leading-snug">{title}</h3>
      <List className={List === 'ul' ? 'grid list-disc gap-1 ps-6 marker:text-ink-muted print:gap-0.5' : 'grid gap-1'}>
        {part.lines.map((line) =>
          List === 'ul' ? (
            <li key={line.text}>
              <Line line={line} />
            </li>
          ) : (
            <p key={line.text}>
              <Line line={line} />
            </p>
          ),
        )}
      </List>
    </section>
  );
};

const Line = ({ line }: { readonly line: HandoutLine }) => (
  <>
    {line.text}
    <References numbers={line.references} />
    {line.fillIn && (
      <span className="mt-0.5 block text-ink-muted">
        {line.fillIn}: <span aria-hidden="true">________________</span>
        <span className="sr-only">to be filled in by hand</span>
      </span>
    )}
  </>
);

/** Small numbers that lead to the list at the end; for eyes, and read out as “source”. */
const References = ({ numbers }: { readonly numbers: readonly number[] }) =>
  numbers.length > 0 && (
    <sup className="ms-0.5 text-[0.65em] text-ink-muted">
      <span className="sr-only"> source </span>
      {numbers.join(', ')}
    </sup>
  );

const urgencies: readonly HelpUrgency[] = ['emergency', 'same_day', 'soon'];
const icons = { emergency: Siren, same_day: Phone, soon: CalendarClock };
const edges = {
  emergency: 'border-emergency-line border-2',
  same_day: 'border-sameday-line',
  soon: 'border-line-strong border-dashed',
};

/** The word says how fast; the icon and the edge only help. */
const Help = ({ title, lines }: { readonly title: string | null; readonly lines: readonly HandoutLine[] }) => (
  <section className="grid gap-2">
    <h3 className="text-[1.15em] leading-snug">{title}</h3>
    {urgencies.map((urgency) => {
      const group = lines.filter((line) => line.urgency === urgency);
      const Icon = icons[urgency];
      if (group.length === 0) return null;
      return (
        <div key={urgency} data-keep-together className={cx('grid gap-1 rounded-md border px-3 py-2', edges[urgency])}>
          <h4 className="flex items-center gap-2">
            <Icon aria-hidden="true" className="size-[1.1em] shrink-0" />
            {helpTitles[urgency]}
          </h4>
          <ul className="grid list-disc gap-1 ps-6 marker:text-ink-muted print:gap-0.5">
            {group.map((line) => (
              <li key={line.text}>
                <Line line={line} />
              </li>
            ))}
          </ul>
        </div>
      );
    })}
  </section>
);
