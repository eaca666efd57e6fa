import type { CaseEntry } from '../schema';

export const addisonDiseaseATanInWinterAt46Case: CaseEntry = {
  id: 'addison-disease-a-tan-in-winter-at-46',
  title: 'Nine months of lethargy and ten kilos lost in a tanned woman of 46',
  summary:
    'A 46-year-old vet, healthy until then, was referred urgently: for nine months she had been ever more lethargic and had slowly lost 5 kg, and then, on thyroxine begun two months before, another 5 kg within six weeks. She was dizzy on standing, with systolic pressures of 80 to 90; her periods were regular. Her father has type 1 diabetes and celiac disease. Her skin was more tanned than fits the winter, and her gums were a little darker. Sodium 129, potassium 4.9, glucose 5.1 mmol/L, TSH 10.25. It was Addison’s disease; cortisol, ACTH and antibodies are left out.',
  setting: 'secondary_care',
  ageYears: 46,
  sex: 'female',
  answers: [
    { finding: 'fatigue', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'symptom-duration', quantity: 270 },
    { finding: 'postural-dizziness', state: 'present' },
    { finding: 'sbp', quantity: 85 },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'hyperpigmentation', state: 'present' },
    { finding: 'hyperpigmentation-or-salt-craving', state: 'present' },
    { finding: 'first-degree-relative-celiac', state: 'present' },
    { finding: 'sodium-mmol', quantity: 129 },
    { finding: 'potassium-mmol', quantity: 4.9 },
    { finding: 'electrolyte-disturbance', state: 'present' },
    { finding: 'glucose-mmol', quantity: 5.1 },
  ],
  results: [{ investigation: 'tsh', value: 10.25 }],
  diagnosis: 'out-of-scope',
  since: '2026.11.8',
  acceptable: ['celiac-disease'],
  redFlagExpected: true,
  urgencyExpected: null,
  source: { id: 'ea0082wd12-addison-46', locator: 'Case' },
  readFrom: 'full_text',
};
