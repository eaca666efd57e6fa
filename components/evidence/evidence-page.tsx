import type { ReactNode } from 'react';
import type { EvidenceView } from '@/server/library/views/schema';
import type { Basis } from '@/server/transparency/schema';
import { PageSections } from '../library/page-section';
import { Seen } from '../library/seen';
import { libraryWords } from '../library/words';
import { ReportProblem } from '../problems/report-problem';
import { basisPart } from '../transparency/basis-section';
import { Badge } from '../ui/badge';
import { PageHeader } from '../ui/page-header';
import { BackgroundEvidence, MethodEvidence, PriorEvidence } from './evidence-others';
import { MeasurementEvidence } from './measurement-evidence';
import { NotReviewedNote } from './not-reviewed-note';
import { RuleEvidence } from './rule-evidence';
import { RuleBadge, RuleTitle } from './rule-list';
import { SourceReference } from './source-reference';
import { StatementList } from './statement-list';
import { evidenceWords } from './words';

const kindWords: Readonly<Record<EvidenceView['kind'], string>> = {
  measurement: 'Evidence',
  prior: 'Pre-test probability',
  background: 'Background frequency',
  rule: 'Rule',
  method: 'Method',
};

interface EvidencePageProps {
  readonly view: EvidenceView;
  /** Of a rule: what its lines of advice rest on. */
  readonly basis: Basis | null;
  readonly intendedUse: string;
}

/** One entry of the knowledge base, opened: what is printed, what is derived, where it is from. */
export const EvidencePage = ({ view, basis, intendedUse }: EvidencePageProps) => (
  <article>
    {view.kind === 'rule' && <Seen kind="rule" id={view.id} />}
    <PageHeader
      back={{ href: '/library', label: libraryWords.title }}
      meta={
        <>
          <Badge>{kindWords[view.kind]}</Badge>
          {isEstimate(view) && <Badge tone="soon">{evidenceWords.estimate}</Badge>}
          {view.kind === 'rule' && <RuleBadge rule={view.rule} />}
          <NotReviewedNote />
        </>
      }
      title={view.kind === 'rule' ? <RuleTitle rule={view.rule} /> : view.title}
      lead={<span className="font-mono text-sm">{view.id}</span>}
    />
    <BodyOf view={view} />
    <PageSections
      parts={[
        ...(basis ? [basisPart(basis, { intendedUse, place: placeOf(view) })] : []),
        {
          id: 'source',
          title: 'Source',
          shown: view.source !== null,
          children: view.source && <SourceReference source={view.source} />,
        },
        {
          id: 'elsewhere',
          title: 'Where else this source is used',
          shown: view.elsewhere.length > 0,
          children: <StatementList statements={view.elsewhere} />,
        },
      ]}
    />
    {!basis && (
      <p className="print:hidden">
        <ReportProblem place={placeOf(view)} />
      </p>
    )}
  </article>
);

const placeOf = ({ id }: EvidenceView) => ({ kind: 'evidence', id }) as const;

const isEstimate = (view: EvidenceView): boolean =>
  (view.kind === 'measurement' && view.measurement.judgement) || (view.kind === 'prior' && view.prior.judgement);

const BodyOf = ({ view }: { readonly view: EvidenceView }): ReactNode => {
  switch (view.kind) {
    case 'measurement':
      return <MeasurementEvidence view={view} />;
    case 'prior':
      return <PriorEvidence view={view} />;
    case 'background':
      return <BackgroundEvidence view={view} />;
    case 'rule':
      return <RuleEvidence view={view} />;
    case 'method':
      return <MethodEvidence view={view} />;
  }
};
