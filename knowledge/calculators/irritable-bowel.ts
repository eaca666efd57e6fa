import { own, ownWords } from './own';
import type { CalculatorEntry } from './schema';

const symptoms = {
  title: 'The pain and the bowel',
  inputs: [{ name: 'pain-related-to-defecation' }, { name: 'change-stool-frequency' }, { name: 'change-stool-form' }],
};

/** Irritable bowel syndrome: whether the criteria are met, and how bad it is. */
export const irritableBowelCalculators: readonly CalculatorEntry[] = [
  {
    id: 'rome-iv-ibs',
    kind: 'rules',
    title: 'Rome IV criteria for IBS, with subtype',
    alsoKnownAs: ['IBS criteria', 'irritable bowel', 'IBS-D', 'IBS-C', 'IBS-M', 'IBS-U'],
    group: 'irritable_bowel',
    purpose: 'Whether the symptoms meet the criteria for irritable bowel syndrome, and which subtype the stools make.',
    forWhom: 'Adults from 18 years with recurrent abdominal pain',
    conditions: ['irritable-bowel-syndrome'],
    formula:
      'Pain on one day a week or more, in the last three months, begun six months ago or more, with two or more of: tied to defecation, with a change of frequency, with a change of form. In practice eight weeks and bother are enough. Subtype: more than 25 % of stools hard, loose, or both, on days with an abnormal stool.',
    whenMissing:
      'Each answer that could still turn the outcome is named. Two of the three links to the bowel are enough, so the third may stay open.',
    limits: [
      {
        statement:
          'It is a pattern, not an exclusion: red flags, celiac antibodies, and in diarrhoea calprotectin, come with it.',
        ...own,
      },
      { statement: 'The subtype is read off whatever the criteria say; it counts only where they are met.', ...own },
    ],
    copyright: ownWords,
    inputs: [
      {
        title: 'Time',
        inputs: [{ name: 'pain-days-per-week' }, { name: 'active-last-3-months' }, { name: 'symptom-duration' }],
      },
      symptoms,
      {
        title: 'As used in practice',
        inputs: [{ name: 'abdominal-pain' }, { name: 'bothersome' }, { name: 'organic-cause-found' }],
      },
      {
        title: 'Subtype, on days with an abnormal stool',
        inputs: [{ name: 'pct-bsfs-1-2' }, { name: 'pct-bsfs-6-7' }],
      },
    ],
    results: [
      { title: 'Criteria', show: 'each', rules: ['rome-iv-ibs', 'rome-iv-ibs-clinical'] },
      {
        title: 'Subtype',
        show: 'first_met',
        rules: ['ibs-with-diarrhoea', 'ibs-with-constipation', 'ibs-mixed', 'ibs-unclassified'],
        note: 'A share of exactly 25 % belongs to no printed group but “unclassified”.',
      },
    ],
    examples: [
      {
        title: 'Pain two days a week for a year, loose stools on most bad days',
        given: {
          'pain-days-per-week': 2,
          'active-last-3-months': true,
          'symptom-duration': 365,
          'pain-related-to-defecation': true,
          'change-stool-frequency': true,
          'abdominal-pain': true,
          bothersome: true,
          'organic-cause-found': false,
          'pct-bsfs-1-2': 10,
          'pct-bsfs-6-7': 60,
        },
        then: {
          'rome-iv-ibs': true,
          'rome-iv-ibs-clinical': true,
          'ibs-with-diarrhoea': true,
          'ibs-with-constipation': false,
          'ibs-mixed': false,
          'ibs-unclassified': false,
        },
        working:
          'Two days a week is one or more; 365 days is 182 or more; two of the three links are there. 60 % loose is above 25, 10 % hard below: diarrhoea.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'rome-iv-ibs-child',
    kind: 'rules',
    title: 'Rome IV criteria for IBS in a child',
    alsoKnownAs: ['paediatric IBS', 'recurrent abdominal pain in children'],
    group: 'irritable_bowel',
    purpose: 'Whether the symptoms of a child or adolescent meet the criteria for irritable bowel syndrome.',
    forWhom: 'Children and adolescents from 4 to 17 years',
    conditions: ['irritable-bowel-syndrome'],
    formula:
      'Pain on four days a month or more for two months, with one or more links to the bowel, that does not go away when constipation is treated, and without another disease that explains it.',
    whenMissing: 'Each answer that could still turn the outcome is named.',
    limits: [
      {
        statement: 'The ranking of this app is for people from 16 years on; this page gives the criteria only.',
        ...own,
      },
    ],
    copyright: ownWords,
    inputs: [
      { title: 'Time', inputs: [{ name: 'age-years' }, { name: 'pain-days-per-month' }, { name: 'symptom-duration' }] },
      symptoms,
      {
        title: 'Other explanations',
        inputs: [
          { name: 'constipation' },
          { name: 'constipation-resolved-pain-gone' },
          { name: 'organic-cause-found' },
        ],
      },
    ],
    results: [{ title: 'Criteria', show: 'each', rules: ['rome-iv-ibs-child'] }],
    examples: [
      {
        title: 'A girl of 12 with pain twice a week for three months',
        given: {
          'age-years': 12,
          'pain-days-per-month': 8,
          'symptom-duration': 91,
          'change-stool-form': true,
          constipation: false,
          'organic-cause-found': false,
        },
        then: { 'rome-iv-ibs-child': true },
        working: 'Eight days a month is four or more; 91 days is 56 or more; one link is enough; no constipation.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'ibs-sss',
    kind: 'rules',
    title: 'IBS severity score (IBS-SSS)',
    alsoKnownAs: ['IBS severity scoring system', 'Francis score', 'IBS severity'],
    group: 'irritable_bowel',
    purpose: 'How severe irritable bowel syndrome has been, in one number that can be followed.',
    forWhom: 'Adults from 18 years in whom IBS is diagnosed',
    conditions: ['irritable-bowel-syndrome'],
    formula:
      'Five parts of up to 100 points are added: how bad the pain is, ten times the days with pain in the last ten, how bad the swelling is, dissatisfaction with the bowel habit, interference with life.',
    whenMissing: 'The total needs all five parts; a sum of four is not shown.',
    limits: [
      { statement: 'It follows severity and does not make the diagnosis.', ...own },
      { statement: 'A change counts from 50 points on; smaller ones are noise.', ...own },
      {
        statement: '75 to 175 mild, 175 to 300 moderate, above 300 severe, below 75 as in healthy people; at most 500.',
        source: { id: 'ibs-sss-1997', locator: 'Abstract, results' },
        grade: 'high',
        gradeReason: 'The authors’ abstract at their university, read.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      {
        statement:
          'Some sheets use marks of 0 to 10 and a tenth of each band (7.5, 17.5, 30): multiply by ten before comparing.',
        source: { id: 'good-medicine-ibs-sss', locator: 'Classification at the end' },
        grade: 'low',
        gradeReason: 'A teaching sheet, read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    copyright: 'The questionnaire is copyright; its licence has not been checked. The words on this page are our own.',
    inputs: [
      {
        title: 'Over the last ten days',
        inputs: [
          { name: 'sss-pain-severity', label: 'How bad the pain is', hint: '0 none, 100 as bad as can be' },
          { name: 'sss-pain-days-of-10', label: 'Days with pain in the last ten' },
          { name: 'sss-distension', label: 'How bad the swelling is', hint: '0 none, 100 as bad as can be' },
          {
            name: 'sss-bowel-dissatisfaction',
            label: 'Dissatisfaction with the bowel habit',
            hint: '0 content, 100 not at all',
          },
          { name: 'sss-life-interference', label: 'Interference with life', hint: '0 none, 100 wholly' },
        ],
      },
    ],
    results: [
      { title: 'Total', show: 'each', rules: ['ibs-sss-total'] },
      {
        title: 'How severe',
        show: 'each',
        rules: ['ibs-sss-band'],
      },
    ],
    examples: [
      {
        title: 'Moderate pain on four days in ten',
        given: {
          'sss-pain-severity': 50,
          'sss-pain-days-of-10': 4,
          'sss-distension': 60,
          'sss-bowel-dissatisfaction': 70,
          'sss-life-interference': 40,
        },
        then: { 'ibs-sss-total': 260, 'ibs-sss-band': 'moderate' },
        working: '50 + 10 × 4 + 60 + 70 + 40 = 260; above 175 and not above 300: moderate.',
        origin: 'by_hand',
      },
    ],
  },
  {
    id: 'ibs-sss-change',
    kind: 'rules',
    title: 'IBS-SSS: did it help?',
    alsoKnownAs: ['IBS-SSS response', 'improvement of 50 points'],
    group: 'irritable_bowel',
    purpose: 'Whether a fall of the IBS-SSS is more than noise.',
    forWhom: 'Adults from 18 years with two totals',
    conditions: ['irritable-bowel-syndrome'],
    formula: 'The total before less the total after; 50 points or more count.',
    whenMissing: 'Both totals are needed.',
    limits: [{ statement: 'It compares two totals of one person, got in the same way.', ...own }],
    inputs: [{ title: 'Two totals', inputs: [{ name: 'ibs-sss-before' }, { name: 'ibs-sss-after' }] }],
    results: [{ title: 'Improvement', show: 'each', rules: ['ibs-sss-response'] }],
    examples: [
      {
        title: 'From 300 to 250',
        given: { 'ibs-sss-before': 300, 'ibs-sss-after': 250 },
        then: { 'ibs-sss-response': true },
        working: '300 − 250 = 50, which is 50 or more.',
        origin: 'by_hand',
      },
      {
        title: 'The mean of people who felt considerably better',
        given: { 'ibs-sss-before': 300, 'ibs-sss-after': 217 },
        then: { 'ibs-sss-response': true },
        working:
          'The sheet prints 30 and 21.7 on marks of 0 to 10, a fall of 8.3: 300 − 217 = 83, which is 50 or more.',
        origin: 'published',
        source: { id: 'good-medicine-ibs-sss', locator: 'Sentence after the classification' },
      },
    ],
  },
];
