import type { AccuracyEntry } from '../../schema';

/** How results of celiac, allergy and imaging tests speak for and against the conditions. */
export const allergyAndCeliacAccuracy: readonly AccuracyEntry[] = [
  {
    id: 'celiac-disease/gluten-challenge/lahdeaho2011',
    condition: 'celiac-disease',
    investigation: 'gluten-challenge',
    positive: {
      outcomes: ['serology-positive', 'histology-positive'],
    },
    overlapGroup: 'celiac-histology',
    measure: {
      kind: 'frequencies',
      inCases: {
        count: 14,
        of: 21,
      },
      inOthers: 0.02,
    },
    comparator: 'assumed',
    comparedWith: 'People without celiac disease who eat gluten; nobody challenged them: 2 % is assumed',
    population: '21 Finnish adults with known celiac disease in remission, 1 to 5 g of gluten a day for up to 12 weeks',
    setting: 'secondary_care',
    reference: 'Known celiac disease',
    source: {
      id: 'lahdeaho2011',
      locator:
        'Table 2: fall of the villous height to crypt depth ratio by more than 0.5 in 14 of 21; Table 3: antibodies in 9, all of them among the 14',
    },
    grade: 'very_low',
    gradeReason: 'Small, known patients only; the frequency among others is an assumption of the authors of this base.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Longer and larger challenges find more: over 75 % of adults are said to meet diagnostic criteria after two weeks on 3 to 7.5 g (secondary page on Leffler 2013). A negative short challenge does not exclude the disease.',
  },
  {
    id: 'celiac-disease/lactulose-mannitol-test/johnston2000',
    condition: 'celiac-disease',
    investigation: 'lactulose-mannitol-test',
    positive: {
      atLeast: 0.044,
      unit: '{ratio}',
    },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'judgement',
      present: {
        value: 2.7,
        low: 1.7,
        high: 4.5,
      },
      absent: {
        value: 0.3,
        low: 0.15,
        high: 0.55,
      },
      rationale:
        'In adults 81 % of those found in the clinic and 87 % of those found by screening were above the control limit; the abstract prints no specificity. In 11- to 15-year-olds found by screening only 13 of 29 were above 0.044 (Catassi 1997). Against healthy controls the ratio was abnormal in 26 of 27 untreated adults (Gastroenterology 1997;112:1129). A sister test with cellobiose was abnormal in 30 % of symptomatic patients without celiac disease (Gut 1989;30:476): sensitivity 0.80 and specificity 0.70 are taken for symptomatic adults.',
    },
    comparator: 'assumed',
    comparedWith: 'Symptomatic adults without celiac disease, assumed',
    population:
      'Adults with celiac disease in Northern Ireland, found by screening or in the clinic, and population controls',
    setting: 'mixed',
    reference: 'Serology and biopsy',
    source: {
      id: 'johnston2000',
      locator: 'Abstract, results: sensitivity 87 % and 81 %',
    },
    grade: 'very_low',
    gradeReason: 'Sensitivity as printed; the specificity among people with symptoms is an estimate.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The limit of 0.044 is that of another laboratory (5 g and 2 g, five hours). A raised ratio names no disease; celiac serology answers the question better.',
  },
  {
    id: 'ige-food-allergy/atopy-patch-test/luo2019-apt',
    condition: 'ige-food-allergy',
    investigation: 'atopy-patch-test',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'atopy-patch',
    measure: {
      kind: 'reported_ratios',
      present: {
        value: 3.405,
        low: 2.594,
        high: 4.47,
      },
      absent: {
        value: 0.545,
        low: 0.469,
        high: 0.634,
      },
    },
    comparator: 'other_condition',
    comparedWith: 'Children with suspected food allergy and a negative challenge',
    population: 'Children with suspected food allergy of any kind in 41 studies',
    setting: 'secondary_care',
    reference: 'Food challenge, blinded or open',
    source: {
      id: 'luo2019-apt',
      locator: 'Abstract, results; sensitivity 50.3 %, specificity 86.6 %',
    },
    grade: 'very_low',
    gradeReason:
      'Meta-analysis of unstandardised tests; immediate and delayed reactions, eczema and gut symptoms together.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'All foods together; for milk another review gives 0.53 (0.33-0.72) and 0.88 (0.76-0.95) (Soares-Weiser 2014).',
  },
  {
    id: 'non-ige-food-allergy/atopy-patch-test/mowszet-2014-apt',
    condition: 'non-ige-food-allergy',
    investigation: 'atopy-patch-test',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'atopy-patch',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: 0.21,
      specificity: 0.91,
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Small children with gut symptoms who tolerated milk',
    population: '61 Polish children of 3 to 36 months with gut symptoms suspected to come from food',
    setting: 'secondary_care',
    reference: 'Open food challenge',
    source: {
      id: 'mowszet-2014-apt',
      locator: 'Abstract, results: milk, 21 % and 91 %',
    },
    grade: 'very_low',
    gradeReason: 'Small, open challenge, no standard material.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For milk; wheat 67 % and 100 %. In another series with gut symptoms sensitivity was 9.1 % and specificity 100 %. A review of 16 studies exists (Cuomo 2023), whose pooled figures were not seen.',
  },
  {
    id: 'non-ige-food-allergy/cle-food-challenge/bojarski2022',
    condition: 'non-ige-food-allergy',
    investigation: 'cle-food-challenge',
    positive: {
      outcomes: ['reaction'],
    },
    overlapGroup: 'permeability-probe',
    measure: {
      kind: 'sensitivity_specificity',
      sensitivity: {
        value: 0.831,
        low: 0.699,
        high: 0.913,
      },
      specificity: {
        value: 0.32,
        low: 0.157,
        high: 0.543,
      },
    },
    comparator: 'symptomatic_gut',
    comparedWith: 'Patients with irritable bowel symptoms who did not improve without the food',
    population: '84 adults with irritable bowel syndrome and a reading of any of wheat, soya, yeast and milk',
    setting: 'secondary_care',
    reference: 'Improvement after six months without the food',
    source: {
      id: 'bojarski2022',
      locator: 'Abstract, results: any food sensitivity 83.1 % and 32 %',
    },
    grade: 'moderate',
    gradeReason:
      'Prospective, double-blind, multicentre; the bounds are 97.5 % ones; improvement on a diet is an imperfect standard.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Its authors advise against wide use. Collected earlier; figures agree with those given at the investigation.',
  },
  {
    id: 'ige-food-allergy/component-ara-h-2/kansen-2021-arah2',
    condition: 'ige-food-allergy',
    investigation: 'component-ara-h-2',
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'interval_ratios',
      unit: 'k[IU]/L',
      intervals: [
        {
          from: 0.1,
          to: 5,
          ratio: 1.04,
          low: 0.7,
          high: 1.56,
        },
        {
          from: 5,
          to: null,
          ratio: 26,
          low: 3.7,
          high: 184,
        },
      ],
    },
    comparator: 'other_condition',
    comparedWith: 'Children with the same suspicion who tolerated peanut',
    population:
      '113 Dutch children of 3.5 to 18 years with suspected peanut allergy and a conclusive reference test: 64 allergic, 49 tolerant',
    setting: 'secondary_care',
    reference: 'Blinded or open challenge, or introduction at home when 0.1 kU/L or less',
    source: {
      id: 'kansen-2021-arah2',
      locator:
        'Abstract, results: 26 of 26 at 0.1 or less tolerant, 34 of 35 at 5.0 or more allergic; sensitivity 100 % and 53 %, specificity 53 % and 98 %',
    },
    grade: 'moderate',
    gradeReason:
      'Prospective, consecutive; ratios computed from the printed counts (a half added to the empty cell); 25 % of the children had no conclusive test; the reference depended on the result. The lowest band is left out: it speaks of peanut alone and says nothing about allergy to another food.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For peanut in children. In adults a low value excludes less: the best negative predictive value in 94 Dutch adults was 63 %, while 1.75 kU/L or more was always allergy (Klemans 2013). At one limit of 0.35: 83.3 % and 83.6 % (Nilsson 2020).',
  },
  {
    id: 'ige-food-allergy/component-omega5-gliadin/arerugi-2011-omega5',
    condition: 'ige-food-allergy',
    investigation: 'component-omega5-gliadin',
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'interval_ratios',
      unit: 'k[IU]/L',
      intervals: [
        {
          from: 0.7,
          to: 3.5,
          ratio: 6.2,
          low: 3.1,
          high: 12.4,
        },
        {
          from: 3.5,
          to: null,
          ratio: 24,
          low: 5.6,
          high: 100,
        },
      ],
    },
    comparator: 'other_condition',
    comparedWith:
      'Patients of the same allergy clinic whose wheat IgE was requested and who had no wheat allergy (174)',
    population: '233 Japanese patients, median age 3.6 years, 59 with immediate wheat allergy',
    setting: 'secondary_care',
    reference: 'Oral wheat challenge or convincing history',
    source: {
      id: 'arerugi-2011-omega5',
      locator: 'Abstract, results: 68 % of 31 in class 2, 87 % of 15 in class 3 and all three above had wheat allergy',
    },
    grade: 'low',
    gradeReason:
      'Counts rebuilt from the printed shares; class 2 is taken as 0.7 to 3.5 kU/L as the assay defines it; not everybody was challenged. The lowest band is left out: it speaks of wheat alone and says nothing about allergy to another food.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For immediate wheat allergy, mostly in small children; 24 % of the allergic were below 0.35 kU/L. In adults with the exercise-dependent form 80 % were positive (Matsuo 2008); no specificity for them was read.',
  },
  {
    id: 'ige-food-allergy/component-cor-a-14/eaaci-fa-dx-2023',
    condition: 'ige-food-allergy',
    investigation: 'component-cor-a-14',
    positive: {
      atLeast: 0.64,
      unit: 'k[IU]/L',
    },
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'judgement',
      present: {
        value: 14.6,
        low: 5,
        high: 40,
      },
      absent: null,
      rationale:
        'Sensitivity 0.73 and specificity 0.95 give a positive ratio of 14.6. A low value is not weighed: it speaks of one food and says nothing about allergy to another.',
    },
    comparator: 'other_condition',
    comparedWith: 'Patients with the same suspicion who tolerated the food',
    population: 'Mostly children with suspected hazelnut allergy in specialist clinics',
    setting: 'secondary_care',
    reference: 'Oral food challenge in at least a part of the patients',
    source: {
      id: 'eaaci-fa-dx-2023',
      locator:
        'Figures of the guideline as given on a page for Scottish paediatric trainees; the specificity also in the abstract of Riggioni 2024',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Meta-analysis of heterogeneous studies; limit and sensitivity read on a secondary page only.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'For hazelnut. At 0.35 kU/L the specificity was 81.7 % (77.1-85.6) in another meta-analysis.',
  },
  {
    id: 'ige-food-allergy/component-ana-o-3/riggioni2024',
    condition: 'ige-food-allergy',
    investigation: 'component-ana-o-3',
    positive: {
      atLeast: 0.4,
      unit: 'k[IU]/L',
    },
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'judgement',
      present: {
        value: 16,
        low: 6,
        high: 40,
      },
      absent: null,
      rationale:
        'Sensitivity 0.96 and specificity 0.94 give a positive ratio of 16. A low value is not weighed: it speaks of one food and says nothing about allergy to another.',
    },
    comparator: 'other_condition',
    comparedWith: 'Patients with the same suspicion who tolerated the food',
    population: 'Mostly children with suspected cashew allergy in specialist clinics',
    setting: 'secondary_care',
    reference: 'Oral food challenge in at least a part of the patients',
    source: {
      id: 'riggioni2024',
      locator: 'Abstract for the specificity; limit and sensitivity in the preprint and on a page about the guideline',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Meta-analysis of heterogeneous studies; limit and sensitivity read on a secondary page.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'For cashew.',
  },
  {
    id: 'ige-food-allergy/component-casein/ayats-vidal-2020-casein',
    condition: 'ige-food-allergy',
    investigation: 'component-casein',
    positive: {
      atLeast: 0.95,
      unit: 'k[IU]/L',
    },
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'judgement',
      present: {
        value: 9.8,
        low: 3.3,
        high: 29,
      },
      absent: null,
      rationale:
        'Sensitivity 0.889 and specificity 0.909 give a positive ratio of 9.8; the bounds follow from 39 and 33 children. A low value is not weighed: it speaks of one food and says nothing about allergy to another.',
    },
    comparator: 'other_condition',
    comparedWith: 'Sensitised children who tolerated milk',
    population: '72 Spanish children sensitised to milk, median four years: 39 with a positive challenge',
    setting: 'secondary_care',
    reference: 'Oral food challenge',
    source: {
      id: 'ayats-vidal-2020-casein',
      locator: 'Abstract, results: 88.9 % and 90.9 % at 0.95 kU/L or more',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Retrospective, one centre, limit chosen in the same children.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For cow’s milk. Pooled specificity 93 % at study limits (Riggioni 2024); the review’s text finds casein not superior to whole milk.',
  },
  {
    id: 'ige-food-allergy/component-ovomucoid/coelho-egg',
    condition: 'ige-food-allergy',
    investigation: 'component-ovomucoid',
    positive: {
      atLeast: 0.99,
      unit: 'k[IU]/L',
    },
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'judgement',
      present: {
        value: 3.0,
        low: 2,
        high: 4.5,
      },
      absent: null,
      rationale:
        'Sensitivity 0.79 and specificity 0.74 give a positive ratio of 3.0; at higher study limits the pooled specificity is 0.92. A low value is not weighed: it speaks of one food and says nothing about allergy to another.',
    },
    comparator: 'other_condition',
    comparedWith: 'Children with the same suspicion who tolerated cooked egg',
    population: '176 Portuguese children with suspected egg allergy',
    setting: 'secondary_care',
    reference: 'Oral food challenge with cooked egg',
    source: {
      id: 'coelho-egg',
      locator: 'Abstract, results: 79 % and 74 % above 0.99 kU/L',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Retrospective, one centre, limit chosen in the same children; few positive challenges.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'For cooked egg. Pooled specificity 92 % for raw and 91 % for cooked egg at study limits (Riggioni 2024).',
  },
  {
    id: 'ige-food-allergy/basophil-activation-test/bat-peanut-ma',
    condition: 'ige-food-allergy',
    investigation: 'basophil-activation-test',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'ige-sensitisation',
    measure: {
      kind: 'judgement',
      present: {
        value: 21.5,
        low: 8,
        high: 55,
      },
      absent: null,
      rationale:
        'Sensitivity 0.86 and specificity 0.96 give a positive ratio of 21.5. A low value is not weighed: it speaks of one food and says nothing about allergy to another.',
    },
    comparator: 'other_condition',
    comparedWith: 'Children with suspected peanut allergy who tolerated it',
    population: 'Eleven studies, eight of them in children only, activation with peanut extract',
    setting: 'secondary_care',
    reference: 'Food challenge or history, as each study had it',
    source: {
      id: 'bat-peanut-ma',
      locator: 'Abstract: 0.86 (0.74-0.93) and 96 % (0.89-0.98)',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Preprint; small case-control studies with limits of their own.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For peanut. Against sensitised but tolerant children 0.86 and 0.97 (0.94-0.98). The European review gives a specificity of 90 % for peanut and 93 % for sesame.',
  },
  {
    id: 'celiac-disease/ttg-igg/dld-2004-ttg-igg',
    condition: 'celiac-disease',
    investigation: 'ttg-igg',
    positive: {
      atLeast: 1,
      unit: '{ULN}',
    },
    overlapGroup: 'celiac-serology',
    measure: {
      kind: 'judgement',
      present: {
        value: 20,
        low: 7,
        high: 60,
      },
      absent: null,
      rationale:
        'Counts of 11 of 11 and 4 of 112 give a positive ratio of 24, lowered to 20 since the negatives were not all biopsied. A negative result is not weighed: with normal IgA it misses most patients, and in IgA deficiency negatives had no biopsy.',
    },
    comparator: 'other_condition',
    comparedWith:
      'IgA-deficient children without celiac disease: 26 with a normal biopsy, 86 negative in both antibodies and not biopsied',
    population:
      '126 children with IgA deficiency in Trieste; three with positive antibodies refused biopsy and are left out',
    setting: 'secondary_care',
    reference: 'Intestinal biopsy after a positive antibody (this one or IgG against gliadin)',
    source: {
      id: 'dld-2004-ttg-igg',
      locator:
        'Abstract, results: 18 positive, 15 of them biopsied, 11 with celiac disease; 22 positive for gliadin antibodies only, all with normal mucosa',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the printed figures; that the negative one is left out, and the bounds, are a judgement of the authors. Eleven cases; negatives in both antibodies had no biopsy, so the sensitivity is flattered.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Only for people without IgA. In children with normal IgA two of four IgG assays found fewer than 30 % of the patients (Giersiepen 2012).',
  },
  {
    id: 'celiac-disease/celiac-poc-test/lau-2018-poct',
    condition: 'celiac-disease',
    investigation: 'celiac-poc-test',
    positive: {
      outcomes: ['positive'],
    },
    overlapGroup: 'celiac-serology',
    measure: {
      kind: 'judgement',
      present: {
        value: 5.7,
        low: 4.6,
        high: 7.0,
      },
      absent: null,
      rationale:
        '34 of 41 and 140 of 959 give a positive ratio of 5.7. A negative strip is not weighed: it never replaces the laboratory test.',
    },
    comparator: 'symptomatic_gut',
    comparedWith: '959 referred adults without celiac disease',
    population: '1000 British adults referred with gut symptoms, anaemia or weight loss, 41 with celiac disease',
    setting: 'secondary_care',
    reference: 'Duodenal biopsy in everybody',
    source: {
      id: 'lau-2018-poct',
      locator: 'Abstract, results, group 1: 82.9 % and 85.4 %',
    },
    grade: 'very_low',
    gradeReason:
      'The positive ratio follows from the rebuilt counts; that the negative one is left out is a judgement of the authors. Prospective, everybody biopsied, one kit (antibodies against deamidated gliadin); counts rebuilt from the printed shares.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Pooled over kits, mostly in people already suspected: 94.0 % (89.9-96.5) and 94.4 % (90.9-96.5), ratios 16.7 and 0.06 (Singh 2019).',
  },
];
