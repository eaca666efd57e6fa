import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CriterionReading, OpenCriterion } from '@/engine';
import { inSentence } from '@/server/library/in-sentence';
import type { Catalogue } from '@/server/library/schema';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { LazyDisclosure } from '../ui/lazy-disclosure';
import { nameIn } from './reading-words';

interface CriteriaListProps {
  readonly catalogue: Catalogue;
  readonly criteria: readonly CriterionReading[];
  /** Those that cannot be told yet; as a function where the page is drawn again at every answer. */
  readonly open: readonly OpenCriterion[] | (() => readonly OpenCriterion[]);
}

const SHOWN_MISSING = 4;
/** More that are not met than these are folded away too. */
const SHOWN_NOT_MET = 3;

/** Published criteria: those met, then those not met, and, folded away, those that cannot be told yet with what is missing. */
export const CriteriaList = ({ catalogue, criteria, open }: CriteriaListProps) => {
  const openLines = (ones: readonly OpenCriterion[]): ReactNode => (
    <ul className="grid gap-1.5">
      {ones.map(({ rule, missing }) => (
        <Line key={rule} {...{ catalogue, rule, missing }} met={null} />
      ))}
    </ul>
  );
  const lines = (ones: readonly CriterionReading[]): ReactNode =>
    ones.length > 0 && (
      <ul className="grid gap-1.5">
        {ones.map(({ rule, met }) => (
          <Line key={rule} {...{ catalogue, rule, met }} missing={[]} />
        ))}
      </ul>
    );
  const met = criteria.filter((one) => one.met);
  const notMet = criteria.filter((one) => !one.met);
  const fold = { look: 'inline', summary: 'Those that cannot be told yet' } as const;
  return (
    <Card title="Criteria">
      {lines(notMet.length > SHOWN_NOT_MET ? met : [...met, ...notMet])}
      {notMet.length > SHOWN_NOT_MET && (
        <Disclosure look="inline" summary={`${notMet.length} not met`}>
          {lines(notMet)}
        </Disclosure>
      )}
      {typeof open === 'function' ? (
        <div className="print:hidden">
          <LazyDisclosure {...fold}>{() => openLines(open())}</LazyDisclosure>
        </div>
      ) : (
        open.length > 0 && (
          <div className="print:hidden">
            <Disclosure {...fold}>{openLines(open)}</Disclosure>
          </div>
        )
      )}
    </Card>
  );
};

interface LineProps {
  readonly catalogue: Catalogue;
  readonly rule: string;
  readonly met: boolean | null;
  readonly missing: readonly string[];
}

const Line = ({ catalogue, rule, met, missing }: LineProps) => (
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
            .map((id) => inSentence(nameIn(catalogue, id)))
            .join(', ')}
          {missing.length > SHOWN_MISSING && ` and ${missing.length - SHOWN_MISSING} more`}
        </p>
      )}
    </div>
  </li>
);
