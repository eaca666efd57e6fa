import type { CaseEntry } from '../schema';

export const irritableBowelPainAndDiarrhoeaSincePubertyAt31Case: CaseEntry = {
  id: 'irritable-bowel-pain-and-diarrhoea-since-puberty-at-31',
  title: 'Belly pain and diarrhoea every day since puberty in a woman of 31',
  summary:
    'A 31-year-old woman has had trouble with her bowels since puberty; belly pain and diarrhoea are part of her days. She lived on bread, pizza and sweets, juice and coffee. Her parents parted after many quarrels when she was 15, and she had been in psychotherapy for years. An internist called it irritable bowel without endoscopy. The breath test with lactose, which was positive with pain and diarrhoea, and the tests for allergy are left out; a diet without lactose had been advised nine months before, and what it did is not told in the part seen. Psychotherapy is not told as anxiety or depression.',
  setting: 'general',
  ageYears: 31,
  sex: 'female',
  answers: [
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [],
  diagnosis: 'irritable-bowel-syndrome',
  since: '2026.11.14',
  acceptable: ['lactose-malabsorption'],
  redFlagExpected: false,
  urgencyExpected: 'routine',
  investigationsExpected: [['ttg-iga'], ['cbc'], ['faecal-calprotectin'], ['crp']],
  source: { id: 'jem-2014-reizdarm', locator: 'Anamnese; bereits vorhandene Befunde' },
  readFrom: 'abstract',
};
