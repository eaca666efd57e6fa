import type { ConditionHandout } from '../schema';

export const eosinophilicOesophagitisHandout: ConditionHandout = {
  id: 'eosinophilic-oesophagitis',
  audience: 'patient',
  name: 'Allergic inflammation of the gullet',
  whatItIs: [
    {
      text: 'White blood cells gather in the wall of the gullet and make it sore and narrow. Food may stick.',
      source: { id: 'patient-eoe', locator: 'What it is and symptoms' },
      readFrom: 'full_text',
    },
    {
      text: 'It is a kind of allergy, most often to foods. Allergy tests do not always show which.',
      source: { id: 'patient-eoe', locator: 'What it is and symptoms' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'A camera test takes small samples from the gullet.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendations on diagnosis' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Until then, many eat slowly, chew well and drink with their meals.',
        source: { id: 'eosnetwork-eoe', locator: 'What are the symptoms?' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The samples show that you have this condition.'],
    next: [
      {
        text: 'There are three ways: an acid blocker, a steroid that you swallow, or a diet. You choose together.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendations on treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'A narrow gullet can be stretched.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendations on treatment' },
        readFrom: 'secondary',
      },
      {
        text: 'A new camera test shows if it works. How you feel is not enough.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendations on monitoring and maintenance' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Leave out foods only with a dietitian.',
        source: { id: 'bristol-eoe', locator: 'Dietary management and medication' },
        readFrom: 'full_text',
      },
      {
        text: 'Keep up your treatment. It comes back without it.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendations on monitoring and maintenance' },
        readFrom: 'secondary',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['food-stuck', 'anaphylaxis', 'trouble-swallowing'],
  notProven: ['food-igg', 'leaky-gut-tests', 'wide-diets'],
  questions: ['Which treatment suits me best?', 'When is the next camera test?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
