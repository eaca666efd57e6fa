/**
 * How each condition is told in guidelines and textbooks: its classic picture, and further forms of it (severe, silent, of the
 * old, first seen in an emergency department). Written by us from general knowledge of those descriptions, not from any
 * case and not from any list of vignettes. One picture a line: age, sex,
 * setting, how long in days, and what is told; a minus is denied, a figure is in the finding's own unit.
 */
export interface TypicalPictures {
  readonly condition: string;
  /** What may as well stand first, as nothing that is told sets it apart. */
  readonly or?: string;
  readonly classic: readonly string[];
  readonly further: readonly string[];
}

export const typicalPictures: readonly TypicalPictures[] = [
  {
    condition: 'crohn-disease',
    classic: [
      '24 female primary_care 120 d: diarrhoea abdominal-pain rlq-pain-or-tenderness weight-loss fatigue',
      '19 male secondary_care 200 d: diarrhoea abdominal-cramps weight-loss fever perianal-disease oral-ulcers -rectal-bleeding',
      '32 male secondary_care 300 d: abdominal-pain rlq-pain-or-tenderness postprandial-pain obstructive-symptoms weight-loss diarrhoea abdominal-mass',
      '27 female secondary_care 240 d: diarrhoea nocturnal-stools abdominal-pain weight-loss anaemia raised-inflammatory-markers low-albumin smoking-current',
      '41 male primary_care 180 d: diarrhoea abdominal-pain joint-pain erythema-nodosum fatigue first-degree-relative-ibd',
    ],
    further: [
      '28 male emergency 2 d: abdominal-pain vomiting absolute-constipation acute-distension rlq-pain-or-tenderness weight-loss',
      '35 female emergency 10 d: rlq-pain-or-tenderness fever abdominal-mass raised-white-cells raised-inflammatory-markers diarrhoea',
      '22 male secondary_care 300 d: perianal-disease perianal-painful-swelling anal-fissure weight-loss anaemia',
      '17 female primary_care 300 d: faltering-growth delayed-puberty abdominal-pain diarrhoea iron-deficiency-anaemia raised-inflammatory-markers',
      '64 female secondary_care 120 d: diarrhoea weight-loss rectal-bleeding abdominal-pain raised-inflammatory-markers low-albumin anaemia',
      '30 male secondary_care 365 d: diarrhoea abdominal-pain weight-loss oral-ulcers iron-deficiency-anaemia smoking-current',
      '45 female emergency 3 d: obstructive-symptoms vomiting abdominal-pain visible-distension known-cd',
      '18 male secondary_care 180 d: abdominal-pain rlq-pain-or-tenderness fever weight-loss raised-inflammatory-markers raised-platelets low-albumin',
    ],
  },
  {
    condition: 'ulcerative-colitis',
    classic: [
      '29 male primary_care 60 d: diarrhoea rectal-bleeding blood-mixed-with-stool mucus-per-rectum urgency tenesmus',
      '35 female secondary_care 90 d: rectal-bleeding diarrhoea nocturnal-stools urgency abdominal-cramps fatigue anaemia',
      '23 male emergency 30 d: diarrhoea stools-per-day=10 rectal-bleeding blood-mixed-with-stool fever hr=105 abdominal-cramps raised-inflammatory-markers anaemia',
      '55 male primary_care 120 d: rectal-bleeding mucus-per-rectum tenesmus urgency smoking-former -weight-loss constipation',
    ],
    further: [
      '70 male secondary_care 60 d: rectal-bleeding diarrhoea urgency mucus-per-rectum tenesmus smoking-former',
      '38 female inpatient 20 d: diarrhoea stools-per-day=12 rectal-bleeding fever acute-distension low-albumin raised-inflammatory-markers anaemia',
      '26 male primary_care 14 d: rectal-bleeding diarrhoea urgency abdominal-cramps -recent-travel -sick-contacts',
      '45 female secondary_care 90 d: known-uc diarrhoea rectal-bleeding urgency antibiotics-recent',
      '20 male secondary_care 120 d: diarrhoea rectal-bleeding weight-loss anaemia joint-pain raised-inflammatory-markers',
      '31 female emergency 21 d: acute-bloody-diarrhoea stools-per-day=8 fever abdominal-cramps raised-platelets',
      '60 male primary_care 60 d: rectal-bleeding mucus-per-rectum urgency tenesmus diarrhoea',
    ],
  },
  {
    condition: 'celiac-disease',
    classic: [
      '34 female primary_care 365 d: diarrhoea bloating weight-loss fatigue iron-deficiency-anaemia',
      '45 female primary_care 500 d: fatigue iron-deficiency-anaemia abdominal-pain bloating first-degree-relative-celiac',
      '52 male secondary_care 300 d: diarrhoea steatorrhoea weight-loss low-vitamin-d low-folate iron-deficiency-anaemia osteoporosis',
      '28 female secondary_care 200 d: iron-deficiency-anaemia infertility fatigue unexplained-raised-transaminases -rectal-bleeding bloating',
      '39 male secondary_care 365 d: dermatitis-herpetiformis bloating diarrhoea fatigue',
      '22 female primary_care 180 d: type-1-diabetes diarrhoea abdominal-pain bloating low-ferritin fatigue',
      '60 female primary_care 365 d: iron-deficiency-anaemia osteoporosis low-vitamin-d fatigue bloating',
    ],
    further: [
      '44 female emergency 21 d: diarrhoea profuse-watery-stool weight-loss dehydration electrolyte-disturbance metabolic-acidosis low-albumin -fever -rectal-bleeding',
      '58 male inpatient 60 d: diarrhoea weight-loss haemodynamic-signs electrolyte-disturbance low-albumin iron-deficiency-anaemia',
      '31 female secondary_care 365 d: fatigue low-vitamin-d osteoporosis iron-deficiency-anaemia autoimmune-thyroid-disease',
      '26 male secondary_care 200 d: unexplained-raised-transaminases fatigue low-ferritin type-1-diabetes',
      '49 female secondary_care 400 d: neuropathy-or-ataxia low-vitamin-b12 low-folate weight-loss',
      '36 female primary_care 400 d: recurrent-abdominal-pain bloating diarrhoea migraine oral-ulcers low-ferritin',
      '67 male secondary_care 200 d: iron-deficiency-anaemia weight-loss diarrhoea low-folate',
      '55 female secondary_care 300 d: diarrhoea weight-loss peripheral-oedema low-albumin anaemia steatorrhoea',
      '41 male primary_care 500 d: iron-deficiency-anaemia fatigue -rectal-bleeding unexplained-raised-transaminases bloating',
      '23 female secondary_care 300 d: diarrhoea bloating symptom-trigger-wheat low-ferritin first-degree-relative-celiac',
    ],
  },
  {
    condition: 'irritable-bowel-syndrome',
    classic: [
      '27 female primary_care 730 d: abdominal-pain pain-related-to-defecation pain-relieved-by-defecation bloating diarrhoea symptom-worse-with-stress -weight-loss -rectal-bleeding -nocturnal-stools',
      '33 female primary_care 900 d: abdominal-pain constipation bloating straining incomplete-evacuation -weight-loss -rectal-bleeding -fever',
      '40 male primary_care 400 d: abdominal-pain alternating-bowel-habit bloating flatus pain-related-to-defecation anxiety-or-depression -weight-loss -anaemia',
      '30 female secondary_care 500 d: abdominal-pain urgency diarrhoea prior-gastroenteritis looser-stools-at-pain-onset more-frequent-stools-at-pain-onset -rectal-bleeding -raised-inflammatory-markers',
    ],
    further: [
      '55 female primary_care 3000 d: abdominal-pain bloating alternating-bowel-habit anxiety-or-depression -weight-loss -rectal-bleeding',
      '24 male emergency 400 d: abdominal-pain diarrhoea urgency symptom-worse-with-stress -weight-loss -fever -rectal-bleeding',
    ],
  },
  {
    condition: 'ige-food-allergy',
    classic: [
      '24 female emergency 0.1 d: urticaria-angioedema vomiting reaction-in-progress gi-symptoms-after-food onset-minutes=15 anaphylaxis-or-wheeze-after-food specific-food-suspected',
      '20 male primary_care 400 d: reproducible-food-reaction urticaria-angioedema oral-itching-raw-fruit onset-minutes=10 allergic-rhinitis specific-food-suspected abdominal-pain',
      '31 female primary_care 700 d: gi-symptoms-after-food onset-minutes=30 vomiting-within-2h-of-food urticaria-angioedema asthma abdominal-cramps specific-food-suspected',
    ],
    further: [
      '52 male emergency 0.3 d: tick-bite-delayed-meat-reaction urticaria-angioedema vomiting diarrhoea abdominal-cramps haemodynamic-signs',
      '27 female emergency 0.1 d: exercise-plus-food-reaction urticaria-angioedema wheat-before-reaction haemodynamic-signs abdominal-pain',
      '33 male emergency 0.1 d: vomiting abdominal-cramps diarrhoea urticaria-angioedema resp-compromise onset-minutes=20 gi-symptoms-after-food',
      '45 male emergency 0.2 d: urticaria-angioedema anaphylaxis-or-wheeze-after-food haemodynamic-signs vomiting',
      '38 female secondary_care 500 d: tick-bite-delayed-meat-reaction abdominal-pain diarrhoea vomiting alpha-gal-ige-positive',
    ],
  },
  {
    condition: 'giardiasis',
    classic: [
      '31 male primary_care 21 d: diarrhoea steatorrhoea bloating flatus abdominal-cramps nausea recent-travel untreated-water weight-loss',
      '36 female primary_care 14 d: diarrhoea watery-diarrhoea flatus nausea child-in-daycare-contact child-in-nappies fatigue loss-of-appetite -fever -rectal-bleeding',
      '26 male primary_care 28 d: diarrhoea flatus bloating camping-or-well-water abdominal-cramps -rectal-bleeding -fever',
      '40 male secondary_care 56 d: diarrhoea steatorrhoea weight-loss msm-oral-anal-contact bloating nausea',
    ],
    further: [
      '45 male secondary_care 200 d: diarrhoea steatorrhoea weight-loss flatus bloating low-vitamin-b12 recent-travel',
      '29 female primary_care 35 d: diarrhoea nausea bloating flatus fatigue weight-loss -rectal-bleeding',
      '34 male secondary_care 90 d: bloating flatus nausea epigastric-pain diarrhoea recent-travel water-abroad loss-of-appetite',
      '50 male primary_care 30 d: diarrhoea flatus nausea weight-loss fatigue water-abroad recent-travel',
      '33 female secondary_care 120 d: diarrhoea steatorrhoea bloating weight-loss child-in-nappies',
    ],
  },
  {
    condition: 'nsaid-enteropathy',
    classic: [
      '66 female primary_care 365 d: nsaid-use iron-deficiency-anaemia arthritis abdominal-pain low-albumin',
      '58 male secondary_care 200 d: nsaid-use iron-deficiency-anaemia melaena abdominal-pain',
      '61 female secondary_care 300 d: nsaid-use obstructive-symptoms postprandial-pain iron-deficiency-anaemia weight-loss',
    ],
    further: [
      '70 female emergency 2 d: nsaid-use melaena anaemia abdominal-pain',
      '55 male emergency 1 d: nsaid-use acute-severe-abdo-pain peritonism vomiting',
      '49 female secondary_care 700 d: nsaid-use obstructive-symptoms vomiting abdominal-pain anaemia weight-loss',
      '72 male secondary_care 300 d: nsaid-use iron-deficiency-anaemia -rectal-bleeding arthritis',
      '63 female emergency 10 d: nsaid-use diarrhoea rectal-bleeding abdominal-pain',
    ],
  },
  {
    condition: 'colorectal-cancer',
    classic: [
      '68 male primary_care 90 d: rectal-bleeding change-in-bowel-habit weight-loss iron-deficiency-anaemia',
      '74 female primary_care 120 d: iron-deficiency-anaemia fatigue weight-loss abdominal-pain',
      '62 male primary_care 60 d: change-in-bowel-habit ribbon-stools rectal-bleeding tenesmus incomplete-evacuation',
      '77 male emergency 5 d: absolute-constipation acute-distension abdominal-pain vomiting weight-loss change-in-bowel-habit',
      '59 female primary_care 90 d: rectal-bleeding constipation abdominal-mass weight-loss first-degree-relative-crc',
    ],
    further: [
      '72 female secondary_care 120 d: iron-deficiency-anaemia fatigue -rectal-bleeding',
      '47 male primary_care 90 d: rectal-bleeding change-in-bowel-habit weight-loss abdominal-pain',
      '66 male primary_care 60 d: abdominal-mass weight-loss iron-deficiency-anaemia loss-of-appetite',
      '57 male emergency 2 d: absolute-constipation visible-distension vomiting abdominal-pain -prior-abdominal-surgery weight-loss',
      '70 female secondary_care 100 d: rectal-bleeding tenesmus change-in-bowel-habit rectal-mass',
      '68 male primary_care 60 d: bloating change-in-bowel-habit weight-loss',
      '70 female primary_care 90 d: bloating constipation weight-loss anaemia',
    ],
  },
  {
    condition: 'microscopic-colitis',
    classic: [
      '67 female primary_care 150 d: watery-diarrhoea diarrhoea nocturnal-stools urgency fecal-incontinence -rectal-bleeding',
      '72 female primary_care 120 d: watery-diarrhoea diarrhoea stools-per-day=7 ppi-use ssri-use weight-loss -rectal-bleeding',
      '63 female secondary_care 200 d: watery-diarrhoea diarrhoea nsaid-use autoimmune-thyroid-disease nocturnal-stools abdominal-pain smoking-current',
      '58 male secondary_care 100 d: watery-diarrhoea diarrhoea nocturnal-stools fecal-incontinence urgency joint-pain -raised-inflammatory-markers -rectal-bleeding',
    ],
    further: [
      '70 female emergency 30 d: diarrhoea watery-diarrhoea weight-loss electrolyte-disturbance nocturnal-stools -fever -rectal-bleeding',
      '61 female secondary_care 300 d: diarrhoea watery-diarrhoea autoimmune-disease-or-celiac joint-pain fecal-incontinence',
      '78 male primary_care 60 d: diarrhoea watery-diarrhoea ppi-use statin-use -rectal-bleeding -weight-loss',
      '55 female secondary_care 60 d: watery-diarrhoea diarrhoea stools-per-day=8 nocturnal-stools weight-loss ssri-use -fever',
      '80 female emergency 45 d: watery-diarrhoea diarrhoea dehydration electrolyte-disturbance ppi-use -rectal-bleeding -antibiotics-recent',
    ],
  },
  {
    condition: 'bile-acid-diarrhoea',
    classic: [
      '48 female primary_care 400 d: watery-diarrhoea diarrhoea urgency cholecystectomy postprandial-pain bloating',
      '44 male secondary_care 600 d: watery-diarrhoea diarrhoea urgency fecal-incontinence nocturnal-stools -rectal-bleeding -weight-loss',
      '39 female secondary_care 300 d: diarrhoea watery-diarrhoea ileal-resection known-cd urgency -raised-inflammatory-markers',
    ],
    further: [
      '52 female secondary_care 700 d: diarrhoea watery-diarrhoea cholecystectomy urgency fecal-incontinence',
      '60 male secondary_care 500 d: diarrhoea abdominal-radiotherapy urgency watery-diarrhoea',
      '56 male secondary_care 500 d: diarrhoea nocturnal-stools fecal-incontinence prior-abdominal-surgery ileal-resection weight-loss',
      '33 female primary_care 300 d: diarrhoea stools-per-day=6 urgency postprandial-pain cholecystectomy -rectal-bleeding',
      '47 female secondary_care 1000 d: watery-diarrhoea diarrhoea urgency nocturnal-stools celiac-disease-excluded -raised-inflammatory-markers -anaemia',
    ],
  },
  {
    condition: 'small-intestinal-bacterial-overgrowth',
    classic: [
      '62 female secondary_care 400 d: bloating flatus diarrhoea altered-small-bowel-anatomy abdominal-pain low-vitamin-b12',
      '57 female secondary_care 700 d: bloating visible-distension flatus diarrhoea motility-disorder-or-opioids weight-loss',
      '70 male primary_care 300 d: bloating flatus diarrhoea upper-gi-surgery weight-loss macrocytosis steatorrhoea',
    ],
    further: [
      '75 female secondary_care 300 d: diarrhoea bloating weight-loss low-vitamin-b12 macrocytosis upper-gi-surgery',
      '48 female secondary_care 500 d: bloating diarrhoea altered-small-bowel-anatomy bariatric-surgery flatus low-vitamin-d',
      '80 female inpatient 400 d: diarrhoea weight-loss macrocytosis anaemia peripheral-oedema low-albumin low-vitamin-b12 known-diverticula',
      '55 female secondary_care 800 d: diarrhoea bloating weight-loss steatorrhoea motility-disorder-or-opioids dysphagia',
      '42 female secondary_care 300 d: diarrhoea flatus bloating weight-loss bariatric-surgery low-albumin peripheral-oedema',
    ],
  },
  {
    condition: 'lactose-malabsorption',
    classic: [
      '26 male primary_care 700 d: bloating flatus diarrhoea abdominal-cramps gi-symptoms-after-food symptoms-only-with-lactose ancestry-lactase-nonpersistent',
      '30 female primary_care 400 d: bloating flatus diarrhoea diarrhoea-after-lactose-load bloating-after-lactose-load -weight-loss',
      '21 female general 365 d: flatus bloating abdominal-cramps symptom-trigger-food ancestry-lactase-nonpersistent symptoms-only-with-lactose -rectal-bleeding',
    ],
    further: [
      '35 male primary_care 900 d: diarrhoea bloating flatus symptoms-only-with-lactose abdominal-cramps',
      '28 female secondary_care 500 d: bloating abdominal-pain flatus diarrhoea symptom-trigger-food gi-symptoms-after-food ancestry-lactase-nonpersistent -weight-loss',
      '45 male primary_care 1000 d: diarrhoea abdominal-cramps gi-symptoms-after-food lactose-intolerance-known',
    ],
  },
  {
    condition: 'exocrine-pancreatic-insufficiency',
    classic: [
      '55 male secondary_care 365 d: steatorrhoea weight-loss alcohol-heavy chronic-pancreatitis-known abdominal-pain diarrhoea',
      '49 male primary_care 500 d: steatorrhoea diarrhoea weight-loss epigastric-pain alcohol-heavy known-diabetes flatus',
      '66 female secondary_care 200 d: steatorrhoea weight-loss bloating pancreatic-cancer-or-surgery low-vitamin-d',
      '25 male secondary_care 900 d: steatorrhoea weight-loss cystic-fibrosis bloating flatus',
    ],
    further: [
      '64 male primary_care 150 d: weight-loss steatorrhoea new-onset-diabetes loss-of-appetite epigastric-pain',
      '58 male secondary_care 400 d: diarrhoea flatus weight-loss chronic-pancreatitis-known known-diabetes smoking-current',
      '61 male secondary_care 365 d: diarrhoea weight-loss known-diabetes alcohol-heavy low-vitamin-d',
      '70 female secondary_care 200 d: steatorrhoea weight-loss upper-gi-surgery flatus',
      '22 female primary_care 1000 d: steatorrhoea recurrent-sinopulmonary-infection cystic-fibrosis weight-loss',
    ],
  },
  {
    condition: 'non-celiac-gluten-sensitivity',
    or: 'irritable-bowel-syndrome',
    classic: [
      '35 female primary_care 500 d: bloating abdominal-pain symptom-trigger-wheat fatigue better-without-gluten celiac-disease-excluded wheat-allergy-excluded',
      '29 female secondary_care 400 d: bloating diarrhoea symptom-trigger-wheat celiac-disease-excluded fatigue anxiety-or-depression better-without-gluten joint-pain',
    ],
    further: [
      '41 female primary_care 700 d: symptom-trigger-wheat bloating abdominal-pain better-without-gluten celiac-disease-excluded fatigue',
      '44 male primary_care 600 d: bloating abdominal-pain flatus symptom-trigger-wheat better-without-gluten celiac-disease-excluded wheat-allergy-excluded -weight-loss -rectal-bleeding',
      '38 female secondary_care 900 d: alternating-bowel-habit bloating abdominal-pain symptom-trigger-wheat better-without-gluten celiac-disease-excluded wheat-allergy-excluded anxiety-or-depression',
      '27 female general 300 d: bloating fatigue symptom-trigger-wheat better-without-gluten celiac-disease-excluded wheat-allergy-excluded joint-pain',
    ],
  },
  {
    condition: 'clostridioides-difficile-infection',
    classic: [
      '74 female inpatient 4 d: diarrhoea watery-diarrhoea stools-per-day=8 antibiotics-recent recent-hospitalisation abdominal-cramps fever raised-white-cells',
      '68 male emergency 5 d: diarrhoea antibiotics-recent abdominal-pain fever ppi-use low-albumin raised-white-cells',
      '45 female primary_care 7 d: diarrhoea watery-diarrhoea antibiotics-recent abdominal-cramps',
      '79 male emergency 6 d: diarrhoea previous-c-difficile recent-hospitalisation abdominal-cramps',
    ],
    further: [
      '82 female inpatient 2 d: abdominal-pain acute-distension antibiotics-recent fever raised-white-cells ileus-or-megacolon',
      '59 male inpatient 5 d: diarrhoea on-anticancer-treatment recent-hospitalisation fever watery-diarrhoea',
      '33 female primary_care 10 d: diarrhoea antibiotics-recent watery-diarrhoea stools-per-day=6 fever',
      '66 female secondary_care 10 d: watery-diarrhoea diarrhoea antibiotics-recent recent-hospitalisation raised-white-cells',
      '50 male emergency 3 d: diarrhoea fever abdominal-pain raised-white-cells acute-distension antibiotics-recent haemodynamic-signs',
    ],
  },
  {
    condition: 'acute-gastroenteritis',
    classic: [
      '30 male primary_care 2 d: vomiting diarrhoea watery-diarrhoea abdominal-cramps nausea sick-contacts',
      '24 female emergency 2 d: diarrhoea fever abdominal-cramps vomiting undercooked-poultry-or-shellfish',
      '41 male primary_care 4 d: diarrhoea recent-travel abdominal-cramps fever nausea',
      '33 female emergency 3 d: diarrhoea rectal-bleeding acute-bloody-diarrhoea fever abdominal-cramps undercooked-poultry-or-shellfish',
    ],
    further: [
      '70 female emergency 2 d: vomiting diarrhoea dehydration sick-contacts -fever',
      '22 male emergency 3 d: diarrhoea acute-bloody-diarrhoea abdominal-cramps fever recent-travel',
      '19 female primary_care 1 d: vomiting nausea abdominal-cramps diarrhoea outbreak-or-food-handler',
      '55 male emergency 3 d: diarrhoea fever abdominal-cramps dehydration electrolyte-disturbance recent-travel',
    ],
  },
  {
    condition: 'hiv-enteropathy',
    classic: [
      '38 male secondary_care 120 d: diarrhoea weight-loss hiv-infection oral-candidiasis fever',
      '42 male primary_care 90 d: diarrhoea weight-loss hiv-risk-exposure oral-candidiasis lymphadenopathy night-sweats',
      '35 female secondary_care 100 d: diarrhoea watery-diarrhoea hiv-infection weight-loss loss-of-appetite fatigue',
    ],
    further: [
      '44 male emergency 100 d: diarrhoea weight-loss hiv-risk-exposure fever night-sweats oral-candidiasis',
      '50 female secondary_care 60 d: hiv-infection diarrhoea steatorrhoea low-albumin weight-loss',
      '36 male inpatient 60 d: diarrhoea watery-diarrhoea dehydration weight-loss hiv-infection fever low-albumin',
      '29 male primary_care 45 d: diarrhoea weight-loss msm-oral-anal-contact hiv-risk-exposure rash-sore-throat-or-nodes fever lymphadenopathy',
      '51 female emergency 200 d: diarrhoea weight-loss oral-candidiasis dysphagia fever anaemia hiv-risk-exposure',
    ],
  },
  {
    condition: 'whipple-disease',
    classic: [
      '52 male secondary_care 400 d: migratory-arthralgia-then-diarrhoea joint-pain diarrhoea weight-loss abdominal-pain fever',
      '56 male secondary_care 700 d: arthritis joint-pain diarrhoea steatorrhoea weight-loss lymphadenopathy anaemia low-albumin',
      '60 male secondary_care 300 d: diarrhoea weight-loss joint-pain hyperpigmentation lymphadenopathy raised-inflammatory-markers fever',
    ],
    further: [
      '48 male secondary_care 1500 d: arthritis joint-pain fever weight-loss diarrhoea',
      '63 male inpatient 200 d: diarrhoea steatorrhoea weight-loss low-albumin anaemia lymphadenopathy',
      '57 male secondary_care 900 d: arthritis joint-pain weight-loss diarrhoea lymphadenopathy',
      '49 male secondary_care 2000 d: migratory-arthralgia-then-diarrhoea fever weight-loss anaemia raised-inflammatory-markers',
      '66 male inpatient 120 d: diarrhoea weight-loss fever hyperpigmentation low-albumin peripheral-oedema',
    ],
  },
  {
    condition: 'common-variable-immunodeficiency',
    classic: [
      '33 female secondary_care 400 d: diarrhoea recurrent-sinopulmonary-infection weight-loss giardia-recurrent',
      '28 male secondary_care 500 d: diarrhoea recurrent-sinopulmonary-infection bronchiectasis splenomegaly autoimmune-cytopenia',
      '41 female primary_care 300 d: recurrent-sinopulmonary-infection diarrhoea bloating weight-loss lymphadenopathy',
    ],
    further: [
      '36 male secondary_care 300 d: diarrhoea steatorrhoea weight-loss giardia-recurrent recurrent-sinopulmonary-infection splenomegaly',
      '52 female secondary_care 500 d: diarrhoea recurrent-sinopulmonary-infection low-vitamin-b12 autoimmune-cytopenia celiac-disease-excluded',
      '24 male secondary_care 700 d: diarrhoea steatorrhoea weight-loss recurrent-sinopulmonary-infection celiac-disease-excluded gluten-free-diet-no-response',
      '58 female secondary_care 1000 d: diarrhoea recurrent-sinopulmonary-infection splenomegaly lymphadenopathy anaemia',
      '31 male secondary_care 300 d: diarrhoea weight-loss bronchiectasis low-albumin peripheral-oedema',
    ],
  },
  {
    condition: 'autoimmune-enteropathy',
    classic: [
      '50 male inpatient 90 d: diarrhoea profuse-watery-stool weight-loss gluten-free-diet-no-response autoimmune-thyroid-disease electrolyte-disturbance',
      '46 female secondary_care 150 d: watery-diarrhoea diarrhoea nocturnal-stools weight-loss low-albumin celiac-disease-excluded autoimmune-disease-or-celiac malabsorption-signs gluten-free-diet-no-response',
      '55 female inpatient 120 d: diarrhoea stools-per-day=12 weight-loss dehydration electrolyte-disturbance gluten-free-diet-no-response steatorrhoea',
    ],
    further: [
      '39 male inpatient 60 d: diarrhoea profuse-watery-stool weight-loss dehydration low-albumin celiac-disease-excluded autoimmune-disease-or-celiac',
      '66 female inpatient 180 d: diarrhoea weight-loss malabsorption-signs gluten-free-diet-no-response low-albumin electrolyte-disturbance',
      '62 male secondary_care 150 d: diarrhoea weight-loss gluten-free-diet-no-response celiac-disease-excluded electrolyte-disturbance autoimmune-thyroid-disease',
      '34 female inpatient 60 d: diarrhoea stools-per-day=15 profuse-watery-stool weight-loss dehydration autoimmune-disease-or-celiac',
    ],
  },
  {
    condition: 'ovarian-cancer',
    classic: [
      '63 female primary_care 60 d: bloating abdominal-distension-persistent early-satiety-or-appetite-loss pelvic-abdominal-pain urinary-urgency-frequency postmenopausal',
      '58 female secondary_care 90 d: visible-distension ascites weight-loss loss-of-appetite pelvic-mass',
      '70 female primary_care 60 d: abdominal-distension-persistent bloating constipation loss-of-appetite fatigue first-degree-relative-ovarian-cancer',
    ],
    further: [
      '55 female emergency 3 d: acute-lower-abdo-pain pelvic-mass visible-distension ascites',
      '68 female primary_care 40 d: abdominal-distension-persistent constipation urinary-urgency-frequency pelvic-abdominal-pain weight-loss',
      '61 female emergency 30 d: ascites visible-distension vomiting constipation weight-loss',
      '49 female primary_care 90 d: bloating pelvic-abdominal-pain urinary-urgency-frequency fatigue change-in-bowel-habit',
      '74 female secondary_care 60 d: pelvic-mass abdominal-distension-persistent postmenopausal-bleeding loss-of-appetite',
    ],
  },
  {
    condition: 'ischaemic-colitis',
    classic: [
      '74 female emergency 1 d: sudden-pain-then-bleeding abdominal-pain llq-pain rectal-bleeding vascular-risk',
      '69 male emergency 1 d: abdominal-cramps rectal-bleeding diarrhoea urgency vascular-risk age-65-or-over abdominal-tenderness',
      '80 female inpatient 2 d: abdominal-pain llq-pain rectal-bleeding vascular-risk haemodynamic-signs raised-white-cells',
    ],
    further: [
      '66 female emergency 1 d: abdominal-cramps acute-bloody-diarrhoea vascular-risk urgency',
      '58 male emergency 1 d: acute-severe-abdo-pain rectal-bleeding vascular-risk raised-white-cells haemodynamic-signs',
      '30 female emergency 1 d: exercise-linked-symptoms abdominal-cramps acute-bloody-diarrhoea',
      '45 female emergency 1 d: constipation abdominal-cramps acute-bloody-diarrhoea migraine',
      '77 male inpatient 1 d: abdominal-pain rectal-bleeding haemodynamic-signs vascular-risk recent-hospitalisation',
      '52 female emergency 0.5 d: sudden-pain-then-bleeding llq-pain -fever smoking-current',
      '76 female emergency 0.5 d: pain-out-of-proportion vascular-risk vomiting',
      '65 male emergency 0.5 d: pain-out-of-proportion vomiting diarrhoea',
      '68 male emergency 1 d: abdominal-cramps urgency stools-per-day=6 vascular-risk -rectal-bleeding',
      '71 female emergency 1 d: acute-severe-abdo-pain rlq-pain-or-tenderness vascular-risk raised-white-cells -rectal-bleeding',
      '80 male inpatient 1 d: abdominal-pain vascular-risk haemodynamic-signs raised-white-cells -rectal-bleeding',
    ],
  },
  {
    condition: 'diverticular-disease',
    classic: [
      '62 male emergency 3 d: llq-pain abdominal-pain fever abdominal-tenderness raised-white-cells raised-inflammatory-markers constipation',
      '56 female primary_care 2 d: llq-pain abdominal-pain fever known-diverticula nausea',
      '70 male emergency 1 d: rectal-bleeding dark-red-rectal-bleeding -abdominal-pain known-diverticula',
      '66 female primary_care 200 d: llq-pain abdominal-pain constipation bloating known-diverticula -fever -weight-loss',
    ],
    further: [
      '48 male emergency 2 d: llq-pain abdominal-pain fever raised-inflammatory-markers abdominal-tenderness',
      '73 female emergency 1 d: rectal-bleeding dark-red-rectal-bleeding previous-diverticulitis haemodynamic-signs -abdominal-pain',
      '68 female emergency 1 d: acute-severe-abdo-pain peritonism fever raised-white-cells llq-pain',
      '44 male emergency 3 d: llq-pain fever raised-white-cells urinary-urgency-frequency',
      '79 female inpatient 5 d: llq-pain abdominal-mass fever constipation raised-inflammatory-markers previous-diverticulitis',
    ],
  },
  {
    condition: 'hyperthyroidism',
    classic: [
      '34 female primary_care 90 d: diarrhoea weight-loss heat-intolerance-tremor-palpitations anxiety-or-depression goitre',
      '45 female primary_care 100 d: weight-loss heat-intolerance-tremor-palpitations diarrhoea fatigue hr=110',
      '29 male emergency 60 d: vomiting weight-loss heat-intolerance-tremor-palpitations diarrhoea hr=125 goitre',
    ],
    further: [
      '72 female secondary_care 120 d: weight-loss loss-of-appetite fatigue diarrhoea hr=115 goitre',
      '38 female emergency 4 d: vomiting diarrhoea fever heat-intolerance-tremor-palpitations altered-mental-state hr=150 known-thyrotoxicosis',
      '51 female secondary_care 100 d: diarrhoea weight-loss fatigue heat-intolerance-tremor-palpitations unexplained-raised-transaminases',
      '32 female emergency 20 d: vomiting nausea abdominal-pain weight-loss hr=120 heat-intolerance-tremor-palpitations pregnant',
      '66 male primary_care 150 d: weight-loss diarrhoea hr=105 goitre -loss-of-appetite',
    ],
  },
  {
    condition: 'alcohol-related-gut-injury',
    classic: [
      '47 male primary_care 300 d: alcohol-heavy diarrhoea loss-of-appetite weight-loss macrocytosis unexplained-raised-transaminases',
      '53 male secondary_care 200 d: alcohol-heavy diarrhoea watery-diarrhoea nausea epigastric-pain low-folate macrocytosis',
      '41 female primary_care 365 d: alcohol-heavy diarrhoea nausea vomiting epigastric-pain',
    ],
    further: [
      '50 male emergency 30 d: alcohol-heavy vomiting diarrhoea epigastric-pain low-folate electrolyte-disturbance',
      '38 male emergency 3 d: alcohol-heavy vomiting gi-bleed-overt epigastric-pain',
      '60 male inpatient 90 d: alcohol-heavy diarrhoea weight-loss low-albumin macrocytosis anaemia low-folate',
    ],
  },
  {
    condition: 'eosinophilic-oesophagitis',
    classic: [
      '28 male secondary_care 900 d: dysphagia food-impaction asthma allergic-rhinitis adaptive-eating-behaviour',
      '35 male emergency 0.3 d: food-bolus-stuck-now dysphagia food-impaction atopic-eczema',
      '24 male primary_care 500 d: dysphagia heartburn treatment-resistant-reflux allergic-rhinitis eosinophilia',
    ],
    further: [
      '42 male primary_care 1000 d: dysphagia heartburn food-impaction asthma',
      '19 female secondary_care 400 d: dysphagia adaptive-eating-behaviour atopic-eczema epigastric-pain',
      '31 male emergency 0.2 d: food-bolus-stuck-now food-impaction dysphagia allergic-rhinitis',
      '26 female primary_care 700 d: dysphagia adaptive-eating-behaviour nausea allergic-rhinitis',
    ],
  },
  {
    condition: 'non-ige-food-allergy',
    classic: [
      '26 female emergency 0.2 d: repetitive-vomiting-1-4h-after-food diarrhoea few-trigger-foods-eaten haemodynamic-signs -urticaria-angioedema',
      '38 female primary_care 400 d: repetitive-vomiting-1-4h-after-food abdominal-cramps diarrhoea reproducible-food-reaction -urticaria-angioedema -anaphylaxis-or-wheeze-after-food specific-food-suspected',
      '44 male primary_care 700 d: delayed-gut-symptoms-only abdominal-cramps diarrhoea vomiting reproducible-food-reaction -classic-ige-skin-resp improved-on-elimination',
    ],
    further: [
      '34 female emergency 0.2 d: repetitive-vomiting-1-4h-after-food fpies-pallor fpies-lethargy few-trigger-foods-eaten fpies-diarrhoea-24h',
      '29 male emergency 0.2 d: repetitive-vomiting-1-4h-after-food abdominal-cramps diarrhoea few-trigger-foods-eaten -urticaria-angioedema -resp-compromise',
      '40 female secondary_care 900 d: repetitive-vomiting-1-4h-after-food reproducible-food-reaction fpies-lethargy specific-food-suspected -urticaria-angioedema',
    ],
  },
  {
    condition: 'mesenteric-ischaemia-chronic',
    classic: [
      '68 female primary_care 200 d: postprandial-pain epigastric-pain weight-loss fear-of-eating vascular-risk smoking-current -rectal-bleeding',
      '72 female secondary_care 300 d: abdominal-pain postprandial-pain weight-loss loss-of-appetite vascular-risk -diarrhoea',
      '61 male secondary_care 240 d: postprandial-pain abdominal-cramps fear-of-eating weight-loss diarrhoea smoking-current',
    ],
    further: [
      '44 female primary_care 150 d: epigastric-pain postprandial-pain weight-loss smoking-current fear-of-eating',
      '78 female secondary_care 400 d: weight-loss worse-with-eating loss-of-appetite nausea vascular-risk abdominal-pain',
      '24 female secondary_care 500 d: epigastric-pain postprandial-pain weight-loss nausea fear-of-eating',
      '70 male emergency 120 d: postprandial-pain weight-loss vascular-risk acute-severe-abdo-pain',
    ],
  },
];
