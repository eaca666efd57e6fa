import { CircleCheck, CircleDashed, CircleMinus } from 'lucide-react';
import { Fragment } from 'react';
import { ProvenanceLine } from '../evidence/provenance-line';
import { cx } from '../ui/cx';
import { fieldIdOf } from './calculator-input';
import { calculatorWords as words } from './calculator-words';
import type { OutcomeShown, ResultShown } from './outcome-words';

interface OutcomesProps {
  readonly result: ResultShown;
  readonly labelOf: (name: string) => string;
}

/** One part of the result: its outcomes, what they ask for, where that stands. */
export const Outcomes = ({ result, labelOf }: OutcomesProps) => (
  <div className="grid gap-2 border-line border-t pt-3 first:border-t-0 first:pt-0" data-keep-together>
    <h3 className="text-sm font-semibold text-ink-muted">{result.title}</h3>
    {result.outcomes.map((outcome) => (
      <Outcome
        key={outcome.rule.id}
        outcome={outcome}
        labelOf={labelOf}
        named={result.outcomes.length > 1 || result.title === words.result || outcome.rule.kind === 'criterion'}
      />
    ))}
    {result.instead && (
      <div className="grid gap-1">
        <Said tone={result.instead.missing.length > 0 ? 'open' : 'no'} said={result.instead.said} beside={null} />
        <MissingInputs names={result.instead.missing} labelOf={labelOf} />
      </div>
    )}
    {result.note && <p className="text-sm text-ink-muted">{result.note}</p>}
  </div>
);

interface OutcomeProps {
  readonly outcome: OutcomeShown;
  readonly labelOf: (name: string) => string;
  readonly named: boolean;
}

const Outcome = ({ outcome, labelOf, named }: OutcomeProps) => (
  <div className="grid gap-1">
    {named && <p className="font-medium">{outcome.rule.title}</p>}
    <Said tone={outcome.tone} said={outcome.said} beside={outcome.beside} />
    <MissingInputs names={outcome.missing} labelOf={labelOf} />
    {outcome.speaks && <p className="max-w-reading">{outcome.rule.action}</p>}
    <ProvenanceLine provenance={outcome.rule} href={outcome.rule.href} compact newTab />
  </div>
);

const looks = {
  yes: { icon: CircleCheck, text: 'text-accent' },
  no: { icon: CircleMinus, text: 'text-ink' },
  open: { icon: CircleDashed, text: 'text-ink-muted' },
  figure: { icon: null, text: 'text-ink' },
};

interface SaidProps {
  readonly tone: OutcomeShown['tone'];
  readonly said: string;
  readonly beside: string | null;
}

/** The outcome itself: icon, word or figure. */
const Said = ({ tone, said, beside }: SaidProps) => {
  const { icon: Icon, text } = looks[tone];
  return (
    <p className={cx('flex flex-wrap items-center gap-x-2', text)}>
      {Icon && <Icon aria-hidden="true" className="size-5 shrink-0" />}
      <span className={tone === 'figure' ? 'figures text-3xl font-semibold' : 'text-lg font-semibold'}>{said}</span>
      {beside && <span className="text-ink-muted">{beside}</span>}
    </p>
  );
};

interface MissingInputsProps {
  readonly names: readonly string[];
  readonly labelOf: (name: string) => string;
}

/** What would help, each leading to its field. */
const MissingInputs = ({ names, labelOf }: MissingInputsProps) =>
  names.length > 0 && (
    <p className="text-sm">
      <span className="inline-block text-ink-muted first-letter:uppercase">{words.missing}</span>{' '}
      {names.map((name, index) => (
        <Fragment key={name}>
          {/* With its comma, so that no line begins with one. */}
          <span className="inline-block">
            <button
              type="button"
              className="link min-h-target text-start"
              onClick={() => document.getElementById(fieldIdOf(name))?.focus()}
            >
              {labelOf(name)}
            </button>
            {index < names.length - 1 && ','}
          </span>{' '}
        </Fragment>
      ))}
    </p>
  );
