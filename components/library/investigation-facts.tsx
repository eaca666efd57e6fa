import type { InvestigationView } from '@/server/library/views/schema';
import { PointerList } from '../evidence/pointer-list';
import { formatQuantity } from '../numbers/quantity-words';
import { CodeList } from './code-list';
import { type Fact, FactList } from './fact-list';
import { specimenWords } from './words';

const invasiveness = ['none', 'a sample', 'mild', 'an endoscopy or like it', 'high'] as const;
const cost = ['', 'low', 'moderate', 'high', 'very high'] as const;

const waitWords = (days: number): string => {
  if (days === 0) return 'at once';
  if (days < 1) return 'within the day';
  return `about ${formatQuantity({ value: days, unit: 'd' })}`;
};

/** What one wants to know before reading on. */
export const InvestigationFacts = ({ view }: { readonly view: InvestigationView }) => {
  const { burden } = view;
  const facts: readonly (Fact & { readonly shown?: boolean })[] = [
    { term: 'Specimen', fact: specimenWords[view.specimen] },
    { term: 'For the patient', fact: burden.patient },
    { term: 'Invasiveness', fact: `${burden.invasiveness} of 4: ${invasiveness[burden.invasiveness] ?? ''}` },
    { term: 'Cost', fact: cost[burden.cost] ?? '' },
    { term: 'Wait', fact: waitWords(burden.waitDays) },
    { term: 'Before it', fact: <PointerList pointers={view.after} />, shown: view.after.length > 0 },
    { term: 'After it', fact: <PointerList pointers={view.followedBy} />, shown: view.followedBy.length > 0 },
    { term: 'Same sample or visit', fact: <PointerList pointers={view.sameVisit} />, shown: view.sameVisit.length > 0 },
    { term: 'Codes', fact: <CodeList codes={view.codes} />, shown: view.codes.length > 0 },
  ];
  return <FactList facts={facts.filter(({ shown }) => shown !== false)} />;
};
