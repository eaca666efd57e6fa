import type { CaseEntry } from '../schema';

export const eosinophilicOesophagitisAGulletCalledNarrowFromBirthAt17Case: CaseEntry = {
  id: 'eosinophilic-oesophagitis-a-gullet-called-narrow-from-birth-at-17',
  title: 'Trouble swallowing that grows, eight years after a gullet was called narrow from birth, at 17',
  summary:
    'A 17-year-old girl came with trouble swallowing that was getting worse. Eight years before, for like complaints, a narrowing of the gullet from birth had been diagnosed and stretched several times; she had then been well for years. It was eosinophilic oesophagitis; manometry, swallow, gastroscopy and biopsies are left out, and so is the old diagnosis, which has no finding. How long the present complaint had lasted is not told.',
  setting: 'general',
  ageYears: 17,
  sex: 'female',
  answers: [{ finding: 'dysphagia', state: 'present' }],
  results: [],
  diagnosis: 'eosinophilic-oesophagitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [['egd-oesophageal-biopsies']],
  source: { id: 'endoscopy-2006-944676-eoe', locator: 'First paragraph' },
  readFrom: 'full_text',
};
