import type { CaseEntry } from '../schema';

export const anisakiasisFourDaysOfCrampsAndNormalBloodsAt44Case: CaseEntry = {
  id: 'anisakiasis-four-days-of-cramps-and-normal-bloods-at-44',
  title:
    'Four days of belly cramps that settled round the navel and on the right, with normal bloods, in a woman of 44',
  summary:
    'A 44-year-old woman came to an emergency department with cramps in the whole belly for 96 hours, in the last day round the navel and in the right flank; no nausea, vomiting, fever or real change of the stools. For three years she had had bouts of cramps on the right with nausea; earlier a duodenal ulcer, gastritis with treated Helicobacter, a hiatus hernia and a mild unspecific proctitis. Fosfomycin for a bladder infection the week before, now over. The belly was soft, tender on its right half, without peritonism or mass. Blood count, chemistry, clotting and urine normal, pulse 66 on the tracing. A worm of raw fish (Anisakis) sat in the end of the small bowel; the scan and the colonoscopy are left out, as are the plain films of that visit, which were normal, and what she had eaten is not in the part seen. Normal chemistry is coded for liver and electrolytes; the old bouts are coded as recurrent pain, the duration as that of this attack.',
  setting: 'emergency',
  ageYears: 44,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'symptom-duration', quantity: 4 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'nausea', state: 'absent' },
    { finding: 'vomiting', state: 'absent' },
    { finding: 'diarrhoea', state: 'absent' },
    { finding: 'fever', state: 'absent' },
    { finding: 'recurrent-abdominal-pain', state: 'present' },
    { finding: 'antibiotics-recent', state: 'present' },
    { finding: 'antibiotic-last-4w', state: 'present' },
    { finding: 'hr', quantity: 66 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'abdominal-mass', state: 'absent' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [
    { investigation: 'cbc', outcome: 'normal' },
    { investigation: 'lft', outcome: 'normal' },
    { investigation: 'electrolytes-and-calcium', outcome: 'normal' },
  ],
  diagnosis: 'out-of-scope',
  since: '2026.11.19',
  acceptable: ['irritable-bowel-syndrome', 'crohn-disease'],
  redFlagExpected: null,
  urgencyExpected: null,
  investigationsExpected: [
    ['crp'],
    ['ct-abdomen', 'pelvic-ultrasound', 'intestinal-ultrasound'],
    ['pregnancy-test'],
    ['lipase-amylase'],
  ],
  source: { id: 'somivran-anisakiasis-44', locator: 'Case, the part seen' },
  readFrom: 'full_text',
};
