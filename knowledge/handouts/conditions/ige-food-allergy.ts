import type { ConditionHandout } from '../schema';

export const igeFoodAllergyHandout: ConditionHandout = {
  id: 'ige-food-allergy',
  audience: 'patient',
  name: 'Food allergy, the fast kind',
  whatItIs: [
    {
      text: 'In a food allergy the body fights a food as if it were harmful.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'It starts fast, most often within minutes to two hours. You may get hives, swelling, vomiting or wheeze.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'An allergy clinic will ask about your story and may do a skin test or a blood test.',
        source: { id: 'wao-2020', locator: 'Abstract: referral after anaphylaxis' },
        readFrom: 'abstract',
      },
      {
        text: 'Sometimes the food is given in small steps in hospital, to be sure.',
        source: { id: 'adc-challenge-table', locator: 'Table 4, row a' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Do not try the food at home to test yourself.',
        source: { id: 'wao-2020', locator: 'Abstract: referral after anaphylaxis' },
        readFrom: 'abstract',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you have this allergy.'],
    next: [
      {
        text: 'You get a written plan. If you are at risk you get adrenaline pens and learn how to use them.',
        source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'A dietitian helps you to avoid this one food. Foods that you eat safely stay in.',
        source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Carry two adrenaline pens with you at all times. Learn how to use them before you need them.',
        source: { id: 'aai-expert-group', locator: 'Be prepared' },
        readFrom: 'full_text',
      },
      {
        text: 'Use the pen at once if you think it is a severe reaction. Then call an ambulance and say “anaphylaxis”.',
        source: { id: 'anaphylaxis-uk-emergency', locator: 'Use your auto-injector; get emergency help' },
        readFrom: 'full_text',
      },
      {
        text: 'Lie down and raise your legs. Do not stand up, even if you feel better.',
        source: { id: 'anaphylaxis-uk-emergency', locator: 'Get in position' },
        readFrom: 'full_text',
      },
      {
        text: 'If you are no better after five minutes, use the second pen.',
        source: { id: 'anaphylaxis-uk-emergency', locator: 'Get emergency help, fifth point' },
        readFrom: 'full_text',
      },
      {
        text: 'Allergy tablets or an inhaler do not replace the pen.',
        source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [
    {
      text: 'When you eat out, tell the staff about your allergy each time. Recipes change.',
      source: { id: 'cyans-eating-out', locator: 'Tips' },
      readFrom: 'full_text',
    },
    {
      text: 'If worry about food rules your life, say so. There is help for that.',
      source: { id: 'eaaci-fa-mx-2024', locator: 'Abstract' },
      readFrom: 'abstract',
    },
  ],
  helpAtOnce: ['anaphylaxis', 'collapse-or-sudden-severe-pain'],
  notProven: ['food-igg', 'leaky-gut-tests', 'wide-diets'],
  questions: ['Do I need adrenaline pens?', 'Which foods are safe for me?', 'Can the allergy go away?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
