import type { FindingView } from '@/server/library/views/schema';
import { FactGrid } from '../evidence/fact-grid';
import { FigureList } from '../evidence/figure-list';
import { LongMeasurements } from '../evidence/measurement-table';
import { NotReviewedNote } from '../evidence/not-reviewed-note';
import { PointerList } from '../evidence/pointer-list';
import { ProvenanceLine } from '../evidence/provenance-line';
import { RuleList } from '../evidence/rule-list';
import { SourceList } from '../evidence/source-reference';
import { PageHeader } from '../ui/page-header';
import { CodeList } from './code-list';
import { FactList } from './fact-list';
import { OnPaper } from './left-out';
import { type PagePart, PageSections } from './page-section';
import { Seen } from './seen';
import { TextList } from './text-list';
import { libraryWords } from './words';

const partsOf = (view: FindingView): readonly PagePart[] => [
  {
    id: 'conditions',
    title: 'In which conditions it speaks for or against',
    note: 'A ratio of 1 moves nothing; 10 makes the odds ten times what they were; 0.1 a tenth.',
    shown: view.measurements.length > 0,
    children: (
      <LongMeasurements
        caption={`${view.label} by condition`}
        measurements={view.measurements}
        by="condition"
        detailed
      />
    ),
  },
  {
    id: 'background',
    title: 'How common without any of the conditions',
    shown: view.background !== null,
    children: view.background && (
      <div className="grid gap-1">
        <FigureList figures={view.background.figures} />
        <p className="max-w-reading">{view.background.population}</p>
        <ProvenanceLine provenance={view.background} href={view.background.href} />
      </div>
    ),
  },
  {
    id: 'rules',
    folded: view.rules.length,
    title: 'Rules that ask for it',
    shown: view.rules.length > 0,
    children: <RuleList rules={view.rules} />,
  },
  {
    id: 'related',
    title: 'Related findings and investigations',
    shown: view.followsFrom.length + view.leadsTo.length + view.disturbs.length > 0,
    children: (
      <FactGrid
        facts={[
          { term: 'Worked out from', fact: view.followsFrom.length > 0 && <PointerList pointers={view.followsFrom} /> },
          { term: 'From it is worked out', fact: view.leadsTo.length > 0 && <PointerList pointers={view.leadsTo} /> },
          {
            term: 'It disturbs the result of',
            fact: view.disturbs.length > 0 && <PointerList pointers={view.disturbs} />,
          },
        ]}
      />
    ),
  },
  {
    id: 'sources',
    folded: view.sources.length,
    title: 'Sources',
    shown: view.sources.length > 0,
    children: <SourceList sources={view.sources} />,
  },
];

/** Other names that stand under the title; it is found by all of them. */
const NAMES = 10;

/** What a finding means, and how it speaks in each condition. */
export const FindingPage = ({ view }: { readonly view: FindingView }) => (
  <article data-reference="">
    <Seen kind="finding" id={view.id} />
    <PageHeader
      back={{ href: '/library', label: libraryWords.title }}
      meta={<NotReviewedNote />}
      title={view.label}
      {...(view.alsoKnownAs.length > 0 && { lead: view.alsoKnownAs.slice(0, NAMES).join(' · ') })}
    />
    <div className="grid gap-5">
      <p className="max-w-reading text-lg">{view.definition}</p>
      <FactList
        facts={[
          { term: 'As one asks the patient', fact: <q className="text-base">{view.question}</q> },
          ...(view.choices.length > 0 ? [{ term: 'Choices', fact: <TextList texts={view.choices} /> }] : []),
          ...(view.codes.length > 0 ? [{ term: 'Codes', fact: <CodeList codes={view.codes} /> }] : []),
        ]}
      />
      <OnPaper />
      <div>
        <PageSections parts={partsOf(view)} />
      </div>
    </div>
  </article>
);
