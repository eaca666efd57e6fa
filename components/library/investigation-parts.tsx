import type { InvestigationView } from '@/server/library/views/schema';
import { CitedList } from '../evidence/cited-list';
import { FactGrid } from '../evidence/fact-grid';
import { MeasurementTable } from '../evidence/measurement-table';
import { PointerList } from '../evidence/pointer-list';
import { RuleList } from '../evidence/rule-list';
import { SourceList } from '../evidence/source-reference';
import { effectWords } from '../evidence/words';
import { Badge } from '../ui/badge';
import { TextLink } from '../ui/text-link';
import { CodeList } from './code-list';
import type { PagePart } from './page-section';
import { OutcomeList, ReferenceValues, ResultUnit } from './results-and-values';
import { TextList } from './text-list';

/** The parts of the page, in the order in which one asks. */
export const investigationParts = (view: InvestigationView): readonly PagePart[] => [
  {
    id: 'answers',
    title: view.role === 'not_recommended' ? 'Questions people ask about it' : 'Questions it answers',
    children: <TextList texts={view.answers} />,
  },
  {
    id: 'guidelines',
    title: 'What guidelines and reviews say',
    shown: view.guidelines.length > 0,
    children: (
      <CitedList
        statements={view.guidelines}
        lead={({ body, year }) => (
          <p className="text-sm font-semibold">
            {body}
            {year !== null && `, ${year}`}
          </p>
        )}
      />
    ),
  },
  {
    id: 'recommended',
    folded: view.recommendedBy.length,
    title: 'When the plan asks for it',
    shown: view.recommendedBy.length > 0,
    children: <RuleList rules={view.recommendedBy} />,
  },
  {
    id: 'first-in',
    folded: view.firstIn.length,
    title: 'Asked for first when these lead',
    shown: view.firstIn.length > 0,
    children: (
      <CitedList
        statements={view.firstIn}
        lead={({ condition }) => (
          <TextLink href={condition.href} prefetch={false} className="font-medium no-underline hover:underline">
            {condition.label}
          </TextLink>
        )}
      />
    ),
  },
  {
    id: 'cannot-tell',
    title: 'What it cannot tell',
    children: <TextList texts={view.cannotTell} />,
  },
  {
    id: 'preparation',
    title: 'Preparation',
    shown: view.preparation.length > 0,
    children: <CitedList statements={view.preparation} />,
  },
  {
    id: 'spoiled-by',
    title: 'What disturbs a result',
    note: 'With what to stop before, and for how long, where that is known.',
    shown: view.spoiledBy.length > 0,
    children: <CitedList statements={view.spoiledBy} lead={({ effect }) => <Badge>{effectWords[effect]}</Badge>} />,
  },
  {
    id: 'how',
    title: 'How it is done',
    children: <TextList texts={view.howItIsDone} ordered />,
  },
  {
    id: 'reference-values',
    title: 'Results and reference values',
    ...(view.result.type === 'quantity' && { note: <ResultUnit unit={view.result.unit} /> }),
    shown: view.referenceValues.length > 0 || view.result.type === 'outcome',
    children: (
      <>
        {view.result.type === 'outcome' && <OutcomeList outcomes={view.result.outcomes} />}
        <ReferenceValues values={view.referenceValues} />
      </>
    ),
  },
  {
    id: 'accuracy',
    title: 'How its result speaks for and against conditions',
    note: 'A ratio of 1 moves nothing; 10 makes the odds ten times what they were; 0.1 a tenth. Derived from what the source prints.',
    shown: view.accuracy.length > 0,
    children: view.accuracy.map(({ condition, measurements }) => (
      <div key={condition.href} className="grid gap-1">
        <h3 className="text-base">
          <TextLink href={condition.href} prefetch={false} className="no-underline hover:underline">
            {condition.label}
          </TextLink>
        </h3>
        <MeasurementTable
          caption={`${view.name} for ${condition.label}`}
          measurements={measurements}
          by="positive"
          detailed
        />
      </div>
    )),
  },
  {
    id: 'also-measured',
    folded: view.alsoMeasured.length,
    title: 'Also measured, and not weighed',
    note: 'Other sources for the same, other limits, and other things it was measured for. The ranking does not use them.',
    shown: view.alsoMeasured.length > 0,
    children: view.alsoMeasured.map(({ condition, measurements }) => (
      <div key={condition.label} className="grid gap-1">
        <h3 className="text-base">{condition.label}</h3>
        <MeasurementTable
          caption={`${view.name}, also measured for ${condition.label}`}
          measurements={measurements}
          by="positive"
          detailed
        />
      </div>
    )),
  },
  {
    id: 'read-by',
    folded: view.readBy.length,
    title: 'Rules that read its result',
    shown: view.readBy.length > 0,
    children: <RuleList rules={view.readBy} />,
  },
  {
    id: 'risks',
    title: 'Risks',
    shown: view.risks.length > 0,
    children: <TextList texts={view.risks} />,
  },
  {
    id: 'further',
    folded: view.further.length,
    title: 'Further reading of the evidence',
    shown: view.further.length > 0,
    children: <CitedList statements={view.further} />,
  },
  {
    id: 'related',
    folded: view.after.length + view.followedBy.length + view.sameVisit.length + view.codes.length,
    title: 'Related investigations and codes',
    shown: view.after.length + view.followedBy.length + view.sameVisit.length + view.codes.length > 0,
    children: (
      <FactGrid
        facts={[
          { term: 'To be done before it', fact: view.after.length > 0 && <PointerList pointers={view.after} /> },
          { term: 'It comes before', fact: view.followedBy.length > 0 && <PointerList pointers={view.followedBy} /> },
          {
            term: 'Same sample or visit',
            fact: view.sameVisit.length > 0 && <PointerList pointers={view.sameVisit} />,
          },
          { term: 'Codes', fact: view.codes.length > 0 && <CodeList codes={view.codes} /> },
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
