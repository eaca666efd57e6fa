import { expect, test } from 'vitest';
import { missingAmongEight } from './testing/missing-among-eight';
import { picturesIn } from './testing/pictures';
import { pictureOf, unknownIn } from './testing/raised-for';

/** Complaints of weeks to years, written before the rules that serve them were, with what their guideline asks of everybody. */
const rows = picturesIn(`
  # BMJ Best Practice on constipation
  constipated three months at 70 | 70 f P | constipation symptom-duration=90 | cbc electrolytes-and-calcium tsh
  constipated and tired at 45 | 45 f P | constipation fatigue symptom-duration=120 | tsh cbc electrolytes-and-calcium
  constipated, thirsty, muddled | 72 f P | constipation polyuria-polydipsia abdominal-pain symptom-duration=90 | electrolytes-and-calcium renal-function
  # NICE CKS as audited; AAFP on oedema (2022); Learnhaem
  tired for half a year at 60 | 60 m P | fatigue symptom-duration=180 | cbc tsh ferritin electrolytes-and-calcium/renal-function lft ttg-iga
  breathless and tired at 74 | 74 m P | breathlessness fatigue symptom-duration=30 | cbc renal-function tsh electrolytes-and-calcium
  swollen legs alone | 66 f P | peripheral-oedema symptom-duration=60 | renal-function lft tsh albumin-urine-protein
  large liver | 58 m P | hepatomegaly symptom-duration=30 | lft pelvic-ultrasound/ct-abdomen cbc
  large spleen | 40 m P | splenomegaly symptom-duration=30 | cbc lft pelvic-ultrasound
  # AAFP (2007, 2013) on vomiting; Murtagh
  vomiting for a year at 25 | 25 f S | vomiting symptom-duration=365 | pregnancy-test electrolytes-and-calcium renal-function
  sick and full early with diabetes | 48 f S | vomiting early-satiety-or-appetite-loss known-diabetes symptom-duration=200 | egd-oesophageal-biopsies electrolytes-and-calcium
  swollen belly at 30 | 30 f P | visible-distension symptom-duration=60 | pregnancy-test pelvic-ultrasound
  # European guideline on chronic mesenteric ischaemia (2020)
  pain in narrowed vessels | 72 f P | abdominal-pain vascular-risk symptom-duration=120 | ct-abdomen/mesenteric-duplex cbc
  # Optimal care pathway; NICE NG12
  upper pain through to the back at 60 | 60 m P | epigastric-pain back-pain symptom-duration=60 | ct-abdomen cbc lft
  upper pain and new diabetes | 66 m P | epigastric-pain new-onset-diabetes symptom-duration=60 | ct-abdomen
  weight loss and new diabetes | 66 f P | weight-loss new-onset-diabetes symptom-duration=60 | ct-abdomen
  yellow with pain | 45 f P | jaundice epigastric-pain abdominal-pain symptom-duration=40 | lft lipase-amylase pelvic-ultrasound
  # WSES (2017), Endocrine Society (2016), BOMSS (2020), HIV testing (2008)
  blocked now and then for years after surgery | 40 m S | obstructive-symptoms prior-abdominal-surgery abdominal-pain symptom-duration=1500 | ct-abdomen/mri-enterography cbc electrolytes-and-calcium/renal-function
  dizzy on standing, thin, sick | 34 f P | postural-dizziness weight-loss nausea symptom-duration=100 | electrolytes-and-calcium renal-function cbc
  # Ferritin comes ninth, behind the thyroid and the kidney.
  tired years after a bypass | 45 f P | bariatric-surgery fatigue symptom-duration=300 | cbc b12-folate-vitd
  ulcer at the anus | 34 m S | anal-mass-or-ulcer rectal-bleeding symptom-duration=60 | ileocolonoscopy-biopsy hiv-serology
`);

test('every word of the table is understood', () =>
  expect(unknownIn(rows.map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));
test.each(rows)('%s (%s)', (_picture, who, findings, wanted) =>
  expect(missingAmongEight(who, findings, wanted)).toEqual([]),
);
