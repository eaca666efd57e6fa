import type { ConditionHandout } from '../schema';

export const commonVariableImmunodeficiencyHandout: ConditionHandout = {
  id: 'common-variable-immunodeficiency',
  audience: 'patient',
  name: 'Weak antibodies (CVID)',
  whatItIs: [
    {
      text: 'Your body makes too few antibodies. They help to fight germs.',
      source: { id: 'iduk-cvid', locator: 'Summary' },
      readFrom: 'full_text',
    },
    {
      text: 'You get infections of the ears, nose, chest or gut again and again.',
      source: { id: 'iduk-cvid', locator: 'Summary' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'Blood tests count your antibodies. You may get a vaccine to see how your body responds.',
        source: { id: 'kainulainen2001', locator: 'Abstract, conclusion' },
        readFrom: 'abstract',
      },
    ],
    yourself: [
      {
        text: 'Write down each infection and each antibiotic.',
        source: { id: 'immunodeficiencyuk-diary', locator: 'Answer' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you make too few antibodies.'],
    next: [
      {
        text: 'You get antibodies from donors, by drip or under the skin. They help to prevent infections.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1, common variable immunodeficiency' },
        readFrom: 'full_text',
      },
      {
        text: 'The gut may need its own treatment.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1, common variable immunodeficiency' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'You must not have live vaccines. Ask before each vaccine.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1, common variable immunodeficiency' },
        readFrom: 'full_text',
      },
      {
        text: 'Leave out gluten only if coeliac disease is proven.',
        source: { id: 'schiepatti-snva-2021', locator: 'Table 1, common variable immunodeficiency' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'Some blood tests do not work in you, such as the one for coeliac disease. Tell each doctor.',
      source: { id: 'kainulainen2001', locator: 'Abstract, conclusion' },
      readFrom: 'abstract',
    },
  ],
  helpAtOnce: ['sepsis-signs', 'weak-immunity-with-fever', 'cannot-keep-fluids-down', 'weight-loss-or-blood'],
  notProven: ['leaky-gut-tests', 'food-igg', 'nothing-replaces-treatment'],
  questions: ['Which vaccines are safe for me?', 'What do I do when I have a fever?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
