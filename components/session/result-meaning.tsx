import { assess, type Case, factsOf, holds, type KnowledgeBase, waterfallOf } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { AtOddsLines } from './at-odds';
import { EvidenceLink } from './evidence-link';
import { ratioWords } from './ratio-words';
import { nameIn, readingWords } from './reading-words';
import { effectWords } from './session-words';

interface ResultMeaningProps {
  readonly base: KnowledgeBase;
  readonly catalogue: Catalogue;
  readonly patient: Case;
  readonly id: string;
}

const SHOWN = 3;

/** How a result is read: the band it falls in, what that does to the conditions it moves most, and what spoils it. */
export const ResultMeaning = ({ base, catalogue, patient, id }: ResultMeaningProps) => {
  const moves = assess(base, patient)
    .ranking.flatMap((ranked) =>
      waterfallOf(base, ranked)
        .filter(({ on }) => on === id)
        .map((step) => ({ condition: ranked.condition, step })),
    )
    .sort((a, b) => Math.abs(b.step.counted) - Math.abs(a.step.counted))
    .slice(0, SHOWN);
  const { lookup } = factsOf(base, patient);
  const spoiled = (base.investigations[id]?.spoiledBy ?? []).filter(({ when }) => holds(when, lookup) === true);
  return (
    <dd className="grid basis-full gap-0.5 text-sm text-ink-muted">
      <AtOddsLines id={id} />
      {moves.length > 0 ? (
        moves.map(({ condition, step }) => (
          <span key={condition}>
            <span className="text-ink">
              {nameIn(catalogue, condition)} {ratioWords(step.counted)}
            </span>
            {step.reading && ` (${readingWords(catalogue, id, step.reading)})`}{' '}
            {step.evidence && <EvidenceLink catalogue={catalogue} id={step.evidence} />}
          </span>
        ))
      ) : (
        <span>No measured ratio for this result: it moves nothing in the ranking.</span>
      )}
      {spoiled.map(({ id: spoiler }) => {
        const entry = catalogue.investigations[id]?.spoiledBy[spoiler];
        return (
          entry && (
            <span key={spoiler} className="font-medium text-ink">
              {entry.statement} The result {effectWords[entry.effect]}.
            </span>
          )
        );
      })}
    </dd>
  );
};
