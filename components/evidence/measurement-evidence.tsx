import type { EvidenceView } from '@/server/library/views/schema';
import { PageSections } from '../library/page-section';
import { TextList } from '../library/text-list';
import { formatValue } from '../numbers/quantity-words';
import { TextLink } from '../ui/text-link';
import { derivationWords } from './derivation-words';
import { FactGrid } from './fact-grid';
import { FigureList } from './figure-list';
import { PointerList } from './pointer-list';
import { ProvenanceFacts } from './provenance-facts';
import { RatioLines, RatioLinesHead } from './ratio-lines';
import { readingWords } from './reading-words';
import { SilencePart } from './silence-part';
import { comparatorWords, studySettingWords } from './words';

type View = Extract<EvidenceView, { kind: 'measurement' }>;

/** A finding or a result, measured in a condition. */
export const MeasurementEvidence = ({ view }: { readonly view: View }) => {
  const { measurement, measure } = view;
  return (
    <PageSections
      parts={[
        {
          id: 'printed',
          title: measurement.judgement ? 'The estimate' : 'As the source prints it',
          children: (
            <>
              <FigureList figures={measurement.figures} />
              {view.rationale && <p className="max-w-reading">{view.rationale}</p>}
            </>
          ),
        },
        {
          id: 'derived',
          title: 'What is derived from it',
          children: (
            <div className="grid max-w-2xl gap-3">
              <div className="text-sm text-ink-muted">
                <RatioLinesHead />
              </div>
              <RatioLines levels={measurement.levels} />
              <TextList
                texts={[
                  ...derivationWords({
                    measure,
                    levels: measurement.levels,
                    background: view.background,
                    ratioLimit: view.ratioLimit,
                  }),
                  view.defines
                    ? `The positive outcome is what the diagnosis is made by: the ranking uses the whole logarithm of its ratio, and ${formatValue(view.damping)} of that of any other outcome.`
                    : `The ranking uses ${formatValue(view.damping)} of the logarithm of each ratio, because findings are not independent of each other.`,
                ]}
              />
              <p className="text-sm">
                <TextLink href="/about#method">How the ranking works</TextLink>
              </p>
            </div>
          ),
        },
        {
          id: 'silence',
          title: 'When nobody has told of it',
          shown: view.silence !== null,
          children: view.silence && <SilencePart silence={view.silence} />,
        },
        {
          id: 'people',
          title: 'Who was measured, and against what',
          children: (
            <FactGrid
              facts={[
                {
                  term: measurement.of === 'finding' ? 'Finding' : 'Investigation',
                  fact: <TextLink href={measurement.subject.href}>{measurement.subject.label}</TextLink>,
                },
                {
                  term: 'Condition',
                  fact: <TextLink href={measurement.condition.href}>{measurement.condition.label}</TextLink>,
                },
                { term: 'Counts as positive', fact: measurement.positive && readingWords(measurement.positive) },
                { term: 'Population', fact: measurement.population },
                { term: 'Setting', fact: studySettingWords[measurement.setting] },
                {
                  term: 'Compared with',
                  fact: (
                    <>
                      {measurement.comparedWith}
                      <span className="block text-sm text-ink-muted">{comparatorWords[measurement.comparator]}</span>
                    </>
                  ),
                },
                { term: 'Reference standard', fact: measurement.reference },
                { term: 'Measures the same as', fact: view.sisters.length > 0 && <Sisters view={view} /> },
              ]}
            />
          ),
        },
        { id: 'certainty', title: 'How sure it is', children: <ProvenanceFacts provenance={measurement} /> },
      ]}
    />
  );
};

const Sisters = ({ view }: { readonly view: View }) => (
  <>
    <PointerList pointers={view.sisters} />
    <p className="text-sm text-ink-muted">The strongest of them counts in full, each further one less.</p>
  </>
);
