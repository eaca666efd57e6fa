import type { InvestigationView } from '@/server/library/views/schema';
import { costWords, invasivenessWords, waitWords } from '../session/burden-words';
import { type Fact, FactList } from './fact-list';
import { specimenWords } from './words';

/** What one wants to know before reading on. */
export const InvestigationFacts = ({ view }: { readonly view: InvestigationView }) => {
  const { burden } = view;
  const facts: readonly Fact[] = [
    { term: 'Specimen', fact: specimenWords[view.specimen] },
    { term: 'For the patient', fact: burden.patient },
    { term: 'Invasiveness', fact: `${burden.invasiveness} of 4: ${invasivenessWords[burden.invasiveness] ?? ''}` },
    { term: 'Cost', fact: costWords[burden.cost] ?? '' },
    { term: 'Wait', fact: waitWords(burden.waitDays) },
  ];
  return <FactList facts={facts} />;
};
