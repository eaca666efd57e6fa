import { suggestionTiers } from '@/engine';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { PathNumber } from './path-number';
import { RangePlot, type RangePlotRow } from './range-plot';
import type { FrameCondition, WalkFrame } from './review-frames';
import { isStrong, type ProbabilityPaths } from './review-paths';
import { tierWords, urgencyWords } from './session-words';

interface ReviewScreenProps {
  readonly frame: WalkFrame;
  readonly names: Readonly<Record<string, string>>;
  /** The lines of the picture, whose numbers are repeated here. */
  readonly paths: ProbabilityPaths['paths'];
}

const LEADING = 6;
const PLAN = 6;

/** What was on the screen after one entry, as it was stored then. */
export const ReviewScreen = ({ frame, names, paths }: ReviewScreenProps) => {
  const name = (id: string): string => names[id] ?? id;
  const rowOf = ({ condition, prior, ...estimate }: FrameCondition): RangePlotRow => {
    const line = paths.findIndex((path) => path.condition === condition);
    return {
      id: condition,
      name: name(condition),
      label: (
        <span className="flex items-center gap-1.5">
          {line >= 0 && <PathNumber number={line + 1} />}
          {name(condition)}
        </span>
      ),
      estimate,
      prior,
    };
  };
  const { ranking, flags, plan } = frame;
  const standing = flags.filter(({ aside }) => aside === null);
  const strong = standing.filter(isStrong);
  const weak = standing.filter((flag) => !isStrong(flag));
  const tiers = suggestionTiers.filter((tier) => tier !== 'avoid' && plan.some((one) => one.tier === tier));
  return (
    <div className="grid content-start gap-3">
      {strong.length > 0 && (
        <ul aria-label="Red flags that fired" className="grid gap-1">
          {strong.map(({ rule, urgency, because }) => (
            <li key={rule} className="flex flex-wrap items-center gap-x-2">
              <Badge tone={urgency}>{urgencyWords[urgency]}</Badge>
              <strong>{name(rule)}</strong>
              <span className="text-sm text-ink-muted">because of {because.map((id) => name(id)).join(', ')}</span>
            </li>
          ))}
        </ul>
      )}
      {flags
        .filter(({ aside }) => aside !== null)
        .map(({ rule, aside }) => (
          <p key={rule} className="text-sm">
            <strong>{name(rule)}</strong> had been set aside: “{aside}”
          </p>
        ))}
      {weak.length > 0 && (
        <Disclosure look="inline" summary={`${weak.length} to check`}>
          <p className="text-sm text-ink-muted">{weak.map(({ rule }) => name(rule)).join(' · ')}</p>
        </Disclosure>
      )}
      {ranking.length > 0 ? (
        <div>
          <RangePlot
            caption="Ranking at that point, best explanation first"
            captionHidden
            showKey={false}
            rows={ranking.slice(0, LEADING).map(rowOf)}
          />
          {ranking.length > LEADING && (
            <Disclosure look="inline" summary={`${ranking.length - LEADING} more`}>
              <RangePlot
                caption="The others at that point"
                captionHidden
                showKey={false}
                rows={ranking.slice(LEADING).map(rowOf)}
              />
            </Disclosure>
          )}
        </div>
      ) : (
        <p className="text-ink-muted">Nothing was ranked at that point.</p>
      )}
      {tiers.map((tier) => {
        const asked = plan.filter((one) => one.tier === tier);
        return (
          <section key={tier}>
            <h4 className="text-sm font-semibold text-ink-muted">{tierWords[tier].title}</h4>
            <PlanLines name={name} lines={asked.slice(0, PLAN)} />
            {asked.length > PLAN && (
              <Disclosure look="inline" summary={`${asked.length - PLAN} more`}>
                <PlanLines name={name} lines={asked.slice(PLAN)} />
              </Disclosure>
            )}
          </section>
        );
      })}
    </div>
  );
};

interface PlanLinesProps {
  readonly name: (id: string) => string;
  readonly lines: WalkFrame['plan'];
}

const PlanLines = ({ name, lines }: PlanLinesProps) => (
  <ol className="grid gap-x-4 gap-y-0.5 pt-1 sm:grid-cols-2">
    {lines.map(({ investigation, choice }) => (
      <li key={investigation}>
        {name(investigation)} {choice && <Badge tone={choice === 'chosen' ? 'success' : 'info'}>{choice}</Badge>}
      </li>
    ))}
  </ol>
);
