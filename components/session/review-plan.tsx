import type { Suggestion } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import type { SessionState } from '@/server/sessions/schema';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { nameIn } from './reading-words';
import { suggestedWords } from './session-words';

interface ReviewPlanProps {
  readonly catalogue: Catalogue;
  readonly suggestions: readonly Suggestion[];
  readonly state: SessionState;
}

const SHOWN = 8;

/** What was chosen and declined, and what had been suggested. */
export const ReviewPlan = ({ catalogue, suggestions, state }: ReviewPlanProps) => {
  const decided = Object.entries(state.decisions);
  const suggested = suggestions
    .filter(({ tier, investigation }) => tier !== 'avoid' && !(investigation in state.decisions))
    .slice(0, SHOWN);
  return (
    <Card title="Investigations">
      <div className="grid gap-4">
        {decided.length > 0 && (
          <ul className="grid gap-1">
            {decided.map(([id, { choice, reason }]) => (
              <li key={id}>
                {nameIn(catalogue, id)} <Badge tone={choice === 'chosen' ? 'success' : 'info'}>{choice}</Badge>
                {reason && <span className="text-sm text-ink-muted"> {reason}</span>}
              </li>
            ))}
          </ul>
        )}
        {suggested.length > 0 && (
          <section>
            <h3 className="text-sm font-semibold text-ink-muted">Suggested, not decided</h3>
            <ol className="mt-1 grid gap-1">
              {suggested.map(({ investigation, tier }) => (
                <li key={investigation}>
                  {nameIn(catalogue, investigation)}
                  <span className="text-sm text-ink-muted"> · {suggestedWords[tier]}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {decided.length === 0 && suggested.length === 0 && <p className="text-ink-muted">None.</p>}
      </div>
    </Card>
  );
};
