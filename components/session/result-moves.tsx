// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks, a table loses its roles in some browsers
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
    <div className="@container">
      <table role="table" className="w-full border-collapse @max-md:block">
        <caption className="pb-1 text-start font-semibold @max-md:block">What each result would do</caption>
        <thead role="rowgroup" className="@max-md:block">
          <tr role="row" className="border-line border-b text-xs text-ink-muted @max-md:block">
            <th role="columnheader" scope="col" className="text-start font-medium @max-md:sr-only">
              Result
            </th>
            <th role="columnheader" scope="col" className="w-[38%] @max-md:block @max-md:w-full">
              <span className="sr-only">Drawn</span>
              <LogOddsAxis scale={scale} />
            </th>
            <th role="columnheader" scope="col" className="ps-2 text-end font-medium @max-md:sr-only">
              To about
            </th>
            <th role="columnheader" scope="col" className="ps-3 text-start font-medium @max-md:sr-only">
              Source
            </th>
          </tr>
        </thead>
        {blocks.map(({ condition, now, moves }) => (
          <tbody key={condition} role="rowgroup" className="@max-md:block">
            <tr role="row" className={row}>
              <th role="rowheader" scope="row" className="pt-1.5 text-start font-medium">
                {nameIn(catalogue, condition)}
              </th>
              <td role="cell" className={drawn}>
                <LogOddsBar scale={scale} from={now} to={now} />
              </td>
              <td role="cell" className={figure}>
                now {formatPercent(now)}
              </td>
              <td role="cell" className="@max-md:hidden" />
            </tr>
            {moves.map((move) => (
              <tr key={`${move.evidence}${JSON.stringify(move.reading)}`} role="row" className={row}>
                <th role="rowheader" scope="row" className="ps-3 text-start font-normal @max-md:ps-0">
                  {readingWords(catalogue, id, move.reading)}
                </th>
                <td role="cell" className={drawn}>
                  <LogOddsBar scale={scale} from={now} to={move.probability} />
                </td>
                <td role="cell" className={figure}>
                  {formatPercent(move.probability)}
                </td>
                <td
                  role="cell"
                  className="ps-3 @max-md:col-span-2 @max-md:row-start-3 @max-md:ps-0 @max-md:[&>a]:min-h-7"
                >
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

/** Where it is narrow: the result and its figure on one line, the drawing and the source under them. */
const row = 'border-line border-b @max-md:grid @max-md:grid-cols-[1fr_auto] @max-md:items-baseline @max-md:pb-1';
const drawn = '@max-md:col-span-2 @max-md:row-start-2';
const figure = 'figures ps-2 text-end whitespace-nowrap @max-md:row-start-1 @max-md:col-start-2';
