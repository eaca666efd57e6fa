import type { ConditionHandout } from '../schema';

export const diverticularDiseaseHandout: ConditionHandout = {
  id: 'diverticular-disease',
  audience: 'patient',
  name: 'Diverticular disease',
  whatItIs: [
    {
      text: 'Small pouches can form in the wall of the large bowel. Most people never notice them.',
      source: { id: 'chelwest-diverticular', locator: 'What is diverticular disease? Symptoms' },
      readFrom: 'full_text',
    },
    {
      text: 'They can cause cramps low in the belly, most often on the left, and loose or hard stool.',
      source: { id: 'chelwest-diverticular', locator: 'What are the symptoms?' },
      readFrom: 'full_text',
    },
    {
      text: 'If a pouch gets inflamed, you have strong pain that stays, with a fever.',
      source: { id: 'nhs-diverticular', locator: 'Page text' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You may need a scan or a camera test, and tests that rule out other causes.',
        source: { id: 'chelwest-diverticular', locator: 'How is diverticular disease diagnosed?' },
        readFrom: 'full_text',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['The tests show that you have these pouches, and they cause your symptoms.'],
    next: [
      {
        text: 'Between attacks food with fibre is the main treatment.',
        source: { id: 'nice-ng147', locator: 'Recommendations 1.1.2 to 1.1.4' },
        readFrom: 'full_text',
      },
      {
        text: 'In a mild attack you may not need an antibiotic. You need simple pain relief.',
        source: { id: 'nice-ng147', locator: 'Recommendations, acute diverticulitis' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Pouches do not explain all bleeding. New blood needs a check.',
        source: { id: 'nhs-diverticular', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'Eat whole grains, fruit and vegetables. Add fibre slowly and drink enough.',
      source: { id: 'nice-ng147', locator: 'Recommendations 1.1.2 to 1.1.4' },
      readFrom: 'full_text',
    },
    {
      text: 'You need not avoid nuts and seeds.',
      source: { id: 'nice-ng147', locator: 'Recommendations 1.1.2 to 1.1.4' },
      readFrom: 'full_text',
    },
    {
      text: 'Do not take ibuprofen or drugs like it for this pain.',
      source: { id: 'nice-ng147', locator: 'Recommendations, acute diverticulitis' },
      readFrom: 'secondary',
    },
    {
      text: 'If you smoke, get help to stop.',
      source: { id: 'chelwest-diverticular', locator: 'How is diverticular disease treated?' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: [
    'pain-with-fever',
    'heavy-bleeding',
    'bleeding-today',
    'collapse-or-sudden-severe-pain',
    'nothing-passes',
  ],
  notProven: ['leaky-gut-tests', 'probiotics'],
  questions: ['What do I do in an attack?', 'Do I need a camera test?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
