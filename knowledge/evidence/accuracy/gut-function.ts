import type { AccuracyEntry } from '../../schema';

/** What further results say: calprotectin outside inflammatory bowel disease, lactoferrin, serology, bile acids, overgrowth, fat. */
export const gutFunctionAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'clostridioides-difficile-infection/faecal-calprotectin/whitehead2014',
    condition: 'clostridioides-difficile-infection',
    investigation: 'faecal-calprotectin',
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'interval_ratios',
      unit: 'ug/g',
      intervals: [
        {
          from: null,
          to: 50,
          ratio: 0.16,
          low: 0.07,
          high: 0.37,
          inCases: 0.042,
          inOthers: 0.26,
        },
        {
          from: 50,
          to: 250,
          ratio: 1.35,
          low: 0.8,
          high: 2.2,
          inCases: 0.41,
          inOthers: 0.305,
        },
        {
          from: 250,
          to: null,
          ratio: 6.9,
          low: 4,
          high: 12,
          inCases: 0.55,
          inOthers: 0.08,
        },
      ],
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population:
      '120 stool samples positive for C. difficile (45 by toxin, 75 by GDH with toxin gene) from hospital-acquired diarrhoea',
    setting: 'secondary_care',
    reference: 'Toxin immunoassay, or GDH with toxin gene',
    source: {
      id: 'whitehead2014',
      locator: 'Abstract: 5 of 120 below 50; median (quartiles) 336 (208-536) and 249 (155-498) µg/g',
    },
    grade: 'very_low',
    gradeReason:
      'The share below 50 is counted and compared with the hospital patients of the same study, the careful choice (against outpatients it would be 0.07); the share of 55 % from 250 on is read off printed medians and quartiles, and compared with outpatients of other studies.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Among hospital patients with diarrhoea it hardly helps: at 50 µg/g 96 % sensitive and 26 % specific, median of the others 106 (46-176). In 134 carriers of toxigenic strains it was 410 (138-815) in clear infection and 51 (26-97) in those who needed no treatment (Suárez-Carantoña 2021).',
  },
  {
    id: 'acute-gastroenteritis/faecal-calprotectin/chen2012-fc',
    condition: 'acute-gastroenteritis',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 3.2,
        low: 1.5,
        high: 6,
      },
      absent: {
        value: 0.8,
        low: 0.6,
        high: 0.95,
      },
      rationale:
        'Children with bacterial infection mostly lie above 250 µg/g, those with viruses mostly below; in adults 83 % of 195 with bacterial and 13 % of 196 with culture-negative acute diarrhoea were positive (Shastri 2008). With about 15 % bacterial disease a share of one in four from 250 µg/g on was taken, against 8 % of others.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '153 children with infectious diarrhoea; read for adults with acute gastroenteritis',
    setting: 'mixed',
    reference: 'None: not measured at this limit',
    source: {
      id: 'chen2012-fc',
      locator: 'Abstract: medians 765 and 689 with Salmonella and Campylobacter, 89 to 95 µg/g with viruses',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A raised value in acute diarrhoea does not show inflammatory bowel disease: repeat after recovery. Bacterial colitis alone would have a ratio of about 10.',
  },
  {
    id: 'diverticular-disease/faecal-calprotectin/nakov2013',
    condition: 'diverticular-disease',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 2.5,
        low: 1,
        high: 5.5,
      },
      absent: {
        value: 0.87,
        low: 0.65,
        high: 1.0,
      },
      rationale:
        'Means by stage are printed, shares are not. Diverticulitis mostly lies above 250, disease without inflammation below; for the mixture seen with symptoms one in five from 250 µg/g on was taken, against 8 % of others.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '45 patients with diverticular disease of all stages, 17 with irritable bowel syndrome, 15 healthy',
    setting: 'secondary_care',
    reference: 'None: not measured at this limit',
    source: {
      id: 'nakov2013',
      locator:
        'Abstract: means 48.7 (no symptoms), 115.3 (symptoms), 433.2 mg/kg (diverticulitis); irritable bowel 33.8',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'In acute diverticulitis alone the ratio would be about twice as high. A second study found the same order with a semi-quantitative test (Tursi 2009).',
  },
  {
    id: 'ischaemic-colitis/faecal-calprotectin/banerjee2015',
    condition: 'ischaemic-colitis',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 5.6,
        low: 2,
        high: 10,
      },
      absent: {
        value: 0.6,
        low: 0.35,
        high: 0.95,
      },
      rationale:
        'No series of patients with ischaemic colitis was found. The mucosa is ulcerated and full of white cells, and calprotectin was raised in all colonic inflammation of the source; nearly half at 250 µg/g or more was taken, against 8 % of others.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '119 adults with chronic diarrhoea, 21 with abnormal colonoscopy or histology',
    setting: 'secondary_care',
    reference: 'None: not measured at this limit',
    source: {
      id: 'banerjee2015',
      locator: 'Abstract, results: at 8 µg/g every colonic inflammation was found, whatever its cause',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'It must not delay CT or colonoscopy in sudden pain with bleeding.',
  },
  {
    id: 'celiac-disease/faecal-calprotectin/celiac-fc2014',
    condition: 'celiac-disease',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 75,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 5,
        of: 50,
      },
      inOthers: 0.19,
    },
    comparator: 'assumed',
    comparedWith: 'Patients with functional disorders, 19 % positive at 50 or 100 µg/g (An 2019), another study',
    population: '50 adults with newly diagnosed celiac disease, Italy',
    setting: 'secondary_care',
    reference: 'Serology and duodenal biopsy',
    source: {
      id: 'celiac-fc2014',
      locator: 'Abstract: above 75 µg/g in 5 of 50 patients and 4 of 50 healthy people',
    },
    grade: 'low',
    gradeReason:
      'The patients are counted; the comparison with functional disorders comes from a meta-analysis at 50 or 100 µg/g.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Against the healthy people of the same study there was no difference (10 and 8 %). Children with symptoms had higher values in one study (median 117 against 9.6 µg/g). A raised value with celiac disease asks for another cause.',
  },
  {
    id: 'small-intestinal-bacterial-overgrowth/faecal-calprotectin/montalto2008',
    condition: 'small-intestinal-bacterial-overgrowth',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.35,
        low: 0.15,
        high: 0.8,
      },
      absent: {
        value: 1.06,
        low: 1.0,
        high: 1.1,
      },
      rationale:
        '40 adults with overgrowth had values as in health; 58 children had a median of 36 against 29.5 mg/kg. Overgrowth does not raise it; from 250 µg/g on about one in three of what others show is allowed for, since it may coexist with painkillers or infection.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '40 adults with a positive glucose breath test and 40 healthy people',
    setting: 'secondary_care',
    reference: 'None: not measured at this limit',
    source: {
      id: 'montalto2008',
      locator: 'Abstract, results: no difference from healthy people (P = 0.907)',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A raised value asks for another cause, the cause of the overgrowth included.',
  },
  {
    id: 'giardiasis/faecal-calprotectin/ibrahim2021',
    condition: 'giardiasis',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 0.7,
        low: 0.3,
        high: 1.6,
      },
      absent: {
        value: 1.03,
        low: 0.95,
        high: 1.06,
      },
      rationale:
        'Twelve infected children did not differ from 18 controls; two had raised values that fell after treatment. A little less than in others was taken from 250 µg/g on.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '12 children with Giardia and 18 without parasites, Egypt',
    setting: 'general',
    reference: 'None: not measured at this limit',
    source: {
      id: 'ibrahim2021',
      locator: 'Abstract, results: no difference from controls; raised in 2 of 12 with Giardia',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'No study in adults was found; single reports of high values exist.',
  },
  {
    id: 'exocrine-pancreatic-insufficiency/faecal-calprotectin/pezzilli2007',
    condition: 'exocrine-pancreatic-insufficiency',
    investigation: 'faecal-calprotectin',
    positive: {
      atLeast: 250,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.2,
        low: 0.5,
        high: 2.8,
      },
      absent: {
        value: 0.98,
        low: 0.86,
        high: 1.05,
      },
      rationale:
        'In 90 patients examined for pancreatic disease high calprotectin went with low elastase; 23 men with chronic pancreatitis and diarrhoea all had raised values (abstract of another study). How far it rises is not printed in what was read: a share close to that of others from 250 µg/g on was taken.',
    },
    comparator: 'assumed',
    comparedWith:
      'Adults tested in primary care without inflammatory bowel disease, most with functional complaints: another study, 8 % at 250 or more',
    population: '90 patients with suspected pancreatic disease',
    setting: 'secondary_care',
    reference: 'None: not measured at this limit',
    source: {
      id: 'pezzilli2007',
      locator: 'Abstract, results: low elastase was the only independent companion of a high value',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'It neither speaks for nor against: look for a second cause when it is high.',
  },
  {
    id: 'crohn-disease/faecal-lactoferrin/zhou2014-lf',
    condition: 'crohn-disease',
    investigation: 'faecal-lactoferrin',
    positive: {
      atLeast: 7.25,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'reported_ratios',
      present: {
        value: 12.31,
        low: 5.93,
        high: 29.15,
      },
      absent: {
        value: 0.23,
        low: 0.18,
        high: 0.29,
      },
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with irritable bowel syndrome',
    population: 'Seven studies, 1012 adults and children, 609 of them with inflammatory bowel disease',
    setting: 'secondary_care',
    reference: 'Endoscopy with histology',
    source: {
      id: 'zhou2014-lf',
      locator: 'Abstract, results: 0.78 (0.75-0.82) and 0.94 (0.91-0.96), ratios printed',
    },
    grade: 'moderate',
    gradeReason: 'Meta-analysis; limits of 4 to 7.25 µg/g mixed; cases with known diagnosis.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The source measured inflammatory bowel disease as one; the same figures stand under Crohn disease and under ulcerative colitis. Another meta-analysis: 82 % and 95 %, Crohn disease 75 %, ulcerative colitis 82 % (Wang 2015). Infection raises it as well.',
  },
  {
    id: 'ulcerative-colitis/faecal-lactoferrin/zhou2014-lf',
    condition: 'ulcerative-colitis',
    investigation: 'faecal-lactoferrin',
    positive: {
      atLeast: 7.25,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'reported_ratios',
      present: {
        value: 12.31,
        low: 5.93,
        high: 29.15,
      },
      absent: {
        value: 0.23,
        low: 0.18,
        high: 0.29,
      },
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with irritable bowel syndrome',
    population: 'Seven studies, 1012 adults and children, 609 of them with inflammatory bowel disease',
    setting: 'secondary_care',
    reference: 'Endoscopy with histology',
    source: {
      id: 'zhou2014-lf',
      locator: 'Abstract, results: 0.78 (0.75-0.82) and 0.94 (0.91-0.96), ratios printed',
    },
    grade: 'moderate',
    gradeReason: 'Meta-analysis; limits of 4 to 7.25 µg/g mixed; cases with known diagnosis.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The source measured inflammatory bowel disease as one; the same figures stand under Crohn disease and under ulcerative colitis. Another meta-analysis: 82 % and 95 %, Crohn disease 75 %, ulcerative colitis 82 % (Wang 2015). Infection raises it as well.',
  },
  {
    id: 'irritable-bowel-syndrome/faecal-lactoferrin/zhou2014-lf',
    condition: 'irritable-bowel-syndrome',
    investigation: 'faecal-lactoferrin',
    positive: {
      below: 7.25,
      unit: 'ug/g',
    },
    overlapGroup: 'faecal-inflammation',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: {
        value: 0.94,
        low: 0.91,
        high: 0.96,
      },
      specificity: {
        value: 0.78,
        low: 0.75,
        high: 0.82,
      },
    },
    comparator: 'other_condition',
    comparedWith: 'Patients with inflammatory bowel disease',
    population: 'Seven studies, 1012 adults and children, 381 of them with irritable bowel syndrome',
    setting: 'secondary_care',
    reference: 'Rome criteria or negative endoscopy',
    source: {
      id: 'zhou2014-lf',
      locator: 'Abstract, results, read from the other side',
    },
    grade: 'low',
    gradeReason: 'Compared with inflammatory bowel disease only.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'A low value is just as usual in celiac disease, bile acid diarrhoea and lactose malabsorption.',
  },
  {
    id: 'crohn-disease/asca-panca/reese2006',
    condition: 'crohn-disease',
    investigation: 'asca-panca',
    positive: {
      outcomes: ['asca-pos-panca-neg'],
    },
    overlapGroup: 'ibd-serology',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.546,
      specificity: 0.928,
    },
    comparator: 'other_condition',
    comparedWith: 'Patients with ulcerative colitis or other controls',
    population: '60 studies, 4019 patients with Crohn disease and 3841 with ulcerative colitis',
    setting: 'secondary_care',
    reference: 'Clinical diagnosis with endoscopy',
    source: {
      id: 'reese2006',
      locator: 'Abstract, results: ASCA positive with pANCA negative, ratios 6.5 and 0.5',
    },
    grade: 'moderate',
    gradeReason:
      'Large meta-analysis of selected patients; in doubtful colitis, where it is ordered, it says almost nothing.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Indeterminate colitis: ASCA 18 % and 84 %, ratio 1.1 (0.5-2.5) for Crohn disease a year later (Sura 2014). Negative antibodies exclude nothing.',
  },
  {
    id: 'ulcerative-colitis/asca-panca/reese2006',
    condition: 'ulcerative-colitis',
    investigation: 'asca-panca',
    positive: {
      outcomes: ['panca-pos-asca-neg'],
    },
    overlapGroup: 'ibd-serology',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: {
        value: 0.51,
        low: 0.48,
        high: 0.55,
      },
      specificity: {
        value: 0.94,
        low: 0.93,
        high: 0.96,
      },
    },
    comparator: 'other_condition',
    comparedWith: 'Patients with Crohn disease or other controls',
    population: '14 studies, 2072 patients',
    setting: 'secondary_care',
    reference: 'Clinical diagnosis with endoscopy',
    source: {
      id: 'reese2006',
      locator: 'Evidence summary of the review: pANCA positive with ASCA negative',
    },
    grade: 'moderate',
    gradeReason: 'Meta-analysis of selected patients; read in an evidence summary; in doubtful colitis it says little.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'pANCA whatever the ASCA: 55.3 % and 88.5 %, ratios 4.5 and 0.5 (abstract). Indeterminate colitis: pANCA ratio 1.4 (1.1-1.8) for ulcerative colitis a year later (Sura 2014).',
  },
  {
    id: 'crohn-disease/ct-enterography/horsthuis2008',
    condition: 'crohn-disease',
    investigation: 'ct-enterography',
    positive: {
      outcomes: ['active-inflammation', 'stricture', 'fistula-or-abscess'],
    },
    overlapGroup: 'bowel-wall-imaging',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.843,
      specificity: 0.951,
    },
    comparator: 'other_condition',
    comparedWith: 'Patients examined for suspected or known inflammatory bowel disease, without it at reference',
    population: 'Patients with suspected or known inflammatory bowel disease in prospective studies',
    setting: 'secondary_care',
    reference: 'Endoscopy, histology or surgery as defined by each study',
    source: {
      id: 'horsthuis2008',
      locator: 'Abstract, results, per patient',
    },
    grade: 'low',
    gradeReason:
      'Expert centres before 2006, no bounds printed in the abstract; per bowel segment only 67.4 % were found.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The source measured inflammatory bowel disease as one, and CT of whatever technique; CT enterography is used for the small bowel and therefore stands under Crohn disease. Per patient MR and ultrasound, without ionising radiation, were as good; per bowel segment CT did significantly worse than MR and scintigraphy.',
  },
  {
    id: 'crohn-disease/lactulose-mannitol-test/dastych2008',
    condition: 'crohn-disease',
    investigation: 'lactulose-mannitol-test',
    positive: {
      atLeast: 0.022,
      unit: '{ratio}',
    },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'reported_ratios',
      present: {
        value: 9.5,
        low: 2.5,
        high: 35.3,
      },
      absent: null,
    },
    comparator: 'population',
    comparedWith: 'Healthy controls',
    population: '20 adults with active ileocolonic Crohn disease and 19 or 20 healthy controls',
    setting: 'secondary_care',
    reference: 'Clinical diagnosis with endoscopy',
    source: {
      id: 'dastych2008',
      locator:
        'Abstract, results: 100 % and 89.5 % at a ratio of 0.022; ratio and bounds worked out from 20 of 20 and 2 of 19',
    },
    grade: 'very_low',
    gradeReason:
      'Active disease against healthy people, 40 persons; printed sensitivity and specificity look exchanged. A normal result is left without weight: disease in remission, in the colon or in short stretches leaves it normal.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Celiac disease, NSAIDs and infection raise it as well: a raised ratio names no disease. In relapsing disease it was raised in 86 % (André 1988).',
  },
  {
    id: 'irritable-bowel-syndrome/lactulose-rhamnose-test/tibble2002',
    condition: 'irritable-bowel-syndrome',
    investigation: 'lactulose-rhamnose-test',
    positive: {
      below: 0.05,
      unit: '{ratio}',
    },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.87,
      specificity: 0.63,
    },
    comparator: 'other_condition',
    comparedWith: 'The same referrals with disease of the small bowel',
    population: '602 new referrals to a gastroenterology clinic',
    setting: 'secondary_care',
    reference: 'Endoscopic or barium examination in everyone, other investigations as needed',
    source: {
      id: 'tibble2002',
      locator: 'Abstract, results: for small-bowel disease 63 % and 87 %, read from the other side',
    },
    grade: 'low',
    gradeReason: 'One centre; the sugars and the limit of 0.05 are named in a table of a review, not in the abstract.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'A normal ratio is as usual in disease of the colon. The abstract does not say whether the 87 % are of irritable bowel syndrome alone or of everybody without disease of the small bowel.',
  },
  {
    id: 'irritable-bowel-syndrome/anti-cdtb-vinculin/talley2019-cdtb',
    condition: 'irritable-bowel-syndrome',
    investigation: 'anti-cdtb-vinculin',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'ibs-serology',
    measure: {
      kind: 'judgement',
      present: {
        value: 1.3,
        low: 0.7,
        high: 2.5,
      },
      absent: {
        value: 0.94,
        low: 0.8,
        high: 1.1,
      },
      rationale:
        'Against inflammatory bowel disease alone the ratio was 5.2 to 6.7, against celiac disease it did less well, and in two studies against health and organic disease the difference found was in functional dyspepsia. Close to nothing is taken for an unselected patient.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms, assumed',
    population: '319 adults with irritable bowel syndrome, 182 with organic disease, 246 healthy, Australia',
    setting: 'mixed',
    reference: 'Rome III or clinical diagnosis',
    source: {
      id: 'talley2019-cdtb',
      locator: 'Abstract, results',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base. The abstract was read only in part.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Second-generation test against 31 patients with inflammatory bowel disease: anti-CdtB 43.0 % and 93.5 % (Morales 2019).',
  },
  {
    id: 'bile-acid-diarrhoea/fgf19-serum/lyutakov2019',
    condition: 'bile-acid-diarrhoea',
    investigation: 'fgf19-serum',
    positive: {
      below: 145,
      unit: 'pg/mL',
    },
    overlapGroup: 'bile-acid-tests',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.638,
      specificity: 0.723,
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with chronic diarrhoea and normal reference test',
    population: 'Four studies of adults with chronic diarrhoea',
    setting: 'secondary_care',
    reference: 'SeHCAT, other tests or response to a binder',
    source: {
      id: 'lyutakov2019',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason: 'Unweighted averages over studies with different limits; no accepted reference.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'No single limit belongs to the figure; 145 pg/mL is that of a UK study (SeHCAT below 10 %: predictive values 61 and 82 %), a US laboratory uses 61.7.',
  },
  {
    id: 'bile-acid-diarrhoea/faecal-bile-acids-48h/lyutakov2019',
    condition: 'bile-acid-diarrhoea',
    investigation: 'faecal-bile-acids-48h',
    positive: {
      outcomes: ['total-raised', 'primary-raised', 'combined'],
    },
    overlapGroup: 'bile-acid-tests',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.666,
      specificity: 0.793,
    },
    comparator: 'symptomatic_gut',
    comparedWith:
      'People of the same studies without what was looked for, all with irritable bowel syndrome or healthy',
    population: 'Three studies in the United States, with 124, 220 and 124 people',
    setting: 'secondary_care',
    reference:
      'None for bile acid diarrhoea: stool weight, number and form, transit, or the subtype of irritable bowel syndrome',
    source: {
      id: 'lyutakov2019',
      locator: 'Abstract, results: total faecal bile acids; the three studies in Table 1',
    },
    grade: 'very_low',
    gradeReason:
      'An unweighted average of three studies that asked different things, none of them whether somebody has bile acid diarrhoea; limits differ; healthy people among the comparison.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'It is itself the reference in the United States. Printed as the figure of the total, it is the mean of 49 and 91 % (primary acids above 10 % for a raised stool weight), 76 and 72 % (bile acids with faecal fat), and 75 and 75 % (total with primary acids).',
  },
  {
    id: 'small-intestinal-bacterial-overgrowth/lactulose-breath-test/losurdo2020',
    condition: 'small-intestinal-bacterial-overgrowth',
    investigation: 'lactulose-breath-test',
    positive: {
      outcomes: ['early-rise'],
    },
    overlapGroup: 'overgrowth-tests',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.42,
      specificity: 0.706,
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with a negative culture of jejunal fluid',
    population: 'Studies with culture as reference, adults',
    setting: 'secondary_care',
    reference: 'Culture of jejunal aspirate',
    source: {
      id: 'losurdo2020',
      locator: 'Abstract, results',
    },
    grade: 'low',
    gradeReason: 'Pooled, but the reference itself is disputed and the criteria differ; no bounds in the abstract.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Nearly uninformative: a rise is often fast transit.',
  },
  {
    id: 'small-intestinal-bacterial-overgrowth/small-bowel-aspirate/losurdo2020',
    condition: 'small-intestinal-bacterial-overgrowth',
    investigation: 'small-bowel-aspirate',
    positive: {
      outcomes: ['1000-to-100000', '100000-or-more'],
    },
    overlapGroup: 'overgrowth-tests',
    measure: {
      kind: 'judgement',
      present: {
        value: 8,
        low: 3,
        high: 20,
      },
      absent: {
        value: 0.35,
        low: 0.2,
        high: 0.65,
      },
      rationale:
        'The culture is the reference by which overgrowth is defined, so that no accuracy exists. Contamination from the mouth and acid blockers give false counts, distal overgrowth is missed: a strong, not a deciding, result was taken.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms, assumed',
    population: 'Adults examined for overgrowth',
    setting: 'secondary_care',
    reference: 'By definition',
    source: {
      id: 'losurdo2020',
      locator: 'Introduction: fewer than 1000 organisms per mL in health',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Limits of 1000 and of 100 000 per mL are both in use; here 1000 counts.',
  },
  {
    id: 'lactose-malabsorption/lactose-tolerance-test/marton2012',
    condition: 'lactose-malabsorption',
    investigation: 'lactose-tolerance-test',
    positive: {
      outcomes: ['rise-below-20'],
    },
    overlapGroup: 'lactose-tests',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: {
        value: 0.94,
        low: 0.9,
        high: 0.97,
      },
      specificity: {
        value: 0.9,
        low: 0.84,
        high: 0.95,
      },
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'People with the genotype of lactase persistence',
    population: 'Five studies of the blood test, some with children',
    setting: 'mixed',
    reference: 'Genotype C/T-13910',
    source: {
      id: 'marton2012',
      locator: 'Abstract, results',
    },
    grade: 'moderate',
    gradeReason:
      'Meta-analysis without significant heterogeneity; the genotype is about northern Europeans and about malabsorption, not about symptoms.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The limit was not in the abstract; 20 mg/dL is the usual one. In 430 patients it agreed only moderately with the breath test.',
  },
  {
    id: 'exocrine-pancreatic-insufficiency/stool-faecal-fat/delaiglesia2025',
    condition: 'exocrine-pancreatic-insufficiency',
    investigation: 'stool-faecal-fat',
    positive: {
      atLeast: 7,
      unit: 'g/(24.h)',
    },
    overlapGroup: 'pancreas-function',
    measure: {
      kind: 'judgement',
      present: {
        value: 5,
        low: 2,
        high: 12,
      },
      absent: {
        value: 0.25,
        low: 0.12,
        high: 0.6,
      },
      rationale:
        'Fat in 72 hours of stool is the reference by which the insufficiency was defined in the source, so that no accuracy exists. Disease of the mucosa and too little bile cause the same, plain diarrhoea a little; incomplete collections hide it.',
    },
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms, assumed',
    population: 'Adults examined for fat malabsorption',
    setting: 'secondary_care',
    reference: 'By definition',
    source: {
      id: 'delaiglesia2025',
      locator: 'Abstract, methods: fat in 72 hours of stool or fat absorption as reference',
    },
    grade: 'very_low',
    gradeReason:
      'The direction is taken from the source; the size is an estimate by the authors of this knowledge base.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Other causes of fat malabsorption are not set apart.',
  },
  {
    id: 'alcohol-related-gut-injury/cdt/alcohol-markers2018',
    condition: 'alcohol-related-gut-injury',
    investigation: 'cdt',
    positive: {
      atLeast: 1.7,
      unit: '%',
    },
    overlapGroup: 'alcohol-pancreas',
    measure: {
      kind: 'judgement',
      present: {
        value: 4.5,
        low: 1.8,
        high: 11,
      },
      absent: {
        value: 0.38,
        low: 0.2,
        high: 0.7,
      },
      rationale:
        'A review prints a sensitivity of 46 to 90 % and a specificity of 70 to 100 % for long heavy drinking; the middle of both gives 4.5 and 0.38.',
    },
    comparator: 'assumed',
    comparedWith: 'People who do not drink heavily, assumed',
    population: 'Adults, drinkers and others',
    setting: 'mixed',
    reference: 'Drinking history',
    source: {
      id: 'alcohol-markers2018',
      locator: 'Table of markers',
    },
    grade: 'very_low',
    gradeReason:
      'The source gives the frame; the size of the ratios is an estimate of the authors. Collected earlier; not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'It shows heavy drinking in the last weeks, not injury of the gut. Advanced liver disease and genetic variants falsify it.',
  },
];
