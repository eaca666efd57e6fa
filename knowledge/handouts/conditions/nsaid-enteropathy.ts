import type { ConditionHandout } from '../schema';

export const nsaidEnteropathyHandout: ConditionHandout = {
  id: 'nsaid-enteropathy',
  audience: 'patient',
  name: 'Gut damage from painkillers such as ibuprofen',
  whatItIs: [
    {
      text: 'Ibuprofen, naproxen, diclofenac and aspirin can harm the lining of the small bowel.',
      source: { id: 'nsaid-review-2011', locator: 'Abstract' },
      readFrom: 'abstract',
    },
    {
      text: 'Many people notice nothing. Others bleed slowly, get cramps, or lack iron.',
      source: { id: 'zonula-judgement', locator: 'Own plain wording of the condition’s definition' },
      readFrom: 'recalled',
    },
    {
      text: 'They can also cause ulcers and bleeding. Signs are black, tarry stools or blood in what you vomit.',
      source: { id: 'emc-cold-flu', locator: 'Before you take this medicine' },
      readFrom: 'secondary',
    },
  ],
  suspected: {
    words: ['Your doctor thinks your painkillers may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You will have blood tests, and other causes are looked for too.',
        source: { id: 'nsaid-review-2011', locator: 'Management' },
        readFrom: 'recalled',
      },
    ],
    yourself: [],
  },
  confirmed: {
    words: ['Your tests fit gut damage from painkillers.'],
    next: [
      {
        text: 'The best treatment is to stop the painkiller. No other pill is known to heal it fully.',
        source: { id: 'nsaid-review-2011', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'Your blood is checked again some weeks later.',
        source: { id: 'nsaid-review-2011', locator: 'Management' },
        readFrom: 'recalled',
      },
      {
        text: 'If you have cramps after meals, you may need a scan for a narrow place.',
        source: { id: 'nsaid-review-2011', locator: 'Abstract: stricture and perforation' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Ask for a plan for your pain without these drugs.',
        source: { id: 'nsaid-review-2011', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
  },
  yourself: [
    {
      text: 'Never stop aspirin that you take for your heart or after a stroke on your own. Ask first.',
      source: { id: 'nsaid-review-2011', locator: 'Abstract' },
      readFrom: 'abstract',
    },
    {
      text: 'Check cold and flu remedies: some hold ibuprofen.',
      source: { id: 'emc-cold-flu', locator: 'What this medicine is for' },
      readFrom: 'full_text',
    },
  ],
  helpAtOnce: ['bleeding-today', 'heavy-bleeding', 'nothing-passes', 'collapse-or-sudden-severe-pain'],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'glutamine'],
  questions: ['Which painkiller may I take?', 'May I stop my aspirin?', 'When is my blood checked again?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
