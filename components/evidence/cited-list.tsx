import type { ReactNode } from 'react';
import type { CitedStatement as CitedStatementShown } from '@/server/library/shown/schema';
import { ProvenanceLine } from './provenance-line';

interface CitedStatementProps {
  readonly cited: CitedStatementShown;
  /** Before the statement: who says it, what it does. */
  readonly lead?: ReactNode;
  /** Under the statement: a caution. */
  readonly children?: ReactNode;
}

/** A sentence and, right under it, where it stands (REG-09). */
export const CitedStatement = ({ cited, lead, children }: CitedStatementProps) => (
  <div className="grid gap-1" data-cited>
    {lead}
    <p className="max-w-reading">{cited.statement}</p>
    {children}
    <ProvenanceLine provenance={cited} />
  </div>
);

interface CitedListProps<Statement extends CitedStatementShown> {
  readonly statements: readonly Statement[];
  readonly lead?: (statement: Statement) => ReactNode;
  readonly below?: (statement: Statement) => ReactNode;
}

/** Several of them, between hairlines. */
export const CitedList = <Statement extends CitedStatementShown>({
  statements,
  lead,
  below,
}: CitedListProps<Statement>) => (
  <ul className="grid">
    {statements.map((cited) => (
      <li
        key={`${cited.statement} ${cited.citation.source}`}
        className="border-line border-b py-2.5 first:pt-0 last:border-b-0"
      >
        <CitedStatement cited={cited} lead={lead?.(cited)}>
          {below?.(cited)}
        </CitedStatement>
      </li>
    ))}
  </ul>
);
