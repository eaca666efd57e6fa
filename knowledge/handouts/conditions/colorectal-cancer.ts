import type { ConditionHandout } from '../schema';

export const colorectalCancerHandout: ConditionHandout = {
  id: 'colorectal-cancer',
  audience: 'patient',
  name: 'Bowel cancer: getting checked',
  whatItIs: [
    {
      text: 'Bowel cancer is a growth in the large bowel. Found early, it may be easier to treat.',
      source: { id: 'nhs-bowel-cancer', locator: 'Main symptoms; when to see a GP' },
      readFrom: 'full_text',
    },
    {
      text: 'Signs can be blood in the stool, a change in your stool that stays, a lump, weight loss, or feeling very tired.',
      source: { id: 'nhs-bowel-cancer', locator: 'Main symptoms; when to see a GP' },
      readFrom: 'full_text',
    },
    {
      text: 'These signs are common. Most often something else causes them. They still need a check.',
      source: { id: 'nhs-bowel-cancer', locator: 'Main symptoms; when to see a GP' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor wants to make sure that it is not this. That is why you are checked soon.'],
    next: [
      {
        text: 'You may do a stool test (FIT) at home. It looks for traces of blood.',
        source: { id: 'nice-dg56', locator: 'Recommendations' },
        readFrom: 'secondary',
      },
      {
        text: 'If the test or your signs call for it, you have a camera test of the bowel soon.',
        source: { id: 'nice-dg56', locator: 'Recommendations' },
        readFrom: 'secondary',
      },
      {
        text: 'A low result makes cancer less likely. If the signs stay, go back and say so.',
        source: { id: 'nice-dg56', locator: 'Recommendations on negative or missing FIT' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Send the stool test back as soon as you can.',
        source: { id: 'dorset-fit', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests have found this cancer.'],
    next: [
      {
        text: 'You may need scans. Then a team of experts plans your treatment.',
        source: { id: 'mcht-colorectal-mdt', locator: 'Page text' },
        readFrom: 'full_text',
      },
      {
        text: 'You should have a named nurse whom you can call.',
        source: { id: 'mkuh-colorectal', locator: 'Information about your key worker' },
        readFrom: 'full_text',
      },
    ],
    yourself: [
      {
        text: 'Bring somebody to your visits. Write down what you want to ask.',
        source: { id: 'mkuh-colorectal', locator: 'Your feelings and anxiety' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [],
  helpAtOnce: ['heavy-bleeding', 'nothing-passes', 'bleeding-today', 'collapse-or-sudden-severe-pain'],
  notProven: ['leaky-gut-tests', 'nothing-replaces-treatment'],
  questions: ['What happens next, and when?', 'Who can I call if I have not heard?', 'Should my family be checked?'],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
