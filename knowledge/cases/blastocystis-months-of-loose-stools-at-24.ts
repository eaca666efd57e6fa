import type { CaseEntry } from '../schema';

export const blastocystisMonthsOfLooseStoolsAt24Case: CaseEntry = {
  id: 'blastocystis-months-of-loose-stools-at-24',
  title: 'Chronic diarrhoea and abdominal pain in a man of 24',
  summary:
    'A 24-year-old man with a sound immune system had chronic diarrhoea and abdominal pain; the duration is coded as the shortest that “chronic” allows. The stool held Blastocystis and Endolimax, and the complaints went on metronidazole; the stool examination is left out.',
  setting: 'general',
  ageYears: 24,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'immunosuppressed', state: 'absent' },
  ],
  results: [],
  diagnosis: 'out-of-scope',
  since: '2026.11.6',
  acceptable: ['giardiasis', 'irritable-bowel-syndrome'],
  redFlagExpected: false,
  urgencyExpected: 'soon',
  investigationsExpected: [
    ['stool-ova-parasites', 'giardia-antigen', 'stool-multiplex-pcr'],
    ['ttg-iga'],
    ['faecal-calprotectin'],
  ],
  source: { id: 'crg-2012-blastocystis', locator: 'Abstract' },
  readFrom: 'abstract',
};
