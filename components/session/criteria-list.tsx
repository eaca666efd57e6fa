import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { CriterionReading } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { Card } from '../ui/card';
import { nameIn } from './reading-words';

interface CriteriaListProps {
  readonly catalogue: Catalogue;
  readonly criteria: readonly CriterionReading[];
}

const SHOWN_MISSING = 4;

/** Published criteria: met, not met, or cannot be told yet and what is missing. */
export const CriteriaList = ({ catalogue, criteria }: CriteriaListProps) => {
  const shown = [...criteria].sort((a, b) => orderOf(a) - orderOf(b));
  if (shown.length === 0) return null;
  return (
    <Card title="Criteria" padding="none">
      <ul>
        {shown.map(({ rule, met, missing }) => (
          <li key={rule} className="flex gap-2.5 border-line border-b px-4 py-2 last:border-b-0 sm:px-5">
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
        ))}
      </ul>
    </Card>
  );
};

const orderOf = ({ met }: CriterionReading): number => (met === true ? 0 : met === null ? 1 : 2);
