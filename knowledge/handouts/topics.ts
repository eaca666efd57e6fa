import type { TopicHandout } from './schema';

/** Subjects that patients bring along, which are neither a condition nor an investigation. */
export const topicHandouts: readonly TopicHandout[] = [
  {
    id: 'leaky-gut',
    audience: 'patient',
    name: '“Leaky gut”: what is known',
    parts: [
      {
        title: 'What the words mean',
        says: [
          {
            text: 'The gut has a thin wall of cells. It lets food and water in and keeps germs out.',
            source: { id: 'nhs-leaky', locator: 'The bowel lining: what we know' },
            readFrom: 'full_text',
          },
          {
            text: 'Everybody’s gut wall lets a little through. That is normal.',
            source: { id: 'lacy2024', locator: 'Text, as quoted in a review of the paper' },
            readFrom: 'secondary',
          },
          {
            text: 'In some diseases the wall lets more through, such as Crohn’s disease and coeliac disease.',
            source: { id: 'camilleri2019', locator: 'Conclusions' },
            readFrom: 'secondary',
          },
          {
            text: '“Leaky gut syndrome” is not a disease that doctors know. So we look for the real cause.',
            source: { id: 'nhs-leaky', locator: 'Overview' },
            readFrom: 'full_text',
          },
        ],
      },
      {
        title: 'What can make the wall let more through',
        says: [
          {
            text: 'Painkillers such as ibuprofen and aspirin do it within hours. It goes back when you stop.',
            source: { id: 'vanuytsel2014', locator: 'Abstract, results' },
            readFrom: 'abstract',
          },
          {
            text: 'A lot of alcohol does it. It can last for up to two weeks after the last drink.',
            source: { id: 'bjarnason1984', locator: 'Abstract' },
            readFrom: 'abstract',
          },
          {
            text: 'Hard sport does it for a short time, and so can stress.',
            source: { id: 'chantler-exercise-2021', locator: 'Abstract, results' },
            readFrom: 'abstract',
          },
        ],
      },
      {
        title: 'Tests',
        says: [
          {
            text: 'No blood or stool test can show a “leaky gut syndrome”.',
            source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
            readFrom: 'abstract',
          },
          {
            text: 'Kits for “zonulin” do not measure what they claim. Please do not buy one.',
            source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
            readFrom: 'abstract',
          },
          {
            text: 'A sugar test can measure how much passes through the wall. It cannot tell why.',
            source: { id: 'camilleri2019', locator: 'Conclusions' },
            readFrom: 'secondary',
          },
          {
            text: 'Other tests can find a cause that we can treat. We start with those.',
            source: { id: 'lacy2024', locator: 'Abstract' },
            readFrom: 'abstract',
          },
        ],
      },
      {
        title: 'Pills, powders and diets',
        says: [
          {
            text: 'There is little or no proof that pills, powders or special diets mend the gut wall.',
            source: { id: 'nhs-leaky', locator: 'Overview' },
            readFrom: 'full_text',
          },
          {
            text: 'Glutamine helped in one small trial, in people with irritable bowel after an infection. It has to be done again.',
            source: { id: 'zhou-glutamine-2019', locator: 'Abstract, results and conclusions' },
            readFrom: 'abstract',
          },
          {
            text: 'Probiotics are not advised for most bowel diseases.',
            source: { id: 'aga-probiotics-2020', locator: 'Recommendations, as reported' },
            readFrom: 'secondary',
          },
          {
            text: 'Please do not stop gluten before you are tested for coeliac disease. The test would not work.',
            source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
            readFrom: 'full_text',
          },
        ],
      },
      {
        title: 'What you can do',
        says: [
          {
            text: 'Tell us about your symptoms, your drugs, and what you have tried. They are real, and we will look into them.',
            source: { id: 'zonula-judgement', locator: 'Own wording of ordinary practice' },
            readFrom: 'recalled',
          },
          {
            text: 'Use painkillers such as ibuprofen only if you need them. Ask before you stop heart aspirin.',
            source: { id: 'nsaid-review-2011', locator: 'Abstract' },
            readFrom: 'abstract',
          },
          {
            text: 'Drink less alcohol. If you drink a lot each day, get help first and do not stop all at once.',
            source: { id: 'drinkaware-withdrawal', locator: 'Page text' },
            readFrom: 'full_text',
          },
          {
            text: 'If a cause is found, treating it is the best thing you can do for your gut.',
            source: { id: 'camilleri2019', locator: 'Conclusions' },
            readFrom: 'secondary',
          },
        ],
      },
    ],
    helpAtOnce: [
      'collapse-or-sudden-severe-pain',
      'bleeding-today',
      'cannot-keep-fluids-down',
      'weight-loss-or-blood',
      'diarrhoea-at-night',
      'lump-or-swelling',
    ],
    questions: [
      'Which tests can find a cause in me?',
      'Should I stop any of my drugs or supplements?',
      'When do we talk about the results?',
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
