import type { ConditionHandout } from '../schema';

export const autoimmuneEnteropathyHandout: ConditionHandout = {
  id: 'autoimmune-enteropathy',
  audience: 'patient',
  name: 'Autoimmune disease of the small bowel',
  whatItIs: [
    {
      text: 'In this rare disease the body attacks its own small bowel. You cannot take in food well.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
  ],
  suspected: {
    words: ['Your doctor wants to find out if you have this rare disease.'],
    next: [
      {
        text: 'A special centre rules out other causes first: coeliac disease, germs and some drugs.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1 and text' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Bring a list of all your drugs.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1 and text' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you have this disease.'],
    next: [
      {
        text: 'You get fluids, salts and food, at times by drip.',
        source: { id: 'vanwanrooij2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Steroids help about six in ten people. Others need further drugs.',
        source: { id: 'vanwanrooij2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Some infections are tested for before treatment.',
        source: { id: 'vanwanrooij2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Do not stop steroids on your own. The dose is brought down step by step.',
        source: { id: 'nhs-prednisolone', locator: 'Changes to your dose' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['cannot-keep-fluids-down', 'sepsis-signs', 'weak-immunity-with-fever', 'collapse-or-sudden-severe-pain'],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'nothing-replaces-treatment'],
  questions: ['Who is my contact at the centre?', 'How do I get enough food and drink?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
