import type { ConditionHandout } from '../schema';

export const chronicMesentericIschaemiaHandout: ConditionHandout = {
  id: 'mesenteric-ischaemia-chronic',
  audience: 'patient',
  name: 'Too little blood to the gut after meals (chronic mesenteric ischaemia)',
  whatItIs: [
    {
      text: 'The blood vessels to your gut are narrow. After a meal the gut needs more blood than it gets, and it hurts.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'People eat less because of the pain, and lose weight.',
      source: { id: 'cmi-guideline-2020', locator: 'Abstract' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It has to be looked at soon.'],
    next: [
      {
        text: 'You have a scan of the blood vessels in your belly.',
        source: { id: 'svs-cmi-2021', locator: 'Recommendations on diagnosis' },
        readFrom: 'secondary',
      },
      {
        text: 'A camera test looks for other causes, such as an ulcer.',
        source: { id: 'cmi-guideline-2020', locator: 'Recommendation 3' },
        readFrom: 'full_text',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['The tests show that too little blood gets to your gut.'],
    next: [
      {
        text: 'Doctors for the gut and for blood vessels plan with you how to open the vessel.',
        source: { id: 'cmi-guideline-2020', locator: 'Recommendation 4' },
        readFrom: 'full_text',
      },
      {
        text: 'This takes the pain away in most people, and weight comes back.',
        source: { id: 'svs-cmi-2021', locator: 'Recommendations on treatment' },
        readFrom: 'secondary',
      },
    ],
    yourself: [],
  },
  yourself: [
    {
      text: 'If you smoke, get help to stop.',
      source: { id: 'nyu-mesenteric', locator: 'Quit smoking' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['collapse-or-sudden-severe-pain', 'cramp-then-blood', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['Which of my blood vessels is narrow?', 'How soon can it be opened?', 'What should I eat until then?'],
  clinicalReview: null,
  reviewedOn: '2026-11-22',
};
