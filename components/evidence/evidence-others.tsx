import type { EvidenceView } from '@/server/library/views/schema';
import { PageSections } from '../library/page-section';
import { ProbabilityText } from '../numbers/probability-text';
import { formatValue } from '../numbers/quantity-words';
import { TextLink } from '../ui/text-link';
import { FactGrid } from './fact-grid';
import { FigureList } from './figure-list';
import { gateWords } from './gate-words';
import { PointerList } from './pointer-list';
import { ProvenanceFacts } from './provenance-facts';
import { presentationWords, settingWords, studySettingWords } from './words';

type Of<Kind extends EvidenceView['kind']> = { readonly view: Extract<EvidenceView, { kind: Kind }> };

/** How likely a condition is before any answer. */
export const PriorEvidence = ({ view: { prior, measure } }: Of<'prior'>) => (
  <PageSections
    parts={[
      {
        id: 'printed',
        title: prior.judgement ? 'The estimate' : 'As the source prints it',
        children: (
          <>
            <FigureList figures={prior.figures} />
            {measure.kind === 'judgement' && <p className="max-w-reading">{measure.rationale}</p>}
          </>
        ),
      },
      {
        id: 'derived',
        title: 'Where the ranking starts from',
        note: 'The 95 % range on the scale of log-odds; of a count, by its binomial variance, with a half added to an empty cell.',
        children: (
          <p>
            <ProbabilityText estimate={prior.estimate} />
          </p>
        ),
      },
      {
        id: 'people',
        title: 'In whom',
        children: (
          <FactGrid
            facts={[
              { term: 'Condition', fact: <TextLink href={prior.condition.href}>{prior.condition.label}</TextLink> },
              { term: 'Setting', fact: prior.settings.map((setting) => settingWords[setting]).join(', ') },
              { term: 'Presentation', fact: prior.presentation && presentationWords[prior.presentation] },
              { term: 'For', fact: gateWords(prior.gate) },
              { term: 'Population', fact: prior.population },
            ]}
          />
        ),
      },
      { id: 'certainty', title: 'How sure it is', children: <ProvenanceFacts provenance={prior} /> },
    ]}
  />
);

/** How common a finding is in people with gut symptoms and none of the conditions. */
export const BackgroundEvidence = ({ view }: Of<'background'>) => (
  <PageSections
    parts={[
      { id: 'printed', title: 'As the source prints it', children: <FigureList figures={view.figures} /> },
      {
        id: 'people',
        title: 'In whom',
        children: (
          <FactGrid
            facts={[
              { term: 'Finding', fact: view.finding },
              { term: 'Population', fact: view.population },
              { term: 'Setting', fact: studySettingWords[view.setting] },
            ]}
          />
        ),
      },
      { id: 'certainty', title: 'How sure it is', children: <ProvenanceFacts provenance={view.provenance} /> },
      {
        id: 'used-by',
        title: 'What is compared with it',
        shown: view.usedBy.length > 0,
        children: <PointerList pointers={view.usedBy} />,
      },
    ]}
  />
);

/** A number the method rests on. */
export const MethodEvidence = ({ view }: Of<'method'>) => (
  <PageSections
    parts={[
      {
        id: 'value',
        title: 'The number and its reason',
        children: (
          <FactGrid
            facts={[
              { term: 'Value', fact: <span className="figures text-lg font-semibold">{formatValue(view.value)}</span> },
              { term: 'What it does', fact: view.meaning },
              { term: 'Why this value', fact: view.rationale },
              { term: 'Place in the source', fact: view.citation?.locator },
              { term: 'Part of', fact: <TextLink href="/about#method">The method</TextLink> },
            ]}
          />
        ),
      },
    ]}
  />
);
