import { CircleCheck, OctagonX, TriangleAlert } from 'lucide-react';
import type { DualSugarView } from '@/server/calculators/schema';
import { ProvenanceLine } from '../evidence/provenance-line';
import { cx } from '../ui/cx';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import { calculatorWords } from './calculator-words';
import { type DualSugarRead, roundedRatio } from './dual-sugar-reading';
import { ratioText, recoveryText, verdictText } from './dual-sugar-text';
import { factWords, missingSugarWords, sugarWords as words } from './dual-sugar-words';
import { figure } from './reference-rows';

interface DualSugarResultProps {
  readonly view: DualSugarView;
  readonly read: DualSugarRead;
}

/** Recoveries and ratio, whether they are valid, what they may be held against, and what comes first all the same. */
export const DualSugarResult = ({ view, read }: DualSugarResultProps) => {
  const { result, valid, ownLimit, converted } = read;
  const comparable = read.sets.filter(({ reasons }) => reasons.length === 0);
  return (
    <>
      {result ? (
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1">
          <dt className="text-ink-muted">{words.lactulose}</dt>
          <dd className="text-lg font-semibold">{recoveryText(result.recovery.lactulose)}</dd>
          <dt className="text-ink-muted">{words.mannitol}</dt>
          <dd className="text-lg font-semibold">{recoveryText(result.recovery.mannitol)}</dd>
          <dt className="text-ink-muted">{words.ratio}</dt>
          <dd className={cx('figures text-3xl font-semibold', !valid && 'text-ink-muted')}>
            {ratioText(result, view.investigation.decimals) ?? words.noRatio}
          </dd>
        </dl>
      ) : (
        <div>
          <p className="text-lg font-semibold text-ink-muted">{calculatorWords.cannotTell}</p>
          <p>
            <span className="inline-block text-ink-muted first-letter:uppercase">{calculatorWords.missing}</span>{' '}
            {read.missing.map((one) => missingSugarWords[one]).join(', ')}
          </p>
        </div>
      )}
      {result && result.ratio === null && <p>{words.noRatioReason}</p>}
      {converted !== null && (
        <p>
          {words.converted}: {roundedRatio(converted, view.investigation.decimals)}
        </p>
      )}
      <Validity read={read} />
      {valid && (
        <div className="grid gap-1 border-line border-t pt-3">
          <h3 className="text-sm font-semibold text-ink-muted">{words.compared}</h3>
          {ownLimit && (
            <p>
              {words.ownLimit} {ownLimit.limit}: <strong>{verdictText(ownLimit.verdict)}</strong>
            </p>
          )}
          {comparable.map(({ set, verdict }) => (
            <p key={set.id}>
              {set.label}:{' '}
              {set.limit === null ? (
                <>
                  {set.ratio?.value !== null && set.ratio ? `${figure(set.ratio.value)} ${words.controls}; ` : ''}
                  {words.noLimit}
                </>
              ) : (
                <>
                  limit {figure(set.limit)}, <strong>{verdictText(verdict)}</strong>
                </>
              )}
            </p>
          ))}
          {comparable.length === 0 && !ownLimit && <p className="max-w-reading">{words.noneComparable}</p>}
        </div>
      )}
      <div className="grid gap-1 border-line border-t pt-3">
        <h3 className="text-sm font-semibold text-ink-muted">{words.next}</h3>
        <p className="text-sm text-ink-muted">{words.nextNote}</p>
        <ul className="flex flex-wrap gap-x-4 gap-y-0.5">
          {view.causeFinding.map(({ href, label }) => (
            <li key={href}>
              <TextLink href={href} prefetch={false} target="_blank">
                {label}
                <span className="sr-only"> (opens in a new tab)</span>
              </TextLink>
            </li>
          ))}
        </ul>
        <p>{words.nothingElse}</p>
      </div>
    </>
  );
};

const Validity = ({ read: { failed, notMade, result } }: { readonly read: DualSugarRead }) => {
  const voided = failed.some(({ effect }) => effect === 'reject');
  return (
    <div className="grid gap-2 border-line border-t pt-3">
      <h3 className="text-sm font-semibold text-ink-muted">{words.checks}</h3>
      {voided && (
        <div className="grid gap-1">
          <p className="flex items-center gap-2 font-semibold text-error">
            <OctagonX aria-hidden="true" className="size-5 shrink-0" />
            {words.void}
          </p>
          <p>{words.voidReason}</p>
        </div>
      )}
      {failed.length === 0 && result && (
        <p className="flex items-center gap-2">
          <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-accent" />
          {words.allClear}
        </p>
      )}
      <ul className="grid gap-2">
        {failed.map(({ id, effect, statement, ...provenance }) => (
          <li key={id} className="grid gap-0.5">
            <p className="flex gap-2">
              {effect === 'reject' ? (
                <OctagonX aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-error" />
              ) : (
                <TriangleAlert aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-urgent" />
              )}
              <span>
                <span className="sr-only">{effect === 'reject' ? words.void : words.caution}: </span>
                {statement}
              </span>
            </p>
            <ProvenanceLine provenance={provenance} compact newTab />
          </li>
        ))}
      </ul>
      {notMade.length > 0 && (
        <Disclosure look="inline" summary={`${notMade.length} checks were not made`}>
          <ul className="grid gap-1 text-sm">
            {notMade.map(({ check, lacks }) => (
              <li key={check.id}>
                {check.statement}{' '}
                <span className="text-ink-muted">
                  {words.notChecked} {lacks.map((name) => factWords[name] ?? 'an answer above').join(', ')}.
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
};
