import type { ConditionView } from '@/server/library/views/schema';
import { CitedList } from '../evidence/cited-list';
import { LongMeasurements, MeasurementTable } from '../evidence/measurement-table';
import { PointerList } from '../evidence/pointer-list';
import { RuleList } from '../evidence/rule-list';
import { SourceList } from '../evidence/source-reference';
import { TextLink } from '../ui/text-link';
import type { PagePart } from './page-section';
import { PriorTable } from './prior-table';
import { RoleBadge } from './role-badge';

const ratioNote =
  'A ratio of 1 moves nothing; 10 makes the odds ten times what they were; 0.1 a tenth. What speaks for it stands first.';

/** The parts of the page, in the order in which one asks. */
export const conditionParts = (view: ConditionView): readonly PagePart[] => [
  {
    id: 'alarms',
    title: 'Red flags that name it',
    shown: view.alarms.length > 0,
    children: <RuleList rules={view.alarms} />,
  },
  {
    id: 'findings',
    title: 'Findings that speak for and against it',
    note: ratioNote,
    shown: view.findings.length > 0,
    children: <LongMeasurements caption={`Findings in ${view.name}`} measurements={view.findings} by="subject" />,
  },
  {
    id: 'work-up',
    title: 'First investigations when it leads',
    note: 'In the order of the guidelines; the walk suggests them once the condition stands among the first three.',
    shown: view.workUp.length > 0,
    children: (
      <CitedList
        statements={view.workUp}
        lead={({ investigation }) => (
          <TextLink href={investigation.href} prefetch={false} className="font-medium no-underline hover:underline">
            {investigation.label}
          </TextLink>
        )}
      />
    ),
  },
  {
    id: 'investigations',
    title: 'Investigations',
    note: 'Those that find a cause stand before those that measure permeability.',
    shown: view.investigations.length > 0,
    children: view.investigations.map(({ investigation, measurements }) => (
      <div key={investigation.id} className="grid gap-1">
        <h3 className="flex flex-wrap items-center gap-2 text-base">
          <TextLink href={investigation.href} prefetch={false} className="no-underline hover:underline">
            {investigation.label}
          </TextLink>
          <RoleBadge role={investigation.role} />
        </h3>
        <MeasurementTable
          caption={`${investigation.label} for ${view.name}`}
          measurements={measurements}
          by="positive"
          detailed
        />
      </div>
    )),
  },
  {
    id: 'recommendations',
    folded: view.recommendations.length,
    title: 'Who asks for these investigations, and when',
    shown: view.recommendations.length > 0,
    children: <RuleList rules={view.recommendations} />,
  },
  {
    id: 'criteria',
    folded: view.criteria.length,
    title: 'Criteria',
    shown: view.criteria.length > 0,
    children: <RuleList rules={view.criteria} />,
  },
  {
    id: 'further-rules',
    folded: view.furtherRules.length,
    title: 'Scores, readings of results and advice about it',
    shown: view.furtherRules.length > 0,
    children: <RuleList rules={view.furtherRules} />,
  },
  {
    id: 'next-steps',
    title: 'First next steps',
    note: 'First line only, once the condition is established.',
    shown: view.nextSteps.length > 0,
    children: (
      <CitedList
        statements={view.nextSteps}
        below={({ caution }) =>
          caution && (
            <p className="max-w-reading">
              <strong className="font-semibold">Caution:</strong> {caution}
            </p>
          )
        }
      />
    ),
  },
  {
    id: 'priors',
    folded: view.priors.length,
    title: 'How likely before any answer',
    note: 'Where the ranking starts from, by setting and person.',
    shown: view.priors.length > 0,
    children: <PriorTable priors={view.priors} />,
  },
  {
    id: 'published',
    folded: view.published.length,
    title: 'Published patients with it',
    note: 'Case reports from which the order “Explains best” has learnt, beside all else, what speaks for it. No probability moves; reports lean to the unusual.',
    shown: view.published.length > 0,
    children: <PointerList pointers={view.published} />,
  },
  {
    id: 'sources',
    folded: view.sources.length,
    title: 'Sources',
    shown: view.sources.length > 0,
    children: <SourceList sources={view.sources} />,
  },
];
