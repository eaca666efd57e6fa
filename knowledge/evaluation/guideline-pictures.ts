/** What a guideline asks for first in a picture, told in a line: who (age, sex, setting), what is present or measured (denied with a minus), and after “>” each investigation, alternatives apart by a slash. */
export interface GuidelinePicture {
  readonly guideline: string;
  readonly lines: readonly string[];
}

/**
 * Pictures written from guidelines, before the engine was asked: by the guidelines that name the investigations, in short. What is asked
 * for first is learnt from them beside the published patients (`knowledge/precedents/first-tests.ts`), since reports tell of the odd.
 */
export const guidelinePictures: readonly GuidelinePicture[] = [
  {
    guideline: 'AASLD 2021; BSG 2021 ascites',
    lines: [
      '60 male emergency: ascites known-cirrhosis fever abdominal-pain altered-mental-state symptom-duration=2 temp-c=38 > cbc renal-function/electrolytes-and-calcium lft blood-culture crp/esr',
    ],
  },
  {
    guideline: 'ACG 2015',
    lines: ['61 male primary_care: llq-pain rectal-bleeding vascular-risk symptom-duration=2 > ct-abdomen cbc'],
  },
  {
    guideline: 'ACG 2015 ischaemia',
    lines: [
      '70 female emergency: sudden-pain-then-bleeding diarrhoea symptom-duration=1 > ct-abdomen cbc stool-culture/stool-multiplex-pcr c-difficile-testing electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'ACG 2015; BSG 2019',
    lines: [
      '24 male emergency: abdominal-pain rectal-bleeding endurance-exercise-hours=4 syncope symptom-duration=1 > ct-abdomen cbc electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'ACG 2016; BSG 2018',
    lines: [
      '41 male primary_care: watery-diarrhoea recent-travel flatus weight-loss symptom-duration=35 > giardia-antigen/stool-ova-parasites/stool-multiplex-pcr ttg-iga cbc',
    ],
  },
  {
    guideline: 'ACG 2017',
    lines: [
      '34 male primary_care: jaundice nausea loss-of-appetite fatigue symptom-duration=8 > lft cbc pelvic-ultrasound/ct-abdomen renal-function',
    ],
  },
  {
    guideline: 'ACG 2017; AFP 2017 jaundice',
    lines: [
      '50 male secondary_care: jaundice itch-all-over symptom-duration=30 > lft cbc pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'ACG 2020; BOMSS',
    lines: [
      '52 male primary_care: upper-gi-surgery diarrhoea bloating weight-loss symptom-duration=200 > glucose-breath-test/lactulose-breath-test faecal-elastase b12-folate-vitd/cbc',
    ],
  },
  {
    guideline: 'ACG 2022',
    lines: [
      '52 female secondary_care: known-diabetes vomiting early-satiety-or-appetite-loss symptom-duration=100 > egd-oesophageal-biopsies electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'ACG 2023',
    lines: [
      '47 female secondary_care: on-gfd gluten-free-diet-no-response diarrhoea weight-loss symptom-duration=200 > ttg-iga duodenal-biopsy/colonoscopy-random-biopsies',
    ],
  },
  {
    guideline: 'ACG 2024',
    lines: [
      '37 male emergency: chronic-pancreatitis-known epigastric-pain vomiting symptom-duration=1 > lipase-amylase cbc lft renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'ACG 2024; AHA 2021',
    lines: [
      '62 female emergency: epigastric-pain acute-severe-abdo-pain vomiting symptom-duration=1 > lipase-amylase lft troponin-lactate-panel cbc',
    ],
  },
  {
    guideline: 'ACG 2024; NICE NG104',
    lines: [
      '48 male emergency: severe-upper-pain-to-back vomiting alcohol-heavy symptom-duration=1 > lipase-amylase lft cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'ACG 2025 ASUC; WSES-AAST 2021',
    lines: [
      '51 male emergency: known-uc diarrhoea bloody-stools-per-day=8 fever symptom-duration=7 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc crp electrolytes-and-calcium/renal-function serum-albumin/lft ct-abdomen/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'ACG GERD 2022: alarm',
    lines: ['44 female secondary_care: painful-swallowing heartburn symptom-duration=30 > egd-oesophageal-biopsies'],
  },
  {
    guideline: 'ACG UC 2025; ECCO 2019',
    lines: [
      '42 female secondary_care: bloody-diarrhoea-last-3w diarrhoea nocturnal-stools weight-loss symptom-duration=60 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc crp ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'ACG/EoGE 2022',
    lines: [
      '30 female secondary_care: eosinophilia abdominal-pain vomiting symptom-duration=40 > stool-ova-parasites cbc egd-oesophageal-biopsies/duodenal-biopsy',
    ],
  },
  {
    guideline: 'ACR',
    lines: [
      '51 male emergency: abdominal-mass fever abdominal-pain symptom-duration=6 > ct-abdomen cbc crp',
      '1 male emergency: intermittent-screaming-legs-up vomiting redcurrant-stool symptom-duration=1 > pelvic-ultrasound',
    ],
  },
  {
    guideline: 'ACR 2023',
    lines: [
      '30 female emergency: acute-lower-abdo-pain vomiting symptom-duration=1 > pregnancy-test pelvic-ultrasound/ct-abdomen cbc crp',
      '19 female emergency: pelvic-mass abdominal-pain vomiting symptom-duration=1 > pregnancy-test pelvic-ultrasound cbc',
      '18 female emergency: acute-lower-abdo-pain nausea-or-vomiting symptom-duration=0.3 > pregnancy-test pelvic-ultrasound cbc crp',
    ],
  },
  {
    guideline: 'ACR 2023 pelvic pain; BASHH PID',
    lines: [
      '22 female primary_care: pelvic-abdominal-pain fever symptom-duration=3 > pregnancy-test cbc crp pelvic-ultrasound',
    ],
  },
  {
    guideline: 'ACR 2023; NICE NG73',
    lines: ['41 female primary_care: pelvic-abdominal-pain symptom-duration=10 > pregnancy-test pelvic-ultrasound'],
  },
  {
    guideline: 'ACR adnexal mass; NICE CG122',
    lines: ['27 female primary_care: pelvic-mass symptom-duration=60 > pregnancy-test pelvic-ultrasound ca125'],
  },
  {
    guideline: 'ACR palpable mass 2019',
    lines: [
      '35 female secondary_care: abdominal-mass visible-distension symptom-duration=100 > pregnancy-test pelvic-ultrasound/ct-abdomen ca125 cbc',
    ],
  },
  {
    guideline: 'ACR; ACEP; WSES geriatric',
    lines: [
      '81 female emergency: abdominal-pain symptom-duration=1 > ct-abdomen cbc crp renal-function lipase-amylase troponin-lactate-panel',
    ],
  },
  {
    guideline: 'ACR; WSES',
    lines: [
      '38 female emergency: rlq-pain-or-tenderness vomiting -fever symptom-duration=1 > pregnancy-test pelvic-ultrasound/ct-abdomen cbc crp',
    ],
  },
  {
    guideline: 'AFP',
    lines: [
      '79 female inpatient: vomiting dehydration altered-mental-state symptom-duration=3 > electrolytes-and-calcium renal-function cbc',
    ],
  },
  {
    guideline: 'AFP 2014 weight loss; NICE NG20',
    lines: [
      '33 female primary_care: weight-loss fatigue symptom-duration=120 -diarrhoea > cbc tsh ttg-iga electrolytes-and-calcium/renal-function crp/esr',
    ],
  },
  {
    guideline: 'AFP 2014; NICE NG12 weight loss',
    lines: [
      '71 male primary_care: weight-loss weight-loss-pct-6m=9 symptom-duration=150 > cbc tsh crp/esr lft electrolytes-and-calcium/renal-function',
      '67 female primary_care: weight-loss loss-of-appetite fatigue symptom-duration=90 > cbc crp/esr tsh fit ct-abdomen/pelvic-ultrasound',
    ],
  },
  {
    guideline: 'AFP 2018/2024 nausea and vomiting',
    lines: ['44 male primary_care: vomiting symptom-duration=7 > electrolytes-and-calcium/renal-function lft cbc'],
  },
  {
    guideline: 'AFP 2021',
    lines: [
      '44 male primary_care: weight-loss loss-of-appetite abdominal-pain symptom-duration=50 > cbc crp lft renal-function/electrolytes-and-calcium ttg-iga',
    ],
  },
  {
    guideline: 'AFP; ACR',
    lines: [
      '26 female emergency: vomiting abdominal-pain symptom-duration=2 > pregnancy-test electrolytes-and-calcium/renal-function lipase-amylase',
    ],
  },
  {
    guideline: 'AHA 2021',
    lines: [
      '58 female emergency: epigastric-pain vomiting vascular-risk breathlessness symptom-duration=1 > troponin-lactate-panel lipase-amylase cbc',
      '49 male emergency: heartburn cardiac-features known-diabetes symptom-duration=1 > troponin-lactate-panel',
    ],
  },
  {
    guideline: 'AHA 2021; NICE CG95',
    lines: [
      '66 male primary_care: epigastric-pain cardiac-features nausea symptom-duration=1 > troponin-lactate-panel',
    ],
  },
  {
    guideline: 'ASCO 2021',
    lines: [
      '55 female emergency: on-ici diarrhoea abdominal-pain rectal-bleeding symptom-duration=3 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc ct-abdomen/ileocolonoscopy-biopsy faecal-calprotectin/faecal-lactoferrin/crp',
    ],
  },
  {
    guideline: 'AST 2019; IDSA 2017',
    lines: [
      '49 male secondary_care: transplant-recipient immunosuppressed diarrhoea symptom-duration=10 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc renal-function',
    ],
  },
  {
    guideline: 'ATA 2016',
    lines: [
      '57 male emergency: heat-intolerance-tremor-palpitations vomiting jaundice hr=140 fever symptom-duration=4 > tsh lft cbc electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'ATA 2016 storm',
    lines: [
      '36 male emergency: known-thyrotoxicosis fever vomiting hr=150 altered-mental-state symptom-duration=2 > tsh cbc lft electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'Addison: Endocrine Society 2016',
    lines: [
      '37 female primary_care: hyperpigmentation-or-salt-craving postural-dizziness weight-loss vomiting symptom-duration=60 sbp=94 > electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'IDSA 2017; NICE NG60',
    lines: [
      '28 male primary_care: msm-oral-anal-contact diarrhoea mucus-per-rectum tenesmus symptom-duration=12 > stool-culture/stool-multiplex-pcr hiv-serology giardia-antigen/stool-ova-parasites/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'BHIVA 2020',
    lines: [
      '29 female secondary_care: weight-loss fever diarrhoea symptom-duration=60 > cbc crp hiv-serology ttg-iga',
      '29 male primary_care: fever rash-sore-throat-or-nodes diarrhoea hiv-exposure-6w symptom-duration=7 > hiv-serology cbc',
      '41 male emergency: weight-loss chronic-diarrhoea fever oral-candidiasis symptom-duration=60 > hiv-serology cbc stool-culture/stool-multiplex-pcr crp',
      '26 male primary_care: diarrhoea lymphadenopathy fever weight-loss symptom-duration=40 > hiv-serology cbc crp',
    ],
  },
  {
    guideline: 'BHIVA 2020 App 1',
    lines: [
      '34 male primary_care: chronic-diarrhoea weight-loss oral-candidiasis symptom-duration=60 > hiv-serology cbc stool-culture/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'BHIVA 2020 indicator; RDC panel',
    lines: ['45 male primary_care: weight-loss fever night-sweats symptom-duration=60 > cbc crp hiv-serology'],
  },
  {
    guideline: 'BHIVA 2020; IDSA 2017',
    lines: [
      '41 male secondary_care: hiv-infection diarrhoea fever weight-loss symptom-duration=40 > stool-culture/stool-multiplex-pcr stool-ova-parasites/giardia-antigen/stool-multiplex-pcr cbc blood-culture/lft',
    ],
  },
  {
    guideline: 'BIS 2010',
    lines: [
      '33 female primary_care: eosinophilia abdominal-pain recent-travel symptom-duration=30 > stool-ova-parasites cbc',
      '51 male secondary_care: eosinophilia diarrhoea immunosuppressed symptom-duration=30 > stool-ova-parasites cbc',
    ],
  },
  {
    guideline: 'BSACI/ESID antibody deficiency',
    lines: [
      '30 male secondary_care: recurrent-sinopulmonary-infection chronic-diarrhoea giardia-recurrent weight-loss symptom-duration=800 > immunoglobulins cbc giardia-antigen/stool-ova-parasites/stool-multiplex-pcr ttg-iga/total-iga',
    ],
  },
  {
    guideline: 'BSACI/UKPIN',
    lines: [
      '26 female primary_care: recurrent-sinopulmonary-infection chronic-diarrhoea bronchiectasis symptom-duration=400 > immunoglobulins',
    ],
  },
  {
    guideline: 'BSG 2014; AAN neuropathy',
    lines: [
      '59 male secondary_care: neuropathy-or-ataxia weight-loss diarrhoea macrocytosis symptom-duration=240 > b12-folate-vitd ttg-iga cbc tsh',
    ],
  },
  {
    guideline: 'BSG 2017 liver tests',
    lines: [
      '46 male primary_care: unexplained-raised-transaminases symptom-duration=60 > pelvic-ultrasound lft cbc ferritin ttg-iga',
    ],
  },
  {
    guideline: 'BSG 2018',
    lines: [
      '58 female primary_care: watery-diarrhoea fatigue symptom-duration=90 > ttg-iga cbc fit/faecal-calprotectin tsh',
      '30 female primary_care: weight-loss diarrhoea symptom-duration=90 > ttg-iga tsh cbc faecal-calprotectin',
      '40 female secondary_care: steatorrhoea bloating fatigue symptom-duration=120 > ttg-iga faecal-elastase/giardia-antigen cbc',
      '45 male secondary_care: peripheral-oedema steatorrhoea malnutrition-risk symptom-duration=100 > serum-albumin ttg-iga faecal-elastase/duodenal-biopsy',
      '38 female primary_care: low-albumin diarrhoea symptom-duration=60 > ttg-iga cbc crp',
      '66 female primary_care: diarrhoea ileal-resection symptom-duration=300 > sehcat/c4-serum b12-folate-vitd cbc',
      '45 male secondary_care: diarrhoea upper-gi-surgery weight-loss symptom-duration=200 > faecal-elastase/glucose-breath-test ttg-iga cbc',
    ],
  },
  {
    guideline: 'BSG 2018 1: blood tests; AGA 2019',
    lines: ['37 male primary_care: diarrhoea symptom-duration=120 > ttg-iga faecal-calprotectin cbc tsh/ferritin'],
  },
  {
    guideline: 'BSG 2018 chronic diarrhoea',
    lines: [
      '61 female primary_care: diarrhoea weight-loss symptom-duration=35 > cbc ttg-iga fit/ileocolonoscopy-biopsy stool-culture tsh',
      '52 male primary_care: diarrhoea weight-loss > cbc ttg-iga stool-culture tsh',
      '64 female primary_care: diarrhoea weight-loss > cbc ttg-iga fit/ileocolonoscopy-biopsy stool-culture',
      '56 male general: diarrhoea weight-loss > cbc ttg-iga stool-culture tsh',
      '28 male primary_care: diarrhoea weight-loss symptom-duration=180 > ttg-iga faecal-calprotectin/ileocolonoscopy-biopsy tsh stool-culture/stool-multiplex-pcr/giardia-antigen/stool-ova-parasites cbc',
      '59 male primary_care: diarrhoea weight-loss > cbc ttg-iga fit/ileocolonoscopy-biopsy stool-culture/stool-multiplex-pcr tsh',

      '34 female primary_care: diarrhoea bloating symptom-duration=120 -weight-loss -rectal-bleeding > cbc ttg-iga faecal-calprotectin crp/esr tsh',
      '27 male primary_care: chronic-diarrhoea symptom-duration=60 > cbc ttg-iga faecal-calprotectin crp/esr',
    ],
  },
  {
    guideline: 'BSG 2018; AFP',
    lines: [
      '60 female primary_care: peripheral-oedema diarrhoea weight-loss symptom-duration=90 > serum-albumin lft/cbc ttg-iga renal-function',
    ],
  },
  {
    guideline: 'BSG 2018; AGA 2019',
    lines: [
      '46 female secondary_care: watery-diarrhoea cholecystectomy urgency symptom-duration=400 stools-per-day=6 -weight-loss > sehcat/c4-serum/faecal-bile-acids-48h/fgf19-serum ttg-iga faecal-calprotectin cbc',
    ],
  },
  {
    guideline: 'BSG 2018; NICE CG61',
    lines: [
      '28 female secondary_care: diarrhoea abdominal-pain bloating symptom-duration=200 > ttg-iga faecal-calprotectin cbc crp',
    ],
  },
  {
    guideline: 'BSG 2018; NICE DG44',
    lines: [
      '50 female primary_care: watery-diarrhoea cholecystectomy urgency symptom-duration=200 > sehcat/c4-serum ttg-iga faecal-calprotectin/fit',
    ],
  },
  {
    guideline: 'BSG 2018; NICE DG56',
    lines: [
      '66 female primary_care: watery-diarrhoea nocturnal-stools urgency mc-drug symptom-duration=90 -rectal-bleeding > fit cbc ttg-iga colonoscopy-random-biopsies/ileocolonoscopy-biopsy tsh',
      '58 male primary_care: change-in-bowel-habit diarrhoea symptom-duration=50 > fit cbc crp/esr ttg-iga',
    ],
  },
  {
    guideline: 'BSG 2019',
    lines: [
      '66 female emergency: gi-bleed-overt rectal-bleeding syncope symptom-duration=1 > cbc renal-function ct-abdomen/ileocolonoscopy-biopsy',
      '70 male inpatient: rectal-bleeding known-diverticula haemodynamic-signs symptom-duration=1 > cbc renal-function ct-abdomen/ileocolonoscopy-biopsy troponin-lactate-panel',
      '76 male emergency: dark-red-rectal-bleeding haemodynamic-signs known-diverticula symptom-duration=1 > cbc renal-function ct-abdomen/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'BSG 2019 IBD',
    lines: [
      '36 male secondary_care: known-cd abdominal-pain diarrhoea weight-loss symptom-duration=21 > crp/esr faecal-calprotectin cbc stool-culture/stool-multiplex-pcr/c-difficile-testing mri-enterography/ileocolonoscopy-biopsy/intestinal-ultrasound',
      '25 male emergency: known-cd obstructive-symptoms vomiting abdominal-mass fever temp-c=38.2 symptom-duration=4 > ct-abdomen/mri-enterography cbc crp/esr electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'BSG 2019 LGIB; ACG 2023',
    lines: [
      '78 male emergency: rectal-bleeding dark-red-rectal-bleeding on-anticoagulant symptom-duration=1 > cbc renal-function ileocolonoscopy-biopsy/ct-abdomen',
    ],
  },
  {
    guideline: 'BSG 2021',
    lines: [
      '27 female primary_care: iron-deficiency-anaemia fatigue bloating symptom-duration=150 > ttg-iga ferritin cbc',
      '74 male primary_care: iron-deficiency-anaemia breathlessness > ferritin/cbc fit/ileocolonoscopy-biopsy ttg-iga',
    ],
  },
  {
    guideline: 'BSG 2021 IDA',
    lines: [
      '52 male primary_care: iron-deficiency-anaemia fatigue > ferritin ttg-iga fit/ileocolonoscopy-biopsy',
      '41 female primary_care: anaemia microcytosis haemoglobin=101 fatigue bloating -weight-loss symptom-duration=180 > ferritin ttg-iga fit/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'BSG 2021 IDA; NSAID',
    lines: [
      '72 female primary_care: iron-deficiency-anaemia nsaid-use aspirin-use epigastric-pain symptom-duration=60 > egd-oesophageal-biopsies/duodenal-biopsy ttg-iga ileocolonoscopy-biopsy/fit ferritin',
    ],
  },
  {
    guideline: 'BSG 2021; BSG 2018',
    lines: [
      '23 female secondary_care: anaemia microcytosis diarrhoea symptom-duration=100 > ttg-iga ferritin cbc faecal-calprotectin',
    ],
  },
  {
    guideline: 'BSG 2021; NG12',
    lines: [
      '71 female secondary_care: anaemia fatigue weight-loss symptom-duration=90 > ferritin cbc fit/ileocolonoscopy-biopsy ttg-iga',
    ],
  },
  {
    guideline: 'BSG 2021; NG20 1.1.1',
    lines: ['36 female primary_care: low-ferritin fatigue bloating symptom-duration=200 > ttg-iga cbc'],
  },
  {
    guideline: 'BSG 2022',
    lines: [
      '36 male primary_care: eosinophilia dysphagia asthma symptom-duration=200 > egd-oesophageal-biopsies',
      '33 male secondary_care: food-impaction allergic-rhinitis symptom-duration=900 > egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'BSG 2022 EoE',
    lines: [
      '26 male primary_care: dysphagia asthma allergic-rhinitis food-impaction symptom-duration=700 > egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'BSG 2022 functional dyspepsia',
    lines: [
      '32 female primary_care: epigastric-pain early-satiety-or-appetite-loss bloating symptom-duration=200 -weight-loss -dysphagia > ttg-iga',
    ],
  },
  {
    guideline: 'BSG IBD 2019',
    lines: [
      '66 male primary_care: diarrhoea rectal-bleeding abdominal-cramps symptom-duration=30 > stool-culture/stool-multiplex-pcr cbc crp ileocolonoscopy-biopsy/fit/faecal-calprotectin',
    ],
  },
  {
    guideline: 'BSG liver 2018',
    lines: [
      '52 male primary_care: unexplained-raised-transaminases alcohol-heavy diarrhoea symptom-duration=60 > lft cbc',
    ],
  },
  {
    guideline: 'BSG-BSPGHAN 2022 EoE',
    lines: ['26 male primary_care: dysphagia food-impaction asthma symptom-duration=500 > egd-oesophageal-biopsies'],
  },
  {
    guideline: 'BSH',
    lines: [
      '39 male primary_care: splenomegaly fatigue luq-pain symptom-duration=40 > cbc lft pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'BSR axSpA NG65; ECCO EIM',
    lines: [
      '31 male secondary_care: ankylosing-spondylitis-or-inflammatory-back-pain joint-pain diarrhoea symptom-duration=200 > faecal-calprotectin crp/esr cbc ttg-iga',
    ],
  },
  {
    guideline: 'Baveno VII; NICE CG141',
    lines: [
      '60 female inpatient: known-cirrhosis gi-bleed-overt symptom-duration=1 > cbc lft renal-function egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'Baveno; NICE CG141',
    lines: [
      '47 male emergency: gi-bleed-overt vomiting alcohol-heavy known-cirrhosis symptom-duration=1 > cbc renal-function lft egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'CKS',
    lines: [
      '44 female primary_care: wall-pain symptom-duration=200 > cbc crp',
      '40 male primary_care: abdominal-cramps constipation anaemia neuropathy-or-ataxia symptom-duration=40 > cbc b12-folate-vitd',
    ],
  },
  {
    guideline: 'CKS constipation; NG20',
    lines: ['30 female primary_care: fatigue constipation symptom-duration=150 > cbc tsh ttg-iga'],
  },
  {
    guideline: 'EAACI 2023',
    lines: [
      '38 male primary_care: reproducible-food-reaction oral-itching-raw-fruit allergic-rhinitis > specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'EASL 2018',
    lines: [
      '51 male emergency: known-cirrhosis altered-mental-state ascites symptom-duration=3 > lft renal-function electrolytes-and-calcium cbc',
    ],
  },
  {
    guideline: 'EASL 2018 SBP',
    lines: [
      '49 male emergency: ascites fever abdominal-pain known-cirrhosis symptom-duration=3 > cbc crp lft renal-function',
    ],
  },
  {
    guideline: 'EASL 2018 cirrhosis; AASLD 2021',
    lines: [
      '57 male secondary_care: ascites alcohol-heavy peripheral-oedema jaundice symptom-duration=30 > lft cbc renal-function/electrolytes-and-calcium pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'EASL 2018; AASLD 2021',
    lines: [
      '56 male primary_care: ascites alcohol-heavy symptom-duration=30 > lft cbc serum-albumin renal-function/electrolytes-and-calcium ct-abdomen/pelvic-ultrasound',
    ],
  },
  {
    guideline: 'ECCO',
    lines: [
      '27 female secondary_care: known-uc diarrhoea tenesmus urgency abdominal-pain symptom-duration=21 > c-difficile-testing stool-culture/stool-multiplex-pcr faecal-calprotectin/ileocolonoscopy-biopsy cbc',
      '30 male primary_care: perianal-disease diarrhoea abdominal-pain symptom-duration=120 > mri-enterography/ileocolonoscopy-biopsy faecal-calprotectin crp cbc',
      '27 female secondary_care: arthritis diarrhoea erythema-nodosum symptom-duration=40 > faecal-calprotectin/ileocolonoscopy-biopsy crp cbc stool-culture/stool-multiplex-pcr',
      '62 female primary_care: known-cd vte-symptoms diarrhoea symptom-duration=10 > cbc crp',
    ],
  },
  {
    guideline: 'ECCO 2019 1.1-1.2; BSG IBD 2019',
    lines: [
      '24 male primary_care: diarrhoea rectal-bleeding urgency mucus-per-rectum symptom-duration=45 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc crp faecal-calprotectin/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'ECCO 2024',
    lines: ['48 female secondary_care: known-cd perianal-painful-swelling fever symptom-duration=4 > cbc crp'],
  },
  {
    guideline: 'ECCO UC 2022; ACG 2025',
    lines: [
      '35 female primary_care: known-uc diarrhoea rectal-bleeding symptom-duration=10 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc crp/faecal-calprotectin',
    ],
  },
  {
    guideline: 'ECCO-ESGAR',
    lines: [
      '23 male secondary_care: abdominal-mass diarrhoea weight-loss fever symptom-duration=60 > ct-abdomen/mri-enterography crp cbc faecal-calprotectin/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'ECCO-ESGAR 2019',
    lines: [
      '33 female primary_care: known-cd obstructive-symptoms postprandial-pain symptom-duration=40 > mri-enterography/intestinal-ultrasound/ct-enterography/ct-abdomen crp cbc',
      '55 male secondary_care: known-cd diarrhoea weight-loss symptom-duration=60 > faecal-calprotectin crp cbc mri-enterography/ileocolonoscopy-biopsy/intestinal-ultrasound',
      '21 female primary_care: diarrhoea rectal-bleeding tenesmus symptom-duration=28 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc crp faecal-calprotectin/ileocolonoscopy-biopsy',
      '33 male secondary_care: bloody-or-mucoid diarrhoea abdominal-cramps weight-loss symptom-duration=90 > cbc crp faecal-calprotectin/ileocolonoscopy-biopsy stool-culture/stool-multiplex-pcr/c-difficile-testing ttg-iga',
    ],
  },
  {
    guideline: 'ECCO-ESGAR 2019 3.x; WSES-AAST 2021',
    lines: [
      '31 male emergency: known-cd fever abdominal-pain abdominal-mass symptom-duration=7 > cbc crp ct-abdomen/mri-enterography electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'ECCO-ESGAR; WSES-AAST 2021',
    lines: [
      '39 male emergency: known-cd vomiting visible-distension abdominal-pain symptom-duration=1 > ct-abdomen cbc crp electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'ESGE 2016; BSG 2022 EoE',
    lines: [
      '31 male emergency: food-bolus-stuck-now dysphagia atopic-eczema symptom-duration=1 > egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'ESID; BSG 2018',
    lines: [
      '31 male secondary_care: recurrent-sinopulmonary-infection diarrhoea weight-loss symptom-duration=300 > immunoglobulins giardia-antigen/stool-ova-parasites/stool-multiplex-pcr cbc',
    ],
  },
  {
    guideline: 'ESMO 2018',
    lines: [
      '66 male primary_care: on-anticancer-treatment diarrhoea stools-per-day=8 symptom-duration=3 > cbc renal-function/electrolytes-and-calcium c-difficile-testing/stool-culture/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'ESMO 2018; NICE CG151',
    lines: [
      '63 female emergency: on-anticancer-treatment diarrhoea fever symptom-duration=2 > cbc crp c-difficile-testing/stool-multiplex-pcr renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'ESMO 2022',
    lines: [
      '70 male inpatient: on-ici watery-diarrhoea dehydration symptom-duration=10 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'ESMO 2022 ICI; ASCO 2021',
    lines: [
      '63 male secondary_care: on-ici diarrhoea stools-per-day=7 stools-above-baseline=5 symptom-duration=9 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc electrolytes-and-calcium/renal-function faecal-calprotectin',
    ],
  },
  {
    guideline: 'ESMO 2022; ASCO 2021',
    lines: [
      '62 male primary_care: on-ici diarrhoea stools-per-day=6 symptom-duration=5 > stool-culture/stool-multiplex-pcr c-difficile-testing cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'English RDC filter tests; AFP 2021',
    lines: [
      '38 female primary_care: weight-loss fatigue symptom-duration=60 > cbc crp tsh lft renal-function/electrolytes-and-calcium ttg-iga',
    ],
  },
  {
    guideline: 'IAP 2013',
    lines: [
      '33 male primary_care: epigastric-pain back-pain vomiting fever symptom-duration=2 > lipase-amylase lft cbc crp',
    ],
  },
  {
    guideline: 'IAP/APA',
    lines: [
      '50 female emergency: severe-upper-pain-to-back vomiting epigastric-pain > lipase-amylase pelvic-ultrasound lft cbc electrolytes-and-calcium/renal-function',

      '70 female inpatient: severe-upper-pain-to-back nausea fever symptom-duration=2 > lipase-amylase cbc lft crp ct-abdomen/pelvic-ultrasound',
    ],
  },
  {
    guideline: 'IDSA 2017',
    lines: [
      '52 female emergency: diarrhoea rectal-bleeding severe-cramps symptom-duration=2 > stool-culture/stool-multiplex-pcr cbc renal-function/electrolytes-and-calcium',
      '25 female secondary_care: diarrhoea untreated-water bloating symptom-duration=18 > giardia-antigen/stool-ova-parasites/stool-multiplex-pcr',
      '38 female primary_care: immunosuppressed abdominal-pain diarrhoea symptom-duration=20 > stool-culture/stool-multiplex-pcr c-difficile-testing/stool-multiplex-pcr giardia-antigen/stool-ova-parasites/stool-multiplex-pcr',
      '29 female primary_care: diarrhoea fever undercooked-poultry-or-shellfish abdominal-cramps symptom-duration=3 > stool-culture/stool-multiplex-pcr',
      '29 male emergency: acute-bloody-diarrhoea fever severe-cramps symptom-duration=3 temp-c=38.6 hr=104 stools-per-day=10 -recent-travel > stool-culture/stool-multiplex-pcr cbc renal-function/electrolytes-and-calcium crp/esr',
    ],
  },
  {
    guideline: 'IDSA 2017 rec 11-14, 22 (CBC, creatinine where STEC)',
    lines: [
      '30 male primary_care: diarrhoea acute-bloody-diarrhoea fever symptom-duration=3 > stool-culture/stool-multiplex-pcr cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'IDSA 2017 rec 15 (14 days or more: parasites)',
    lines: [
      '32 female primary_care: diarrhoea recent-travel symptom-duration=20 > giardia-antigen/stool-ova-parasites/stool-multiplex-pcr stool-culture/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'IDSA 2017; NICE CG84 1.2.2',
    lines: [
      '9 female primary_care: diarrhoea acute-bloody-diarrhoea abdominal-pain symptom-duration=2 > stool-culture/stool-multiplex-pcr cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'IDSA 2017; NICE CKS',
    lines: [
      '72 male primary_care: diarrhoea fever vomiting symptom-duration=3 > stool-culture/stool-multiplex-pcr renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'IDSA 2017; NIH OI',
    lines: [
      '47 female inpatient: hiv-infection diarrhoea fever weight-loss symptom-duration=30 > stool-culture/stool-multiplex-pcr stool-ova-parasites/giardia-antigen/stool-multiplex-pcr c-difficile-testing/stool-multiplex-pcr cbc',
    ],
  },
  {
    guideline: 'IDSA-SHEA 2017',
    lines: [
      '45 male primary_care: watery-diarrhoea antibiotics-recent abdominal-cramps symptom-duration=5 > c-difficile-testing',
    ],
  },
  {
    guideline: 'IDSA-SHEA 2017 I, severity by white cells and creatinine',
    lines: [
      '74 female inpatient: diarrhoea antibiotics-recent recent-hospitalisation stools-per-day=6 symptom-duration=3 > c-difficile-testing cbc renal-function',
    ],
  },
  {
    guideline: 'IDSA-SHEA 2017; ACG 2021',
    lines: [
      '81 male emergency: diarrhoea antibiotics-recent fever abdominal-pain dehydration symptom-duration=4 > c-difficile-testing cbc renal-function crp',
    ],
  },
  {
    guideline: 'JBDS DKA 2023',
    lines: [
      '23 male emergency: type-1-diabetes vomiting abdominal-pain symptom-duration=1 > electrolytes-and-calcium renal-function cbc',
    ],
  },
  {
    guideline: 'MEED 2022',
    lines: [
      '24 female primary_care: eating-disorder-or-risk weight-loss bmi=13 vomiting symptom-duration=200 > electrolytes-and-calcium renal-function lft/cbc',
    ],
  },
  {
    guideline: 'NET guideline',
    lines: ['55 male primary_care: flushing-episodes watery-diarrhoea symptom-duration=200 > cbc tsh/ttg-iga'],
  },
  {
    guideline: 'NG12',
    lines: [
      '55 male primary_care: fatigue abdominal-pain weight-loss symptom-duration=60 > cbc crp lft ct-abdomen/fit',
    ],
  },
  {
    guideline: 'NG20',
    lines: ['38 male secondary_care: unexplained-raised-transaminases diarrhoea symptom-duration=100 > lft ttg-iga'],
  },
  {
    guideline: 'NG20 1.1.1',
    lines: ['33 male primary_care: dermatitis-herpetiformis fatigue bloating > ttg-iga'],
  },
  {
    guideline: 'NG20 1.1.1-2; ROS',
    lines: [
      '47 female primary_care: osteoporosis first-degree-relative-celiac diarrhoea symptom-duration=90 > ttg-iga electrolytes-and-calcium/b12-folate-vitd',
    ],
  },
  {
    guideline: 'NG20 1.1.1; CKS tiredness',
    lines: ['41 female primary_care: fatigue bloating symptom-duration=120 > cbc ttg-iga tsh'],
  },
  {
    guideline: 'NG20; ESPGHAN 2020',
    lines: ['6 male primary_care: faltering-growth diarrhoea symptom-duration=120 > ttg-iga cbc'],
  },
  {
    guideline: 'NICE CG100',
    lines: [
      '49 male emergency: alcohol-withdrawal-signs vomiting epigastric-pain symptom-duration=2 > lipase-amylase lft electrolytes-and-calcium cbc',
    ],
  },
  {
    guideline: 'NICE CG116',
    lines: [
      '6 male primary_care: self-reported-food-allergy reaction-within-2h-of-food skin-mucosal > specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG116 1.1.10',
    lines: [
      '25 female primary_care: reaction-within-2h-of-food urticaria-angioedema vomiting > specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG116; EAACI 2023',
    lines: [
      '22 female primary_care: recent-anaphylaxis-same-food urticaria-angioedema onset-minutes=15 > specific-ige/skin-prick-test',
      '22 male primary_care: urticaria-angioedema reaction-within-2h-of-food pruritus specific-food-suspected symptom-duration=90 > specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG122',
    lines: [
      '64 female primary_care: abdominal-distension-persistent urinary-urgency-frequency symptom-duration=60 > ca125 pelvic-ultrasound',
      '69 female secondary_care: visible-distension early-satiety-or-appetite-loss weight-loss symptom-duration=50 > ca125 pelvic-ultrasound/ct-abdomen cbc',
      '55 female primary_care: bloating pelvic-abdominal-pain urinary-urgency-frequency symptom-duration=60 > ca125',
    ],
  },
  {
    guideline: 'NICE CG122 1.1.1',
    lines: [
      '62 female primary_care: ascites abdominal-distension-persistent symptom-duration=40 > ca125 pelvic-ultrasound/ct-abdomen cbc lft',
    ],
  },
  {
    guideline: 'NICE CG122 1.1.1.5',
    lines: ['52 female primary_care: ibs-like-new-12m abdominal-pain bloating symptom-duration=90 > ca125'],
  },
  {
    guideline: 'NICE CG122 1.1.2',
    lines: ['57 female primary_care: bloating early-satiety-or-appetite-loss symptom-duration=40 > ca125'],
  },
  {
    guideline: 'NICE CG122; NG12',
    lines: [
      '61 female primary_care: abdominal-distension-persistent ascites weight-loss symptom-duration=30 > ca125 pelvic-ultrasound cbc lft',
    ],
  },
  {
    guideline: 'NICE CG134',
    lines: [
      '45 female emergency: urticaria-angioedema vomiting haemodynamic-signs allergen-exposure acute-onset > tryptase',
      '19 female emergency: urticaria-angioedema bronchospasm vomiting-within-2h-of-food acute-onset > tryptase specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG134 1.1.3',
    lines: [
      '30 male emergency: anaphylaxis-or-wheeze-after-food skin-mucosal acute-onset > tryptase specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG134; EAACI',
    lines: [
      '52 male emergency: tick-bite-delayed-meat-reaction urticaria-angioedema syncope acute-onset > tryptase specific-ige/skin-prick-test',
    ],
  },
  {
    guideline: 'NICE CG134; RCUK 2021',
    lines: ['36 female emergency: acute-onset skin-mucosal resp-compromise severe-gi sbp=85 hr=125 > tryptase'],
  },
  {
    guideline: 'NICE CG141',
    lines: [
      '73 female inpatient: melaena nsaid-use aspirin-use anaemia symptom-duration=2 > cbc renal-function egd-oesophageal-biopsies',
      '81 female emergency: melaena on-anticoagulant syncope symptom-duration=1 > cbc renal-function egd-oesophageal-biopsies lft',
      '58 male primary_care: melaena epigastric-pain nsaid-use symptom-duration=5 > egd-oesophageal-biopsies cbc renal-function',
    ],
  },
  {
    guideline: 'NICE CG141 1.1-1.3; ACG 2021',
    lines: [
      '60 male emergency: gi-bleed-overt melaena postural-dizziness symptom-duration=1 > cbc renal-function egd-oesophageal-biopsies lft',
    ],
  },
  {
    guideline: 'NICE CG141; ACG 2021',
    lines: [
      '66 male emergency: gi-bleed-overt melaena nsaid-use hr=112 sbp=98 symptom-duration=1 > cbc egd-oesophageal-biopsies renal-function/electrolytes-and-calcium lft',
    ],
  },
  {
    guideline: 'NICE CG141; Baveno VII',
    lines: [
      '54 male emergency: gi-bleed-overt known-cirrhosis ascites jaundice hr=118 sbp=92 haemoglobin=78 symptom-duration=1 > egd-oesophageal-biopsies renal-function/electrolytes-and-calcium lft',
    ],
  },
  {
    guideline: 'NICE CG151; ESMO',
    lines: [
      '58 female emergency: on-anticancer-treatment fever abdominal-pain rlq-pain-or-tenderness symptom-duration=1 > cbc crp ct-abdomen renal-function',
    ],
  },
  {
    guideline: 'NICE CG184 1.1.x; ACG 2022',
    lines: [
      '49 male secondary_care: heartburn treatment-resistant-reflux failed-first-line symptom-duration=300 > egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'NICE NG12; BSG 2022 functional dyspepsia',
    lines: [
      '62 female primary_care: epigastric-pain nausea early-satiety-or-appetite-loss symptom-duration=80 > egd-oesophageal-biopsies cbc',
    ],
  },
  {
    guideline: 'NICE CG188 1.1.1',
    lines: [
      '58 male primary_care: ruq-pain postprandial-pain symptom-duration=60 > lft cbc pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'NICE CG61',
    lines: ['44 female primary_care: constipation abdominal-pain bloating symptom-duration=900 > cbc crp/esr ttg-iga'],
  },
  {
    guideline: 'NICE CG61 1.1.2.1',
    lines: [
      '29 female primary_care: recurrent-abdominal-pain pain-related-to-defecation bloating symptom-duration=400 > cbc crp/esr ttg-iga',
      '22 female primary_care: abdominal-pain constipation bloating symptom-duration=250 > cbc crp/esr ttg-iga',
    ],
  },
  {
    guideline: 'NICE CG61 1.1.2.1, DG11',
    lines: [
      '35 male primary_care: abdominal-pain alternating-bowel-habit symptom-duration=300 > cbc crp/esr ttg-iga faecal-calprotectin',
    ],
  },
  {
    guideline: 'NICE CG61; BSG 2021 IBS',
    lines: [
      '23 female primary_care: abdominal-pain pain-relieved-by-defecation diarrhoea bloating symptom-worse-with-stress symptom-duration=365 -weight-loss -rectal-bleeding -nocturnal-stools > cbc ttg-iga faecal-calprotectin crp/esr',
    ],
  },
  {
    guideline: 'NICE CG61; DG11',
    lines: [
      '27 male primary_care: abdominal-pain diarrhoea pain-relieved-by-defecation symptom-duration=500 > cbc crp/esr ttg-iga faecal-calprotectin',
    ],
  },
  {
    guideline: 'NICE CKS lactose; BSG 2018',
    lines: [
      '24 male primary_care: symptoms-only-with-lactose bloating diarrhoea ancestry-lactase-nonpersistent symptom-duration=400 > lactose-breath-test/lactose-tolerance-test ttg-iga cbc',
    ],
  },
  {
    guideline: 'NICE DG56',
    lines: [
      '55 male primary_care: rectal-bleeding change-in-bowel-habit symptom-duration=40 > fit/ileocolonoscopy-biopsy cbc',
      '38 female primary_care: rectal-bleeding symptom-duration=60 > fit/ileocolonoscopy-biopsy cbc',
      '68 female primary_care: rectal-bleeding weight-loss symptom-duration=30 > fit/ileocolonoscopy-biopsy cbc',
      '62 male primary_care: change-in-bowel-habit symptom-duration=40 > fit/ileocolonoscopy-biopsy cbc',
      '54 female primary_care: diarrhoea change-in-bowel-habit symptom-duration=45 > fit/ileocolonoscopy-biopsy cbc',
    ],
  },
  {
    guideline: 'NICE DG56, NG12',
    lines: [
      '70 female primary_care: constipation change-in-bowel-habit weight-loss symptom-duration=60 > fit/ileocolonoscopy-biopsy cbc',
    ],
  },
  {
    guideline: 'NICE DG56; BSG 2021',
    lines: [
      '67 male primary_care: anaemia change-in-bowel-habit symptom-duration=60 > cbc fit/ileocolonoscopy-biopsy ferritin',
    ],
  },
  {
    guideline: 'NICE DG56; NICE CKS constipation',
    lines: [
      '65 female primary_care: constipation change-in-bowel-habit symptom-duration=60 > fit cbc tsh electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'NICE NG104',
    lines: [
      '48 male primary_care: steatorrhoea weight-loss known-diabetes symptom-duration=200 > faecal-elastase ttg-iga cbc',
    ],
  },
  {
    guideline: 'NICE NG104 1.3.x',
    lines: [
      '62 male secondary_care: chronic-pancreatitis-known diarrhoea weight-loss symptom-duration=100 > faecal-elastase cbc',
    ],
  },
  {
    guideline: 'NICE NG104; ACG 2024 pancreatitis',
    lines: [
      '49 male emergency: severe-upper-pain-to-back vomiting alcohol-heavy symptom-duration=1 hr=110 > lipase-amylase cbc electrolytes-and-calcium/renal-function lft pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'NICE NG104; BSG 2018; UEG',
    lines: [
      '55 male primary_care: steatorrhoea alcohol-heavy weight-loss symptom-duration=200 > faecal-elastase ttg-iga cbc ct-abdomen/lft',
    ],
  },
  {
    guideline: 'NICE NG106',
    lines: [
      '71 male emergency: peripheral-oedema breathlessness ascites symptom-duration=20 > lft renal-function electrolytes-and-calcium cbc',
    ],
  },
  {
    guideline: 'NICE NG118, NG156',
    lines: [
      '72 male emergency: back-pain colicky-severe-pain vascular-risk symptom-duration=0.3 > ct-abdomen renal-function cbc',
    ],
  },
  {
    guideline: 'NICE NG12',
    lines: [
      '71 male primary_care: dysphagia weight-loss vomiting symptom-duration=40 > egd-oesophageal-biopsies cbc',
      '71 female secondary_care: steatorrhoea new-onset-diabetes weight-loss epigastric-pain symptom-duration=60 > ct-abdomen faecal-elastase lft/cbc',
      '68 male primary_care: vomiting vomits-24h weight-loss epigastric-pain symptom-duration=21 > egd-oesophageal-biopsies electrolytes-and-calcium cbc',
    ],
  },
  {
    guideline: 'NICE NG12 1.2.1',
    lines: [
      '58 male primary_care: dysphagia weight-loss symptom-duration=60 > egd-oesophageal-biopsies cbc',
      '57 female primary_care: epigastric-pain weight-loss symptom-duration=60 > egd-oesophageal-biopsies cbc ct-abdomen/lft',
    ],
  },
  {
    guideline: 'NICE NG12 1.2.3',
    lines: ['61 male primary_care: heartburn nausea raised-platelets symptom-duration=90 > egd-oesophageal-biopsies'],
  },
  {
    guideline: 'NICE NG12 1.2.3; ACR jaundice',
    lines: ['64 male primary_care: jaundice weight-loss symptom-duration=20 > lft cbc pelvic-ultrasound/ct-abdomen'],
  },
  {
    guideline: 'NICE NG12 1.2.4',
    lines: [
      '63 male secondary_care: weight-loss diarrhoea new-onset-diabetes symptom-duration=70 > ct-abdomen ttg-iga cbc',
    ],
  },
  {
    guideline: 'NICE NG12 1.2.4 pancreas; 1.13 weight loss',
    lines: ['66 male primary_care: weight-loss abdominal-pain symptom-duration=60 > ct-abdomen cbc'],
  },
  {
    guideline: 'NICE NG12 1.2.4, 1.2.1',
    lines: [
      '72 female primary_care: weight-loss loss-of-appetite nausea symptom-duration=50 > ct-abdomen cbc egd-oesophageal-biopsies',
    ],
  },
  {
    guideline: 'NICE NG12 myeloma',
    lines: [
      '71 male primary_care: constipation fatigue back-pain weight-loss symptom-duration=60 > cbc electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'NICE NG12 pancreatic',
    lines: [
      '64 male primary_care: weight-loss back-pain new-onset-diabetes symptom-duration=60 > ct-abdomen/pelvic-ultrasound cbc lft renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'NICE NG12 raised platelets; low figures',
    lines: [
      '64 male primary_care: raised-platelets platelets=520 heartburn nausea symptom-duration=60 haemoglobin=128 > egd-oesophageal-biopsies ferritin crp/esr',
    ],
  },
  {
    guideline: 'NICE NG12, DG56',
    lines: [
      '62 female primary_care: abdominal-mass change-in-bowel-habit anaemia symptom-duration=60 > ct-abdomen cbc fit/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'NICE NG126',
    lines: [
      '33 female primary_care: abdominal-pain-lower possibly-pregnant shoulder-tip-pain symptom-duration=1 > pregnancy-test pelvic-ultrasound',
      '24 female emergency: abdominal-pain syncope vaginal-bleeding-or-missed-period symptom-duration=1 > pregnancy-test pelvic-ultrasound cbc',
    ],
  },
  {
    guideline: 'NICE NG126 1.3',
    lines: [
      '28 female emergency: pelvic-abdominal-pain vaginal-bleeding-or-missed-period symptom-duration=1 > pregnancy-test pelvic-ultrasound cbc',
    ],
  },
  {
    guideline: 'NICE NG12; ACR palpable abdominal mass',
    lines: ['66 male primary_care: abdominal-mass symptom-duration=40 > ct-abdomen/pelvic-ultrasound cbc'],
  },
  {
    guideline: 'NICE NG12; BHIVA 2020',
    lines: [
      '58 male emergency: weight-loss night-sweats abdominal-pain lymphadenopathy symptom-duration=90 > cbc crp hiv-serology ct-abdomen',
    ],
  },
  {
    guideline: 'NICE NG12; DG56',
    lines: [
      '74 female secondary_care: abdominal-mass weight-loss symptom-duration=80 > ct-abdomen/pelvic-ultrasound cbc fit/ileocolonoscopy-biopsy',
    ],
  },
  {
    guideline: 'NICE NG12; ESMO anal/rectal',
    lines: [
      '60 female primary_care: rectal-mass rectal-bleeding tenesmus weight-loss symptom-duration=60 > ileocolonoscopy-biopsy cbc',
    ],
  },
  {
    guideline: 'NICE NG133',
    lines: [
      '24 female emergency: pregnant epigastric-pain vomiting headache-or-visual-disturbance pregnancy-weeks=34 symptom-duration=1 > lft cbc renal-function',
    ],
  },
  {
    guideline: 'NICE NG145',
    lines: [
      '29 female primary_care: goitre diarrhoea heat-intolerance-tremor-palpitations symptom-duration=90 > tsh cbc',
      '29 female primary_care: goitre heat-intolerance-tremor-palpitations stools-over-3-per-day loss-of-appetite -fever > tsh cbc',
    ],
  },
  {
    guideline: 'NICE NG145 1.2',
    lines: [
      '40 female primary_care: heat-intolerance-tremor-palpitations weight-loss diarrhoea symptom-duration=60 > tsh cbc',
    ],
  },
  {
    guideline: 'NICE NG145; ATA 2016',
    lines: ['69 female primary_care: weight-loss loss-of-appetite hr=118 diarrhoea symptom-duration=90 > tsh cbc crp'],
  },
  {
    guideline: 'NICE NG147',
    lines: [
      '55 female emergency: llq-pain abdominal-tenderness constipation symptom-duration=3 > cbc crp ct-abdomen renal-function/electrolytes-and-calcium',
      '80 female inpatient: llq-pain known-diverticula fever nausea symptom-duration=2 > cbc crp ct-abdomen renal-function/electrolytes-and-calcium',
      '49 male primary_care: abdominal-pain-lower fever constipation symptom-duration=2 > cbc crp ct-abdomen',
      '68 female secondary_care: air-or-stool-in-urine llq-pain symptom-duration=60 > ct-abdomen renal-function/cbc',
    ],
  },
  {
    guideline: 'NICE NG147 1.3.2-1.3.4',
    lines: ['61 male primary_care: llq-pain fever symptom-duration=2 > cbc crp ct-abdomen'],
  },
  {
    guideline: 'NICE NG148',
    lines: [
      '66 female emergency: diarrhoea vomiting aki on-sick-day-drug symptom-duration=4 > renal-function electrolytes-and-calcium cbc stool-culture/stool-multiplex-pcr',
      '58 male inpatient: vomiting oliguria-or-pallor postural-dizziness symptom-duration=3 > renal-function electrolytes-and-calcium cbc',
    ],
  },
  {
    guideline: 'NICE NG156',
    lines: [
      '67 male emergency: pulsatile-abdominal-mass abdominal-pain symptom-duration=1 > ct-abdomen/pelvic-ultrasound cbc',
    ],
  },
  {
    guideline: 'NICE NG156 AAA',
    lines: [
      '68 male emergency: back-pain abdominal-pain syncope symptom-duration=1 > ct-abdomen/pelvic-ultrasound cbc',
    ],
  },
  {
    guideline: 'NICE NG20 1.1.1',
    lines: ['24 female primary_care: type-1-diabetes bloating diarrhoea symptom-duration=120 > ttg-iga'],
  },
  {
    guideline: 'NICE NG20 1.1.2; BSG liver 2018',
    lines: ['44 female primary_care: unexplained-raised-transaminases fatigue > lft ttg-iga'],
  },
  {
    guideline: 'NICE NG201; RCOG 2016 hyperemesis',
    lines: [
      '25 female secondary_care: pregnant vomiting-persistent weight-loss dehydration pregnancy-weeks=9 symptom-duration=10 > electrolytes-and-calcium/renal-function cbc pelvic-ultrasound lft',
    ],
  },
  {
    guideline: 'NICE NG20; ACG 2023',
    lines: [
      '44 female secondary_care: on-gfd gfd-months=24 diarrhoea weight-loss gluten-free-diet-no-response symptom-duration=120 > ttg-iga duodenal-biopsy/egd-oesophageal-biopsies colonoscopy-random-biopsies/ileocolonoscopy-biopsy faecal-elastase/glucose-breath-test/lactulose-breath-test cbc',
    ],
  },
  {
    guideline: 'NICE NG20; T1DM NG17',
    lines: ['16 female secondary_care: type-1-diabetes bloating weight-loss symptom-duration=60 > ttg-iga total-iga'],
  },
  {
    guideline: 'NICE NG243',
    lines: [
      '34 female primary_care: hyperpigmentation weight-loss vomiting fatigue symptom-duration=90 > electrolytes-and-calcium renal-function',
      '62 male inpatient: long-term-steroid vomiting haemodynamic-signs symptom-duration=1 > electrolytes-and-calcium renal-function cbc',
    ],
  },
  {
    guideline: 'NICE NG243; Endocrine Society 2016',
    lines: [
      '51 female primary_care: hyperpigmentation-or-salt-craving weight-loss vomiting postural-dizziness symptom-duration=60 > electrolytes-and-calcium renal-function',
    ],
  },
  {
    guideline: 'NICE NG253',
    lines: [
      '76 male emergency: fever unwell-sepsis-signs abdominal-pain symptom-duration=1 > troponin-lactate-panel cbc crp renal-function lft/ct-abdomen',
      '50 female emergency: rigors haemodynamic-signs vomiting fever symptom-duration=1 > troponin-lactate-panel cbc crp renal-function',
      '79 female emergency: fever rigors urinary-urgency-frequency vomiting back-pain symptom-duration=2 > cbc crp renal-function troponin-lactate-panel',
    ],
  },
  {
    guideline: 'NICE NG253; IDSA',
    lines: [
      '33 male inpatient: diarrhoea fever hr=135 sbp=85 symptom-duration=2 > troponin-lactate-panel cbc crp renal-function/electrolytes-and-calcium stool-culture/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'NICE NG255',
    lines: [
      '31 female emergency: recent-birth abdominal-pain fever symptom-duration=3 > cbc crp pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'NICE/Toxbase',
    lines: [
      '23 female emergency: jaundice vomiting possible-poisoning symptom-duration=1 > lft renal-function cbc pregnancy-test electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'NICE; BSG',
    lines: [
      '74 male primary_care: watery-diarrhoea ppi-use weight-loss symptom-duration=60 > fit/ileocolonoscopy-biopsy/colonoscopy-random-biopsies cbc ttg-iga',
    ],
  },
  {
    guideline: 'Porto 2014',
    lines: [
      '14 female primary_care: diarrhoea rectal-bleeding weight-loss abdominal-pain symptom-duration=60 > faecal-calprotectin cbc crp stool-culture/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'RCOG 69',
    lines: [
      '33 female emergency: pregnant pregnancy-weeks=10 vomiting dehydration symptom-duration=14 > electrolytes-and-calcium/renal-function cbc lft',
    ],
  },
  {
    guideline: 'RCOG 69 2024, table of investigations',
    lines: [
      '28 female primary_care: pregnant vomiting fluids-not-tolerated weight-loss symptom-duration=10 > electrolytes-and-calcium/renal-function cbc lft',
    ],
  },
  {
    guideline: 'Society for Endocrinology',
    lines: [
      '45 female emergency: known-adrenal-insufficiency vomiting diarrhoea symptom-duration=1 > electrolytes-and-calcium renal-function',
      '59 female primary_care: constipation vomiting polyuria-polydipsia altered-mental-state symptom-duration=20 > electrolytes-and-calcium renal-function',
    ],
  },
  {
    guideline: 'Tokyo 2018',
    lines: [
      '35 female emergency: jaundice fever ruq-pain symptom-duration=2 > lft cbc crp pelvic-ultrasound/ct-abdomen lipase-amylase',
      '70 female inpatient: ruq-pain fever abdominal-tenderness symptom-duration=3 > lft cbc crp pelvic-ultrasound/ct-abdomen',
      '79 male emergency: jaundice rigors altered-mental-state fever symptom-duration=1 > lft cbc crp renal-function troponin-lactate-panel pelvic-ultrasound/ct-abdomen',
      '61 female inpatient: jaundice ruq-pain vomiting symptom-duration=4 > lft cbc lipase-amylase pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'Tokyo 2018; ACR right upper quadrant',
    lines: [
      '75 female emergency: ruq-pain jaundice rigors fever temp-c=39.2 symptom-duration=1 > pelvic-ultrasound lft cbc blood-culture',
      '66 female emergency: ruq-pain fever vomiting symptom-duration=1 > pelvic-ultrasound lft cbc crp',
      '45 female emergency: ruq-pain vomiting symptom-duration=1 > lft cbc crp lipase-amylase pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'UEG 2021 MC; BSG 2018',
    lines: [
      '68 female secondary_care: watery-diarrhoea nocturnal-stools nsaid-use symptom-duration=90 > colonoscopy-random-biopsies/ileocolonoscopy-biopsy ttg-iga cbc',
    ],
  },
  {
    guideline: 'UK CPI 2021; BSG 2018',
    lines: [
      '53 male primary_care: steatorrhoea alcohol-heavy weight-loss epigastric-pain symptom-duration=200 > faecal-elastase ct-abdomen/pelvic-ultrasound cbc b12-folate-vitd lft',
    ],
  },
  {
    guideline: 'UK eosinophilia guideline 2017 (BIA)',
    lines: ['42 male primary_care: eosinophilia diarrhoea recent-travel symptom-duration=60 > stool-ova-parasites cbc'],
  },
  {
    guideline: 'UKPIN',
    lines: [
      '45 female primary_care: giardia-recurrent diarrhoea symptom-duration=200 > immunoglobulins giardia-antigen/stool-ova-parasites/stool-multiplex-pcr',
    ],
  },
  {
    guideline: 'WSES',
    lines: [
      '83 male inpatient: peritonism vomiting haemodynamic-signs symptom-duration=1 > ct-abdomen cbc crp troponin-lactate-panel renal-function',
      '74 male primary_care: abdominal-pain vomiting symptom-duration=1 > cbc crp ct-abdomen renal-function/electrolytes-and-calcium',
      '66 female emergency: recent-endoscopy-14d abdominal-pain fever symptom-duration=1 > ct-abdomen cbc crp',
      '82 male emergency: visible-distension absolute-constipation vomiting symptom-duration=1 > ct-abdomen cbc electrolytes-and-calcium renal-function',
    ],
  },
  {
    guideline: 'WSES 2017',
    lines: [
      '48 male emergency: irreducible-hernia vomiting absolute-constipation symptom-duration=1 > ct-abdomen cbc troponin-lactate-panel electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'WSES 2017 Bologna',
    lines: [
      '69 male emergency: vomiting absolute-constipation visible-distension abdominal-pain prior-abdominal-surgery symptom-duration=1 > ct-abdomen cbc electrolytes-and-calcium renal-function troponin-lactate-panel',
    ],
  },
  {
    guideline: 'WSES 2017 hernia',
    lines: [
      '54 female emergency: bilious-vomiting colicky-severe-pain irreducible-hernia symptom-duration=1 > ct-abdomen cbc troponin-lactate-panel electrolytes-and-calcium/renal-function',
    ],
  },
  {
    guideline: 'WSES 2017/2018',
    lines: [
      '77 female inpatient: acute-distension vomiting constipation symptom-duration=2 > ct-abdomen cbc electrolytes-and-calcium renal-function',
    ],
  },
  {
    guideline: 'WSES 2018',
    lines: [
      '70 male emergency: absolute-constipation acute-distension symptom-duration=2 > ct-abdomen cbc electrolytes-and-calcium/renal-function',
      '85 female inpatient: acute-distension absolute-constipation abdominal-pain symptom-duration=1 > ct-abdomen cbc electrolytes-and-calcium renal-function',
    ],
  },
  {
    guideline: 'WSES 2020',
    lines: [
      '34 male primary_care: pain-migrated-to-rlq loss-of-appetite symptom-duration=1 > cbc crp ct-abdomen/pelvic-ultrasound',
      '72 male emergency: rlq-pain-or-tenderness abdominal-tenderness symptom-duration=3 > cbc crp ct-abdomen renal-function',
      '29 female emergency: pregnant rlq-pain-or-tenderness vomiting symptom-duration=1 > pelvic-ultrasound cbc crp',
    ],
  },
  {
    guideline: 'WSES 2020 1; ACR RLQ',
    lines: [
      '19 female emergency: rlq-pain-or-tenderness fever vomiting symptom-duration=1 > cbc crp pregnancy-test pelvic-ultrasound/ct-abdomen',
    ],
  },
  {
    guideline: 'WSES 2020 appendicitis',
    lines: [
      '42 male emergency: rlq-pain-or-tenderness fever peritonism pain-worse-on-movement symptom-duration=2 > cbc crp/esr ct-abdomen renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'WSES 2020 perforated ulcer',
    lines: [
      '40 male emergency: peritonism acute-severe-abdo-pain symptom-duration=1 > ct-abdomen cbc crp troponin-lactate-panel lipase-amylase',
    ],
  },
  {
    guideline: 'WSES 2022',
    lines: [
      '68 male inpatient: acute-severe-abdo-pain haemodynamic-signs vascular-risk symptom-duration=1 > ct-abdomen troponin-lactate-panel cbc renal-function',
      '79 male emergency: acute-severe-abdo-pain vomiting vascular-risk symptom-duration=0.5 > ct-abdomen troponin-lactate-panel cbc lipase-amylase',
      '43 male emergency: acute-severe-abdo-pain rectal-bleeding vomiting symptom-duration=2 > ct-abdomen troponin-lactate-panel cbc',
    ],
  },
  {
    guideline: 'WSES 2022 AMI',
    lines: [
      '75 female emergency: pain-out-of-proportion vascular-risk symptom-duration=1 > ct-abdomen troponin-lactate-panel cbc',
    ],
  },
  {
    guideline: 'WSES 2022 mesenteric ischaemia',
    lines: [
      '77 female emergency: pain-out-of-proportion acute-severe-abdo-pain vascular-risk vomiting symptom-duration=1 hr=116 > ct-abdomen troponin-lactate-panel cbc renal-function/electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'WSES 2022; ACR',
    lines: [
      '59 female emergency: postprandial-pain weight-loss vascular-risk acute-severe-abdo-pain symptom-duration=1 > ct-abdomen troponin-lactate-panel cbc',
    ],
  },
  {
    guideline: 'WSES C. diff 2019',
    lines: [
      '79 female inpatient: acute-distension diarrhoea antibiotics-recent fever symptom-duration=3 > c-difficile-testing ct-abdomen cbc troponin-lactate-panel/renal-function',
    ],
  },
  {
    guideline: 'WSES OBA 2022',
    lines: [
      '39 female emergency: bariatric-surgery colicky-severe-pain vomiting symptom-duration=1 > ct-abdomen cbc crp troponin-lactate-panel electrolytes-and-calcium/renal-function',
      '45 female primary_care: bariatric-surgery abdominal-pain nausea symptom-duration=10 > ct-abdomen/egd-oesophageal-biopsies cbc crp',
    ],
  },
  {
    guideline: 'WSES-AAST 2021; ACG',
    lines: [
      '47 male inpatient: known-uc ileus-or-megacolon fever diarrhoea symptom-duration=5 > ct-abdomen cbc crp electrolytes-and-calcium c-difficile-testing',
    ],
  },
  {
    guideline: 'WSES-AAST 2021; ACR',
    lines: [
      '26 female primary_care: known-cd fever rlq-pain-or-tenderness diarrhoea symptom-duration=5 > cbc crp ct-abdomen/mri-enterography/intestinal-ultrasound pregnancy-test',
    ],
  },
  {
    guideline: 'WSES; ACOG non-obstetric pain',
    lines: [
      '30 female emergency: pregnant rlq-pain-or-tenderness fever nausea pregnancy-weeks=20 symptom-duration=1 > pelvic-ultrasound cbc crp/esr',
    ],
  },
  {
    guideline: 'WSES; ACR',
    lines: [
      '29 female emergency: peritonism abdominal-pain fever symptom-duration=1 > ct-abdomen/pelvic-ultrasound cbc crp pregnancy-test troponin-lactate-panel',
    ],
  },
  {
    guideline: 'WSES; NICE',
    lines: [
      '88 female inpatient: abdominal-pain loss-of-appetite altered-mental-state symptom-duration=2 > ct-abdomen cbc crp renal-function electrolytes-and-calcium',
    ],
  },
  {
    guideline: 'BSG IBD 2025; NICE NG20',
    lines: [
      '22 female primary_care: abdominal-pain persistent-right-sided-pain diarrhoea weight-loss symptom-duration=150 > faecal-calprotectin ileocolonoscopy-biopsy cbc ttg-iga total-iga crp',
    ],
  },
  {
    guideline: 'NICE NG20',
    lines: [
      '22 female primary_care: first-degree-relative-celiac fatigue symptom-duration=100 > ttg-iga total-iga cbc/ferritin',
    ],
  },
];
