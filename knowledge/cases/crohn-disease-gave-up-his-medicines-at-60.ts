import type { CaseEntry } from '../schema';

export const crohnDiseaseGaveUpHisMedicinesAt60Case: CaseEntry = {
  id: 'crohn-disease-gave-up-his-medicines-at-60',
  title: 'Cramps, diarrhoea and stiffness after giving up his medicines in a man of 60',
  summary:
    'A 60-year-old man of 185 cm and 92 kg, found three years earlier to have Crohn’s disease, had pain and cramps of the belly, diarrhoea, stiffness all over and felt generally ill. For years medicines had brought side effects and no relief, and he had stopped them himself. It was his Crohn’s disease; nothing had to be left out.',
  setting: 'general',
  ageYears: 60,
  sex: 'male',
  answers: [
    { finding: 'known-cd', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'bmi', quantity: 26.7 },
  ],
  results: [],
  diagnosis: 'crohn-disease',
  since: '2026.11.7',
  redFlagExpected: null,
  urgencyExpected: 'soon',
  investigationsExpected: [['crp', 'faecal-calprotectin']],
  source: { id: 'avsr-2018-crohn', locator: 'Account of the case history' },
  readFrom: 'secondary',
};
