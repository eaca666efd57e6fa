import { X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { CompareView, InvestigationView } from '@/server/library/views/schema';
import { CitedList } from '../evidence/cited-list';
import { FigureList } from '../evidence/figure-list';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { ProvenanceLine } from '../evidence/provenance-line';
import { RatioLines } from '../evidence/ratio-lines';
import { readingWords } from '../evidence/reading-words';
import { effectWords } from '../evidence/words';
import { costWords, invasivenessWords, waitWords } from '../session/burden-words';
import { Badge } from '../ui/badge';
import { cx } from '../ui/cx';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { TextLink } from '../ui/text-link';
import { CompareAdd } from './compare-add';
import { CompareSync } from './compare-sync';
import { FactList } from './fact-list';
import { compareAddress } from './look-up-address';
import { RoleBadge } from './role-badge';
import { TextList } from './text-list';
import { libraryWords, specimenWords } from './words';

/** Side by side where there is room; one under the other, each with its name, where there is none. */
const columns: Readonly<Record<number, string>> = {
  1: 'lg:grid-cols-1 lg:*:max-w-3xl',
  2: 'lg:grid-cols-2 print:grid-cols-2',
  3: 'lg:grid-cols-3',
  4: 'lg:grid-cols-4',
};

interface Row {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: string;
  readonly cell: (view: InvestigationView, column: number) => ReactNode;
}

/** The same questions asked of several investigations. */
export const ComparePage = ({ view }: { readonly view: CompareView }) => {
  const { investigations } = view;
  const ids = investigations.map(({ id }) => id);
  return (
    <article>
      <CompareSync ids={ids} />
      <PageHeader
        back={{ href: '/library?kind=investigation', label: libraryWords.title }}
        meta={<NotReviewedNote />}
        title="Compare investigations"
        lead="Up to four, side by side. What each says stands with its source."
      />
      {!view.full && (
        <div className="max-w-md pb-5 print:hidden">
          <CompareAdd others={view.others} ids={ids} />
        </div>
      )}
      {investigations.length === 0 ? (
        <EmptyState title="Nothing to compare yet">
          Add investigations above, or tick them in the look-up; the ticks are kept in this browser until you sign out.
        </EmptyState>
      ) : (
        <>
          <div
            className={cx(
              'z-10 grid gap-x-6 border-line-strong border-b bg-paper pb-2 lg:sticky lg:top-13 lg:pt-2 print:static',
              columns[investigations.length],
            )}
          >
            {investigations.map(({ id, name }) => (
              <Head key={id} id={id} name={name} others={ids.filter((other) => other !== id)} />
            ))}
          </div>
          {rowsOf(view).map((row) => (
            <section key={row.id} aria-labelledby={row.id} className="border-line border-b py-3">
              <h2 id={row.id} className="text-sm text-ink-muted">
                {row.title}
              </h2>
              {row.note && <p className="text-sm text-ink-muted">{row.note}</p>}
              <div className={cx('grid gap-x-6 gap-y-3 pt-1.5', columns[investigations.length])}>
                {investigations.map((investigation, column) => (
                  <div key={investigation.id} className="min-w-0">
                    <h3
                      className={cx(
                        'pb-0.5 text-sm font-semibold lg:sr-only',
                        investigations.length === 2 && 'print:sr-only',
                      )}
                    >
                      {investigation.name}
                    </h3>
                    {row.cell(investigation, column) ?? <p className="text-sm text-ink-muted">Nothing written down.</p>}
                  </div>
                ))}
              </div>
            </section>
          ))}
          <p className="max-w-reading pt-4 text-sm text-ink-muted">{libraryWords.ownSummary}</p>
        </>
      )}
    </article>
  );
};

interface HeadProps {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

const Head = ({ id, name, others }: HeadProps) => (
  <div className="flex items-start justify-between gap-2">
    <p className="pt-1 font-semibold">
      <TextLink href={`/library/investigations/${id}`} prefetch={false} className="no-underline hover:underline">
        {name}
      </TextLink>
    </p>
    <Link
      href={compareAddress(others)}
      prefetch={false}
      scroll={false}
      className="grid size-control-sm shrink-0 place-items-center rounded-md text-ink-muted hover:bg-sunken hover:text-ink print:hidden"
    >
      <X aria-hidden="true" className="size-4" />
      <span className="sr-only">Take {name} away</span>
    </Link>
  </div>
);

const rowsOf = (view: CompareView): readonly Row[] => [
  {
    id: 'purpose',
    title: 'What it is for',
    cell: ({ role, purpose }) => (
      <div className="grid justify-items-start gap-1.5">
        <RoleBadge role={role} />
        <p>{purpose}</p>
      </div>
    ),
  },
  {
    id: 'burden',
    title: 'Specimen, burden, wait and cost',
    cell: ({ specimen, burden }) => (
      <FactList
        facts={[
          { term: 'Specimen', fact: specimenWords[specimen] },
          { term: 'For the patient', fact: burden.patient },
          {
            term: 'Invasiveness',
            fact: `${burden.invasiveness} of 4: ${invasivenessWords[burden.invasiveness] ?? ''}`,
          },
          { term: 'Wait', fact: waitWords(burden.waitDays) },
          { term: 'Cost', fact: costWords[burden.cost] ?? '' },
        ]}
      />
    ),
  },
  ...view.conditions.map(
    ({ condition, cells }): Row => ({
      id: `for-${condition.href.split('/').at(-1)}`,
      title: (
        <>
          What a result says for{' '}
          <TextLink href={condition.href} prefetch={false}>
            {condition.label}
          </TextLink>
        </>
      ),
      cell: (_view, column) => {
        const measurements = cells[column] ?? [];
        if (measurements.length === 0) return <p className="text-sm text-ink-muted">Not weighed for it.</p>;
        return (
          <div className="grid gap-2">
            {measurements.map((measurement) => (
              <div key={measurement.id}>
                {measurement.positive && readingWords(measurement.positive) !== 'Positive' && (
                  <p className="text-sm text-ink-muted">positive when {readingWords(measurement.positive)}</p>
                )}
                <RatioLines levels={measurement.levels} />
                {!measurement.figures.some(({ kind }) => kind === 'band') && (
                  <FigureList figures={measurement.figures} />
                )}
                <ProvenanceLine provenance={measurement} href={measurement.href} compact />
              </div>
            ))}
          </div>
        );
      },
    }),
  ),
  {
    id: 'preparation',
    title: 'Preparation',
    cell: ({ preparation }) => (preparation.length > 0 ? <CitedList statements={preparation} /> : null),
  },
  {
    id: 'cannot-tell',
    title: 'What it cannot tell',
    cell: ({ cannotTell }) => <TextList texts={cannotTell} />,
  },
  {
    id: 'spoiled-by',
    title: 'What disturbs a result',
    cell: ({ spoiledBy }) =>
      spoiledBy.length > 0 ? (
        <CitedList statements={spoiledBy} lead={({ effect }) => <Badge>{effectWords[effect]}</Badge>} />
      ) : null,
  },
  {
    id: 'risks',
    title: 'Risks',
    cell: ({ risks }) => (risks.length > 0 ? <TextList texts={risks} /> : null),
  },
];
