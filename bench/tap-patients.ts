import { writeFileSync } from 'node:fs';
import { entries } from '@/knowledge/entries';

/**
 * The patients who are tapped through the walk. Written down here, so that the same taps are measured whatever the engine
 * comes to ask: what is listed is there, and everything else that is asked is answered as absent. Each is taken from a
 * published case; what the case says of figures and results is left out.
 */
const patients = {
  ordinary: {
    name: 'a woman of 40, sick and bloated after ice cream',
    from: 'lactose-malabsorption-photographer-at-40',
    age: '40',
    sex: 'Female',
    complaint: 'diarrhoea',
    present: [
      'abdominal-pain',
      'bloating',
      'nausea',
      'vomiting',
      'flatus',
      'gi-symptoms-after-food',
      'symptom-trigger-food',
      'lactose-intolerance-known',
      'specific-food-suspected',
    ],
  },
  inDanger: {
    name: 'a woman of 62 who collapsed',
    from: 'celiac-disease-collapse-at-urgent-care-at-62',
    age: '62',
    sex: 'Female',
    complaint: 'diarrhoea',
    present: ['syncope', 'haemodynamic-signs', 'abdominal-pain', 'watery-diarrhoea', 'weight-loss', 'fatigue'],
  },
} as const;

const findings = new Map(entries.findings.map((finding) => [finding.id, finding]));

/** What the page says of each: as a line to tick, and as a question. */
const said = (id: string) => {
  const finding = findings.get(id);
  if (finding?.kind.type !== 'presence') throw new Error(`There is no yes-or-no finding “${id}”.`);
  return { label: finding.label, question: finding.question };
};

const written = Object.entries(patients).map(([id, { complaint, present, ...who }]) => [
  id,
  { ...who, complaint: said(complaint).label, present: present.map(said) },
]);

writeFileSync(process.argv[2] ?? '', JSON.stringify(Object.fromEntries(written)));
