import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CriterionReading } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { nameIn } from './reading-words';

interface CriteriaListProps {
  readonly catalogue: Catalogue;
  readonly criteria: readonly CriterionReading[];
  /** In the browser, where the page is drawn again at every answer: what is folded away is made when it is opened. */
  readonly lazy?: boolean;
}

const SHOWN_MISSING = 4;

/** Published criteria: those met or not met, and, folded away, those that cannot be told yet with what is missing. */
export const CriteriaList = ({ catalogue, criteria, lazy = false }: CriteriaListProps) => {
  const settled = criteria.filter(({ met }) => met !== null).sort((a, b) => orderOf(a) - orderOf(b));
  const open = criteria.filter(({ met }) => met === null);
  if (criteria.length === 0) return null;
  const summary = `${open.length} cannot be told yet`;
  return (
    <Card title="Criteria">
      <Lines catalogue={catalogue} readings={settled} />
      {open.length > 0 &&
        (lazy ? (
          <LazyDisclosure look="inline" summary={summary}>
            {() => <Lines {...{ catalogue }} readings={open} />}
          </LazyDisclosure>
        ) : (
          <Disclosure look="inline" summary={summary}>
            <Lines {...{ catalogue }} readings={open} />
          </Disclosure>
        ))}
    </Card>
  );
};

interface LinesProps {
  readonly catalogue: Catalogue;
  readonly readings: readonly CriterionReading[];
}

const Lines = ({ catalogue, readings }: LinesProps) => (
  <ul className="grid gap-1.5">
    {readings.map((reading) => (
      <Line key={reading.rule} {...{ catalogue, reading }} />
    ))}
  </ul>
);

const Line = ({ catalogue, reading }: { readonly catalogue: Catalogue; readonly reading: CriterionReading }) => {
  const { rule, met, missing } = reading;
  return (
    <li className="flex gap-2.5">
      {met === true && <CircleCheck aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-accent" />}
      {met === false && <CircleX aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-ink-muted" />}
      {met === null && <CircleHelp aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-ink-muted" />}
      <div>
        <p>
          <a
            href={`/evidence/${rule}`}
            target="_blank"
            rel="noopener"
            className="underline decoration-line-strong underline-offset-3"
          >
            {nameIn(catalogue, rule)}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
          : <strong>{met === true ? 'met' : met === false ? 'not met' : 'cannot tell yet'}</strong>
        </p>
        {missing.length > 0 && (
          <p className="text-sm text-ink-muted">
            Missing:{' '}
            {missing
              .slice(0, SHOWN_MISSING)
              .map((id) => nameIn(catalogue, id).toLowerCase())
              .join(', ')}
            {missing.length > SHOWN_MISSING && ` and ${missing.length - SHOWN_MISSING} more`}
          </p>
        )}
      </div>
    </li>
  );
};

const orderOf = ({ met }: CriterionReading): number => (met === true ? 0 : met === null ? 1 : 2);
