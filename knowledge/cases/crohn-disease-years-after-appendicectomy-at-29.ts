import type { CaseEntry } from '../schema';

export const crohnDiseaseYearsAfterAppendicectomyAt29Case: CaseEntry = {
  id: 'crohn-disease-years-after-appendicectomy-at-29',
  title: 'Right-sided attacks of pain in a woman without an appendix',
  summary:
    'A woman of 29, whose appendix had been removed some years before with a thickened ileum seen in the specimen, came to her family doctor with repeated pain in the right half of the belly, nausea, vomiting and loose stools without blood or mucus, and a slightly raised temperature. The belly was tender but not rigid; white cells were a little raised, the sedimentation rate was 44 and albumin 30 g/L. A barium study showed a narrowed ileum with fistulas of Crohn’s disease; it is left out.',
  setting: 'primary_care',
  ageYears: 29,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'persistent-right-sided-pain', state: 'present' },
    { finding: 'nausea', state: 'present' },
    { finding: 'vomiting', state: 'present' },
    { finding: 'nausea-or-vomiting', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'absent' },
    { finding: 'mucus-per-rectum', state: 'absent' },
    { finding: 'urinary-urgency-frequency', state: 'absent' },
    { finding: 'prior-appendicectomy', state: 'present' },
    { finding: 'prior-abdominal-surgery', state: 'present' },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'peritonism', state: 'absent' },
    { finding: 'raised-white-cells', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'low-albumin', state: 'present' },
  ],
  results: [
    { investigation: 'esr', value: 44 },
    { investigation: 'serum-albumin', value: 30 },
  ],
  diagnosis: 'crohn-disease',
  since: '2026.11.3',
  redFlagExpected: null,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['mri-enterography', 'ct-enterography', 'intestinal-ultrasound'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'atencion-primaria-ibd-complications', locator: 'Case 2' },
  readFrom: 'full_text',
};
