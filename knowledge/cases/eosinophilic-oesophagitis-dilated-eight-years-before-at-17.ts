import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisDilatedEightYearsBeforeAt17Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-dilated-eight-years-before-at-17',
  title: 'Swallowing got worse eight years after a narrow gullet was dilated at 17',
  summary:
    'A 17-year-old girl had ever more trouble in swallowing. Eight years before, a narrow gullet had been called congenital and dilated, for like symptoms; she was free of them for years, so the time between is not coded as the duration, which is a doubt. It was an eosinophilic oesophagitis; endoscopy and biopsies are left out. Where she was seen is not told.',
  setting: 'general',
  ageYears: 17,
  sex: 'female',
  answers: [{ finding: 'dysphagia', state: 'present' }],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.12',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'endoscopy-2006-944676-eoe-17', locator: 'First paragraph' },
  readFrom: 'abstract',
};
