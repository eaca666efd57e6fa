import type { InvestigationPointer, InvestigationView } from '@/server/library/views/schema';
import { formatQuantity } from '../numbers/quantity-words';
import { TextLink } from '../ui/text-link';
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
    { term: 'Before it', fact: <Pointers pointers={view.after} />, shown: view.after.length > 0 },
    { term: 'After it', fact: <Pointers pointers={view.followedBy} />, shown: view.followedBy.length > 0 },
    { term: 'Same sample or visit', fact: <Pointers pointers={view.sameVisit} />, shown: view.sameVisit.length > 0 },
    { term: 'Codes', fact: <CodeList codes={view.codes} />, shown: view.codes.length > 0 },
  ];
  return <FactList facts={facts.filter(({ shown }) => shown !== false)} />;
};

const Pointers = ({ pointers }: { readonly pointers: readonly InvestigationPointer[] }) => (
  <ul>
    {pointers.map(({ id, href, label }) => (
      <li key={id}>
        <TextLink href={href} prefetch={false} className="inline-flex min-h-target items-center">
          {label}
        </TextLink>
      </li>
    ))}
  </ul>
);
