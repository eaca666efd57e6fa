import type { FindingEntry } from '../schema';

/** What the rules on birth, a repaired aorta, poison and botulism ask for, and nothing else weighs. */
export const furtherAlarmInputFindings: readonly FindingEntry[] = [
  {
    id: 'recent-birth',
    label: 'Birth, miscarriage or abortion within six weeks',
    question: 'Have you given birth, had a miscarriage or an abortion in the last six weeks?',
    definition: 'A birth by whatever way, a miscarriage or an abortion within the last six weeks.',
    alsoKnownAs: [
      'postpartum',
      'postnatal',
      'puerperium',
      'just had a baby',
      'after a miscarriage',
      'recent c-section',
    ],
    kind: { type: 'presence' },
    section: 'history',
    askedOf: { ageFrom: 10, ageTo: 60, sex: 'female' },
    effort: 1,
  },
  {
    id: 'aortic-graft',
    label: 'Aorta repaired',
    question: 'Has your main artery in the belly been repaired, by an operation or a stent?',
    definition: 'A graft or stent graft in the aorta of the belly or the arteries of the pelvis, at any time.',
    alsoKnownAs: ['aneurysm repair', 'evar', 'aortic stent', 'aortobifemoral bypass', 'aaa repair'],
    kind: { type: 'presence' },
    section: 'history',
    effort: 2,
  },
  {
    id: 'possible-poisoning',
    label: 'May have eaten or taken something poisonous',
    question: 'Could this be from wild mushrooms, a plant, a chemical, or too many tablets?',
    definition:
      'Wild mushrooms, a plant, a chemical or more of a medicine than meant, eaten or taken in the days before, known or suspected.',
    alsoKnownAs: ['wild mushrooms', 'toadstool', 'overdose', 'too many tablets', 'poison', 'paracetamol overdose'],
    kind: { type: 'presence' },
    section: 'safety',
    effort: 1,
  },
  {
    id: 'drooping-lids-or-slurred-speech',
    label: 'Double vision, drooping lids or slurred speech, new',
    question: 'Since this began: double vision, drooping eyelids, slurred speech, or weakness that spreads downwards?',
    definition:
      'New double or blurred vision, drooping eyelids, slurred speech or trouble swallowing from weakness, the same on both sides, with or without weak arms.',
    alsoKnownAs: ['botulism', 'ptosis', 'diplopia', 'descending weakness', 'bulbar weakness', 'slurred speech'],
    kind: { type: 'presence' },
    section: 'safety',
    effort: 1,
  },
];
