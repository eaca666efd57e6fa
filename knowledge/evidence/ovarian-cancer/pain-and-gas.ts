import type { FindingEvidenceEntry } from '../../schema';

export const ovarianCancerPainAndGas: readonly FindingEvidenceEntry[] = [
  {
    id: 'ovarian-cancer/abdominal-distension-persistent/goff-2004-clinics',
    condition: 'ovarian-cancer',
    finding: 'abdominal-distension-persistent',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'odds_ratio',
      value: 7.4,
      low: 3.8,
      high: 14.2,
      frequencyInControls: 0.15,
      frequencyBasis:
        'Not in the abstract. Of the clinic women 8 % had increased abdominal size together with bloating and urinary symptoms, and 27 % had bloating: 15 % is taken, between the two.',
    },
    comparator: 'population',
    comparedWith:
      '1709 women who visited two primary care clinics for any reason, 72 % of them with recurring symptoms',
    population:
      '44 women with ovarian cancer among 128 about to be operated on for a pelvic mass, asked the same questions',
    setting: 'mixed',
    reference: 'Ovarian cancer at operation',
    source: { id: 'goff-2004-clinics', locator: 'Abstract, results: odds ratio for increased abdominal size' },
    grade: 'low',
    gradeReason:
      'The same questions to cases and to women who came to a clinic, before the operation; but 44 cases, known to have a mass, and the frequency among the others is not in the abstract.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    caveat:
      'The sources agree that it counts, not on how much. In British records the odds ratio against women of the same practices was 240 (46 to 1200), and 2.5 % of women over 40 with distension had the cancer, of those with pain or bloating 0.3 % (Hamilton 2009); among women referred because ovarian cancer was suspected it was 5.2 (1.3 to 20.5), adjusted (Bankhead 2008). Swelling that comes and goes did not count there (0.4, 0 to 4.1).',
  },
  {
    id: 'ovarian-cancer/bloating/olson2001',
    condition: 'ovarian-cancer',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 119,
        of: 168,
      },
      inOthers: 'background',
    },
    comparator: 'background',
    comparedWith: 'Common background of symptomatic adults',
    population: '168 women with ovarian cancer interviewed in two New York hospitals, 1994 to 1997',
    setting: 'secondary_care',
    reference: 'Ovarian cancer, histology',
    source: {
      id: 'olson2001',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason:
      'Interviews after the diagnosis; the question put bloating, fullness and pressure together; the comparison here is the background of symptomatic adults, not the study’s healthy women.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '71 % of 168 against 9 % of 251 healthy women (odds ratio 25.3, 15.6 to 40.9). In British records bloating has a predictive value of 0.3 % only: common in everybody.',
  },
  {
    id: 'ovarian-cancer/visible-distension/hamilton2009ovarian',
    condition: 'ovarian-cancer',
    finding: 'visible-distension',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judgement',
      present: {
        value: 2,
        low: 1,
        high: 5,
      },
      absent: {
        value: 0.85,
        low: 0.6,
        high: 1.0,
      },
      rationale:
        'Distension that can be seen but comes and goes belongs to irritable bowel syndrome as well; the sign that counts is distension that stays (predictive value 2.5 %).',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'hamilton2009ovarian',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/abdominal-pain/hamilton2009ovarian',
    condition: 'ovarian-cancer',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.1,
        low: 0.7,
        high: 2,
      },
      absent: {
        value: 0.85,
        low: 0.6,
        high: 1.1,
      },
      rationale:
        'The predictive value of pain (0.3 %) is that of bloating (0.3 %) and of urinary frequency (0.2 %): among women who come with a gut complaint, pain as such hardly tells. The odds ratio of 12 (6.1 to 22) is against women who did not report pain to their doctor.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'hamilton2009ovarian',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/pelvic-abdominal-pain/ebell2016',
    condition: 'ovarian-cancer',
    finding: 'pelvic-abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: { value: 1.1, low: 0.7, high: 2 },
      absent: { value: 0.85, low: 0.6, high: 1.1 },
      rationale:
        'Pooled ratio 10.4 for abdominal or pelvic pain, most studies against women with no reason to attend. Among women who come with a gut complaint pain hardly tells, as its predictive value of 0.3 % in records shows; any abdominal pain counts as this one, so that its ratio is that of abdominal pain.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'ebell2016',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ovarian-cancer/abdominal-pain-lower/ebell2016',
    condition: 'ovarian-cancer',
    finding: 'abdominal-pain-lower',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.8,
        high: 2,
      },
      absent: {
        value: 0.9,
        low: 0.7,
        high: 1.1,
      },
      rationale: 'As for pelvic pain, less specific.',
    },
    comparator: 'assumed',
    comparedWith: 'Women with gut symptoms who do not have ovarian cancer, assumed',
    population: 'Women with gut or pelvic symptoms, mostly over 40',
    setting: 'not_stated',
    reference: 'Ovarian cancer in the records or at operation',
    source: {
      id: 'ebell2016',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the direction or the frame; the size of the ratios is an estimate of the authors, not a measurement.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
