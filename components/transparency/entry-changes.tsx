import type { KindChanges, ReleaseView } from '@/server/transparency/schema';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';

type Change = KindChanges['shown'][number];

const kindWords: Readonly<Record<Change['kind'], string>> = {
  findings: 'Findings',
  conditions: 'Conditions',
  workUp: 'First investigations by condition',
  priors: 'Pre-test probabilities',
  findingEvidence: 'Measurements of findings',
  accuracy: 'Measurements of investigations',
  furtherAccuracy: 'Measurements that are shown and not weighed',
  investigations: 'Investigations',
  rules: 'Rules',
  backgrounds: 'Backgrounds',
  method: 'Numbers of the method',
  sources: 'Sources',
  cases: 'Published cases',
  conditionHandouts: 'Sheets about conditions',
  investigationHandouts: 'Sheets about investigations',
  topicHandouts: 'Sheets about other things',
  handoutForms: 'Parts of sheets',
  helpAtOnce: 'When to seek help at once',
  notProven: 'What is not proven',
  permeabilitySubjects: 'Claims about permeability',
  permeabilityStudies: 'Studies of permeability',
  supplements: 'Supplements',
  barrierStatements: 'Statements about the barrier',
  calculators: 'Calculators',
  contradictions: 'Answers that cannot all be so',
  knownIllnesses: 'Diagnoses made before',
  precedents: 'What published patients told',
  firstTests: 'What was asked for first in them',
};

const changeWords: Readonly<Record<Change['change'], string>> = {
  added: 'new',
  changed: 'changed',
  removed: 'taken out',
};

const CASES = 3;

/** Every entry that is otherwise than in the release before: its sources, who reviewed it, the published cases that hold it. */
export const EntryChanges = ({ releases }: { readonly releases: readonly ReleaseView[] }) => (
  <div className="grid grid-cols-1 gap-5">
    {releases.map(({ release, since, kinds }) => (
      <section key={release} className="grid grid-cols-1 gap-1">
        <h3 className="font-semibold">
          {release}, compared with {since}
        </h3>
        <div>
          {kinds.map(({ kind, shown, count }) => (
            <Disclosure key={kind} summary={kindWords[kind]} note={<span className="figures">{count}</span>}>
              <ul className="grid gap-2 pb-3 text-sm">
                {shown.map((change) => (
                  <ChangeLine key={change.id} change={change} />
                ))}
              </ul>
              {count > shown.length && (
                <p className="pb-3 text-sm text-ink-muted">And {count - shown.length} more, in the file.</p>
              )}
            </Disclosure>
          ))}
        </div>
      </section>
    ))}
    <p className="max-w-reading text-sm text-ink-muted">
      All of them with all their cases:{' '}
      <a className="link" href="/about/entry-changes.json">
        entry-changes.json
      </a>
      . A case is named where it holds what the entry speaks of (the finding, the investigation, the diagnosis) or meets
      the rule; whether that changed its ranking is in the figures on accuracy. Cases that are sealed for an open
      release are not named.
    </p>
  </div>
);

const ChangeLine = ({ change }: { readonly change: Change }) => {
  const { name, href, sources, reviewer, cases } = change;
  const named = cases.slice(0, CASES).join(', ');
  return (
    <li className="grid grid-cols-1 gap-0.5 wrap-anywhere">
      <span className="flex flex-wrap items-baseline gap-x-2">
        <Badge>{changeWords[change.change]}</Badge>
        {href ? <TextLink href={href}>{name}</TextLink> : <span className="break-words">{name}</span>}
      </span>
      {change.change !== 'removed' && change.kind !== 'cases' && (
        <span className="text-ink-muted">
          {sources.length > 0 && change.kind !== 'sources' && (
            <>
              {sources.length === 1 ? 'Source ' : 'Sources '}
              {sources.map((id, place) => (
                <span key={id}>
                  {place > 0 && ', '}
                  <TextLink href={`/sources/${id}`}>{id}</TextLink>
                </span>
              ))}
              {' · '}
            </>
          )}
          reviewed by {reviewer ?? 'nobody licensed'} ·{' '}
          {cases.length === 0
            ? 'no case holds it'
            : `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}: ${named}${cases.length > CASES ? ', …' : ''}`}
        </span>
      )}
    </li>
  );
};
