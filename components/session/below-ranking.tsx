import { memo, useMemo } from 'react';
import { type Assessment, type Case, type KnowledgeBase, openCriteria, suggestFor } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { Entry, SessionState } from '@/server/sessions/schema';
import { isAllIn } from './all-in';
import { hasBegun } from './begun';
import { CriteriaList } from './criteria-list';
import { Plan } from './plan';
import { StatementList } from './statement-list';

/** What is known and what it means, as it was when the page was last painted. */
export interface Late {
  readonly state: SessionState;
  readonly patient: Case;
  readonly assessment: Assessment;
}

interface BelowRankingProps {
  readonly sessionId: string;
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly late: Late;
  /** What was just chosen shows as chosen at once: a second press would take it back. */
  readonly decisions: SessionState['decisions'];
  readonly emergency: boolean;
  readonly act: (entry: Entry) => void;
}

/** What follows from the ranking: thought of and drawn after the frame that shows it. */
export const BelowRanking = memo(
  ({ sessionId, base, catalogue, late, decisions, emergency, act }: BelowRankingProps) => {
    const { state: painted, patient, assessment } = late;
    const state = useMemo(() => ({ ...painted, decisions }), [painted, decisions]);
    const begun = hasBegun(painted);
    const suggestions = useMemo(
      () =>
        begun
          ? suggestFor(base, patient).filter(
              ({ investigation }) => !isAllIn(catalogue.investigations[investigation]?.figures, patient.answers),
            )
          : [],
      [begun, base, catalogue, patient],
    );
    if (!begun) return null;
    return (
      <>
        <div
          id="walk-plan"
          tabIndex={-1}
          className="outline-none contain-content min-[110rem]:col-start-2! min-[110rem]:row-span-6 min-[110rem]:row-start-1"
        >
          <Plan {...{ sessionId, base, catalogue, patient, suggestions, state, emergency, act }} />
        </div>
        <StatementList catalogue={catalogue} statements={assessment.statements} />
        <CriteriaList {...{ catalogue }} criteria={assessment.criteria} open={() => openCriteria(base, patient)} />
      </>
    );
  },
);
