import type { BackgroundEntry } from '../schema';

/** Symptoms of consecutive patients of one gastroenterology clinic, asked before the diagnosis was known. */
export const gastroenterologyClinicBackgrounds: readonly BackgroundEntry[] = [
  {
    id: 'background/abdominal-pain-lower/hammer2004',
    finding: 'abdominal-pain-lower',
    frequency: 0.535,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 66.7 %, irritable bowel syndrome 79.9 %, upper-gut organic 33.5 %, functional dyspepsia 31.4 %. Among all who consult a general practitioner, for anything: 3.4 % (Holtedahl 2021).',
  },
  {
    id: 'background/recurrent-abdominal-pain/hammer2004',
    finding: 'recurrent-abdominal-pain',
    frequency: 0.65,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Asked by questionnaire before the diagnosis was known. The figure is our mean of the two groups with organic disease (66.7 % of 66 and 64.5 % of 250), weighted by size; the functional groups are left out, because irritable bowel syndrome is itself compared with it and because pain of any kind is present in only 71 % of the common background.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'With the functional groups (irritable bowel syndrome 93.9 %, functional dyspepsia 82.9 %) it would be 77 %. Among people who come with a first acute illness it is rarer.',
  },
  {
    id: 'background/pain-radiating-outside-abdomen/hammer2004',
    finding: 'pain-radiating-outside-abdomen',
    frequency: 0.331,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 15.2 %, irritable bowel syndrome 43.0 %, upper-gut organic 27.5 %, functional dyspepsia 40.0 %.',
  },
  {
    id: 'background/postprandial-pain/hammer2004',
    finding: 'postprandial-pain',
    frequency: 0.258,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 18.2 %, irritable bowel syndrome 28.5 %, upper-gut organic 24.7 %, functional dyspepsia 28.6 %. Pain within 30 minutes after a meal; pain later than that was about as common again.',
  },
  {
    id: 'background/symptom-trigger-food/hammer2004',
    finding: 'symptom-trigger-food',
    frequency: 0.341,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 28.8 %, irritable bowel syndrome 40.2 %, upper-gut organic 28.7 %, functional dyspepsia 40.0 %.',
  },
  {
    id: 'background/mucus-per-rectum/hammer2004',
    finding: 'mucus-per-rectum',
    frequency: 0.246,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 34.8 %, irritable bowel syndrome 35.5 %, upper-gut organic 15.1 %, functional dyspepsia 15.7 %.',
  },
  {
    id: 'background/stools-over-3-per-day/hammer2004',
    finding: 'stools-over-3-per-day',
    frequency: 0.234,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 34.8 %, irritable bowel syndrome 30.8 %, upper-gut organic 17.1 %, functional dyspepsia 12.9 %. At least three loose stools a day in a one-week diary: 10 of 48 with functional and 43 of 91 with organic chronic diarrhoea (Bajor 2015).',
  },
  {
    id: 'background/straining/hammer2004',
    finding: 'straining',
    frequency: 0.393,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 40.9 %, irritable bowel syndrome 46.7 %, upper-gut organic 35.1 %, functional dyspepsia 30.0 %.',
  },
  {
    id: 'background/incomplete-evacuation/hammer2004',
    finding: 'incomplete-evacuation',
    frequency: 0.571,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 57.6 %, irritable bowel syndrome 72.4 %, upper-gut organic 48.2 %, functional dyspepsia 41.4 %.',
  },
  {
    id: 'background/prior-abdominal-surgery/hammer2004',
    finding: 'prior-abdominal-surgery',
    frequency: 0.576,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 48.5 %, irritable bowel syndrome 61.7 %, upper-gut organic 57.4 %, functional dyspepsia 54.3 %. Any abdominal surgery, appendicectomy included.',
  },
  {
    id: 'background/aspirin-use/hammer2004',
    finding: 'aspirin-use',
    frequency: 0.251,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 27.3 %, irritable bowel syndrome 19.6 %, upper-gut organic 33.1 %, functional dyspepsia 11.4 %. Any use of aspirin, around the year 2000; less now.',
  },
  {
    id: 'background/smoking-current/hammer2004',
    finding: 'smoking-current',
    frequency: 0.21,
    population:
      '568 consecutive patients of a gastroenterology clinic (63 % women, mean age 45) after a full work-up: 66 with lower-gut organic disease, 214 with irritable bowel syndrome, 250 with upper-gut organic disease, 70 with functional dyspepsia',
    setting: 'secondary_care',
    source: { id: 'hammer2004', locator: 'Table 2' },
    grade: 'low',
    gradeReason:
      'Every symptom asked by questionnaire before the diagnosis was known. The figure is our mean of the four printed percentages, weighted by group size; the groups overlap slightly (600 places for 568 patients), and the irritable bowel patients are in it.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'By final diagnosis: lower-gut organic 19.7 %, irritable bowel syndrome 24.8 %, upper-gut organic 17.5 %, functional dyspepsia 22.9 %.',
  },
];
