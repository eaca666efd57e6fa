import type { CaseEntry } from '../schema';

export const foodAllergyRedAndItchingOnTheSurfboardAt49Case: CaseEntry = {
  id: 'food-allergy-red-and-itching-on-the-surfboard-at-49',
  title: 'A sudden itching rash while surfing and a slow pulse in a man of 49',
  summary:
    'A 49-year-old man came to an emergency room with an itching redness of the skin that had come up suddenly while he was surfing. His pulse fell to about 40, pressure and oxygen did not fall; it rose after adrenaline. It was a late allergic reaction to natto, fermented soya beans, in somebody sensitised by jellyfish. What he had eaten half a day before, earlier reactions and complaints of the gut stand in the part not seen, so no food is coded. The slow pulse is coded as told, approximately. The doctors took it for an anaphylaxis at once; it is coded as one without a known trigger, which is doubtful, since the pressure held and what he had told of food is not seen.',
  setting: 'emergency',
  ageYears: 49,
  sex: 'male',
  answers: [
    { finding: 'skin-mucosal', state: 'present' },
    { finding: 'acute-onset', state: 'present' },
    { finding: 'reaction-in-progress', state: 'present' },
    { finding: 'unexplained-anaphylaxis', state: 'present' },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'hr', quantity: 40 },
    { finding: 'haemodynamic-signs', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ige-food-allergy',
  since: '2026.11.17',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['tryptase'], ['specific-ige', 'skin-prick-test']],
  source: { id: 'shigeno-2024-natto-surfer', locator: 'Abstract, Case presentation' },
  readFrom: 'abstract',
};
