import type { ConditionHandout } from '../schema';

export const celiacDiseaseHandout: ConditionHandout = {
  id: 'celiac-disease',
  audience: 'patient',
  name: 'Coeliac disease',
  whatItIs: [
    {
      text: 'Coeliac disease is a lifelong condition. The body reacts to gluten, even to crumbs.',
      source: { id: 'cddft-coeliac', locator: 'Page text' },
      readFrom: 'full_text',
    },
    {
      text: 'Gluten is in wheat, barley and rye.',
      source: { id: 'cddft-coeliac', locator: 'Page text' },
      readFrom: 'full_text',
    },
    {
      text: 'The reaction harms the lining of the gut, so it takes in less from food.',
      source: { id: 'cddft-coeliac', locator: 'Page text' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You will have a blood test first. Most adults then have a camera test of the upper gut.',
        source: { id: 'nice-ng20', locator: 'Section “Serological testing”, key priorities' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Keep eating gluten until all tests are done. Have some in more than one meal each day.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not start a gluten-free diet yet, even if your blood test is positive.',
        source: { id: 'nice-ng20', locator: 'Recommendation 1.1.3' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you have this condition.'],
    next: [
      {
        text: 'The only treatment is a gluten-free diet for life. It lets the gut heal.',
        source: { id: 'cddft-coeliac', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'You should meet a dietitian who knows this condition well.',
        source: { id: 'cddft-coeliac', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'Your iron, vitamins and thyroid will be checked.',
        source: { id: 'tyedin-followup-2022', locator: 'Follow-up at diagnosis' },
        readFrom: 'secondary',
      },
      {
        text: 'Plan a check-up once a year.',
        source: { id: 'nice-ng20', locator: 'Key priorities: monitoring' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'You should start to feel better within a few weeks. Without gluten your gut recovers.',
        source: { id: 'yeovil-coeliac', locator: 'What you need to do' },
        readFrom: 'full_text',
      },
      {
        text: 'Many foods have no gluten: meat, fish, eggs, milk, rice, potatoes, fruit and vegetables.',
        source: { id: 'yeovil-coeliac', locator: 'What can I eat? Point 1' },
        readFrom: 'full_text',
      },
      {
        text: 'Look at labels. Ask about gluten in your medicines too.',
        source: { id: 'acg-celiac-2023', locator: 'Management: gluten-free diet and dietitian' },
        readFrom: 'secondary',
      },
      {
        text: 'Tell your parents, brothers, sisters and children. They can be tested too.',
        source: { id: 'nice-ng20', locator: 'Recommendation 1.1.1' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['collapse-or-sudden-severe-pain', 'cannot-keep-fluids-down', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'gluten-free-without-a-reason'],
  questions: ['Do I need the camera test?', 'When is my next blood test?', 'Who can help me with the diet?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
