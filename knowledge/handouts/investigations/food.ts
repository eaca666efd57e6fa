import type { InvestigationHandout } from '../schema';

export const foodHandouts: readonly InvestigationHandout[] = [
  {
    id: 'gluten-challenge',
    audience: 'patient',
    name: 'Eating gluten again before a test',
    form: 'trial-at-home',
    whatFor: [
      {
        text: 'You left out gluten before the tests. You eat it again, so that the tests can be read.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Ask about the gene test first. If it is negative you need not do this.',
        source: { id: 'coeliac-australia-challenge', locator: 'Gluten challenge page' },
        readFrom: 'full_text',
      },
      {
        text: 'Not in pregnancy.',
        source: { id: 'mgh-gluten-challenge', locator: 'Are gluten challenges safe?' },
        readFrom: 'full_text',
      },
      {
        text: 'Not after a bad allergic reaction to wheat.',
        source: { id: 'wheat-algorithm-2022', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    happens: [
      {
        text: 'You eat a set amount of gluten each day for weeks. Blood is tested at the end and again some weeks later.',
        source: { id: 'leffler2013', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show if you have coeliac disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'Feeling ill with gluten is no proof. That happens without the disease too.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'If you cannot or will not do it, that is fine. Then the question may stay open.',
        source: { id: 'nice-ng20', locator: 'Recommendation for people who have cut out gluten' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'skin-prick-test',
    audience: 'patient',
    name: 'Skin test for food allergy',
    form: 'skin-test',
    whatFor: [
      {
        text: 'It looks for a fast food allergy that your story points to.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'With your story it can support a food allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'If you eat the food without trouble, a positive test means nothing.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'It cannot tell how bad a reaction would be.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'oral-food-challenge',
    audience: 'patient',
    name: 'Test by eating a food',
    form: 'supervised-food',
    whatFor: [
      {
        text: 'It shows for sure if a food causes a reaction.',
        source: { id: 'barts-food-challenge', locator: 'What is a food challenge? Are there any risks?' },
        readFrom: 'full_text',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'If you do not react, you may be able to eat the food again.',
        source: { id: 'barts-food-challenge', locator: 'What is a food challenge? Are there any risks?' },
        readFrom: 'full_text',
      },
    ],
    cannotTell: [
      {
        text: 'It may miss a reaction that needs sport or alcohol as well.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'elimination-diet',
    audience: 'patient',
    name: 'Leaving out one food and trying it again',
    form: 'trial-at-home',
    whatFor: [
      {
        text: 'It shows if one food causes your symptoms.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Have the test for coeliac disease before you leave out wheat.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
      {
        text: 'Do it only with a dietitian.',
        source: { id: 'gpnotebook-exclusion', locator: 'Second sentence' },
        readFrom: 'full_text',
        fillIn: 'Food left out from',
      },
      {
        text: 'Not if you eat few foods, are short of food, or have an eating disorder.',
        source: { id: 'aga-ibs-diet-2022', locator: 'Best practice advice: poor candidates for a restrictive diet' },
        readFrom: 'secondary',
      },
      {
        text: 'If you had a bad allergic reaction to the food, do not try it again at home.',
        source: { id: 'adc-challenge-table', locator: 'Table 4, row a' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You leave the food out for some weeks. Then you eat it again on purpose.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'If you feel better without it and worse with it, the food is the likely cause.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'If you do not try it again, you will not know.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ncgs-dbpc-challenge',
    audience: 'patient',
    name: 'Blind gluten test',
    form: 'trial-at-home',
    whatFor: [
      {
        text: 'It shows if gluten itself upsets you. Neither you nor staff know which days have gluten.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    prepare: [
      {
        text: 'Coeliac disease and wheat allergy must be ruled out first.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    happens: [
      {
        text: 'You eat gluten for one week and a copy without it for another. In between is a week off. You score how you feel.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show if gluten is to blame.',
        source: { id: 'salerno-2015', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    cannotTell: [
      {
        text: 'It is too short to rule out coeliac disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'rome-iv-criteria',
    audience: 'patient',
    name: 'Questions on irritable bowel',
    form: 'talk',
    whatFor: [
      {
        text: 'They show if your story fits irritable bowel syndrome.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'If there are no danger signs, the answers can make the diagnosis with few tests.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'They cannot tell which treatment will help.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
