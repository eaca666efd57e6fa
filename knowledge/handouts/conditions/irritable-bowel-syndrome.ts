import type { ConditionHandout } from '../schema';

export const irritableBowelSyndromeHandout: ConditionHandout = {
  id: 'irritable-bowel-syndrome',
  audience: 'patient',
  name: 'Irritable bowel syndrome (IBS)',
  whatItIs: [
    {
      text: 'IBS is belly pain that comes with changes in your stool. It comes and goes over months.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'The bowel looks normal. Gut and brain talk to each other too loudly. The pain is real.',
      source: { id: 'acg-ibs-2021', locator: 'Abstract: positive diagnostic strategy' },
      readFrom: 'abstract',
    },
  ],
  suspected: {
    words: ['This fits your story well. Your doctor still wants to check a few things.'],
    next: [
      {
        text: 'Few tests are needed: blood, and at times stool. More tests rarely help.',
        source: { id: 'acg-ibs-2021', locator: 'Abstract: positive diagnostic strategy' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Do not leave out gluten before the test for coeliac disease is done.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['Your story and your tests fit this condition. More tests are not needed now.'],
    next: [
      {
        text: 'Treatment goes step by step, from diet and simple drugs to others.',
        source: { id: 'bsg-ibs-2021', locator: 'First-line and second-line treatment, in a digest' },
        readFrom: 'secondary',
      },
      {
        text: 'A diet low in certain sugars (low FODMAP) can be tried for a short time with a dietitian.',
        source: { id: 'acg-ibs-2021', locator: 'Recommendation on low-FODMAP diet' },
        readFrom: 'abstract',
      },
      {
        text: 'Peppermint oil may ease pain. It can make heartburn worse.',
        source: { id: 'acg-ibs-2021', locator: 'Recommendation on peppermint' },
        readFrom: 'secondary',
      },
      {
        text: 'Talking therapy or hypnosis aimed at the gut can help. You need not try drugs first.',
        source: { id: 'acg-ibs-2021', locator: 'Abstract: gut-directed psychotherapy' },
        readFrom: 'abstract',
      },
      {
        text: 'If first steps fail, a low dose of a drug at night can calm the gut.',
        source: { id: 'acg-ibs-2021', locator: 'Recommendation on tricyclics' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'If a diet does not help, stop it.',
        source: { id: 'acg-ibs-2021', locator: 'Recommendation on low-FODMAP diet' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [
    {
      text: 'Eat three meals a day. Try not to skip meals or eat late at night.',
      source: { id: 'bda-ibs', locator: 'What steps can I take if I have IBS?' },
      readFrom: 'full_text',
    },
    {
      text: 'Go easy on coffee, fizzy drinks and alcohol.',
      source: { id: 'elht-ibs', locator: 'What steps can I take if I have IBS?' },
      readFrom: 'full_text',
    },
    {
      text: 'Soluble fibre, such as oats or psyllium, can help. Start low and go slow. Bran can make it worse.',
      source: { id: 'acg-ibs-2021', locator: 'Recommendation on soluble fibre' },
      readFrom: 'secondary',
    },
    {
      text: 'Keep active, and find ways to relax.',
      source: { id: 'pharmacy-ibs', locator: 'Managing IBS symptoms' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: [
    'collapse-or-sudden-severe-pain',
    'bleeding-today',
    'nothing-passes',
    'weight-loss-or-blood',
    'diarrhoea-at-night',
    'lump-or-swelling',
  ],
  notProven: ['leaky-gut-tests', 'food-igg', 'probiotics', 'glutamine', 'wide-diets'],
  questions: [
    'Which step should I try first, and for how long?',
    'Could one of my drugs make it worse?',
    'What new signs should bring me back?',
  ],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
