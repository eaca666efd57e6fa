import type { ConditionHandout } from '../schema';

export const crohnDiseaseHandout: ConditionHandout = {
  id: 'crohn-disease',
  audience: 'patient',
  name: 'Crohn’s disease',
  whatItIs: [
    {
      text: 'Crohn’s disease makes parts of the gut sore and swollen. It can be anywhere from mouth to bottom.',
      source: { id: 'ccuk-crohns', locator: 'Key facts, points 1 to 4' },
      readFrom: 'full_text',
    },
    {
      text: 'It comes and goes. Good times and flare-ups take turns.',
      source: { id: 'ccuk-crohns', locator: 'Key facts, points 1 to 4' },
      readFrom: 'full_text',
    },
    {
      text: 'It is lifelong. You did not cause it.',
      source: { id: 'ccuk-crohns', locator: 'Key facts, points 1 to 4' },
      readFrom: 'full_text',
    },
  ],
  suspected: {
    words: ['Your doctor thinks this may be the cause. It is not certain yet.'],
    next: [
      {
        text: 'You will give blood and stool samples first.',
        source: { id: 'mayo-crohns-diagnosis', locator: 'Blood tests' },
        readFrom: 'full_text',
      },
      {
        text: 'Then come more tests, such as a camera test or a scan. There is no single test for it.',
        source: { id: 'mayo-crohns-diagnosis', locator: 'First paragraphs; procedures' },
        readFrom: 'full_text',
      },
      {
        text: 'Infections are ruled out before treatment starts.',
        source: { id: 'wses-ibd-emergency-2021', locator: 'Table 3, recommendation 1 and statement 1.3' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Write down your symptoms, how bad they are, and when you have them.',
        source: { id: 'healthlinkbc-journal', locator: 'Steps you can take' },
        readFrom: 'full_text',
      },
    ],
  },
  confirmed: {
    words: ['The tests show that you have this condition.'],
    next: [
      {
        text: 'There is no cure yet. Drugs, and at times an operation, can keep you well for long times.',
        source: { id: 'ccuk-crohns', locator: 'Key facts, points 1 to 4' },
        readFrom: 'full_text',
      },
      {
        text: 'A team for bowel disease will look after you. Ask who to call in a flare-up.',
        source: { id: 'ccuk-flare', locator: 'Opening paragraphs' },
        readFrom: 'full_text',
      },
      {
        text: 'Steroids are for short times only. Other drugs keep you well.',
        source: { id: 'acg-cd-2025', locator: 'Recommendations on moderate to severe disease' },
        readFrom: 'secondary',
      },
    ],
    yourself: [
      {
        text: 'Take your drugs as agreed, also once you are well: they help to keep you well.',
        source: { id: 'ccuk-medicines', locator: 'First paragraphs: maintenance therapy' },
        readFrom: 'full_text',
      },
      {
        text: 'In a flare-up contact your team early.',
        source: { id: 'niibd-flare', locator: 'Managing my flare' },
        readFrom: 'full_text',
      },
    ],
  },
  yourself: [
    {
      text: 'If you smoke, get help to stop. This matters a lot in Crohn’s disease.',
      source: { id: 'acg-cd-2018', locator: 'Recommendations on smoking and NSAIDs' },
      readFrom: 'secondary',
    },
    {
      text: 'Do not take ibuprofen or drugs like it, if you can. Ask about other pain relief.',
      source: { id: 'acg-cd-2018', locator: 'Recommendations on smoking and NSAIDs' },
      readFrom: 'secondary',
    },
  ],
  helpAtOnce: [
    'severe-colitis',
    'swollen-belly-in-colitis',
    'nothing-passes',
    'abscess-signs',
    'clot-signs',
    'weak-immunity-with-fever',
  ],
  notProven: ['leaky-gut-tests', 'gut-repair-products', 'probiotics', 'nothing-replaces-treatment'],
  questions: [
    'Which part of my gut is affected?',
    'What can I do in a flare-up, and who do I call?',
    'Do I need any vaccines before treatment?',
  ],
  clinicalReview: null,
  reviewedOn: '2026-11-21',
};
