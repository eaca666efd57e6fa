import { assess, type Case, type KnowledgeBase, movesOf } from '@/engine';
import type { Catalogue } from '@/server/library/schema';
import { formatPercent } from '../numbers/probability-words';
import { EvidenceLink } from './evidence-link';
import { LogOddsAxis, LogOddsBar } from './log-odds-bar';
import { scaleAround } from './range-scale';
import { nameIn, readingWords } from './reading-words';

interface ResultMovesProps {
  readonly base: KnowledgeBase;
  readonly patient: Case;
  readonly catalogue: Catalogue;
  readonly id: string;
  readonly conditions: readonly string[];
}

/** What each result would do to the conditions it moves most: from where they stand to where they would. */
export const ResultMoves = ({ base, patient, catalogue, id, conditions }: ResultMovesProps) => {
  const { ranking } = assess(base, patient);
  const blocks = conditions.flatMap((condition) => {
    const now = ranking.find((ranked) => ranked.condition === condition)?.posterior.point;
    const moves = movesOf(base, patient, id, condition);
    return now === undefined || moves.length === 0 ? [] : [{ condition, now, moves }];
  });
  if (blocks.length === 0) return null;
  const scale = scaleAround(blocks.flatMap(({ now, moves }) => [now, ...moves.map(({ probability }) => probability)]));
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[26rem] border-collapse">
        <caption className="pb-1 text-start font-semibold">What each result would do</caption>
        <thead>
          <tr className="border-line border-b text-xs text-ink-muted">
            <th scope="col" className="text-start font-medium">
              Result
            </th>
            <th scope="col" className="w-[38%]">
              <span className="sr-only">Drawn</span>
              <LogOddsAxis scale={scale} />
            </th>
            <th scope="col" className="ps-2 text-end font-medium">
              To about
            </th>
            <th scope="col" className="ps-3 text-start font-medium">
              Source
            </th>
          </tr>
        </thead>
        {blocks.map(({ condition, now, moves }) => (
          <tbody key={condition}>
            <tr className="border-line border-b">
              <th scope="rowgroup" className="pt-1.5 text-start font-medium">
                {nameIn(catalogue, condition)}
              </th>
              <td>
                <LogOddsBar scale={scale} from={now} to={now} />
              </td>
              <td className="figures ps-2 text-end whitespace-nowrap">now {formatPercent(now)}</td>
              <td />
            </tr>
            {moves.map((move) => (
              <tr key={`${move.evidence}${JSON.stringify(move.reading)}`} className="border-line border-b">
                <th scope="row" className="ps-3 text-start font-normal">
                  {readingWords(catalogue, id, move.reading)}
                </th>
                <td>
                  <LogOddsBar scale={scale} from={now} to={move.probability} />
                </td>
                <td className="figures ps-2 text-end">{formatPercent(move.probability)}</td>
                <td className="ps-3">
                  <EvidenceLink catalogue={catalogue} id={move.evidence} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
