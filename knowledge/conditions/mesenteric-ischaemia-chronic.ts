import type { ConditionEntry } from '../schema';

export const chronicMesentericIschaemia: ConditionEntry = {
  id: 'mesenteric-ischaemia-chronic',
  name: 'Chronic mesenteric ischaemia',
  alsoKnownAs: [
    'intestinal angina',
    'abdominal angina',
    'chronic mesenteric ischemia',
    'narrowed gut arteries',
    'chronic splanchnic syndrome',
    'median arcuate ligament syndrome',
    'coeliac artery compression',
  ],
  definition:
    'For months too little blood reaches the bowel when it has to work: pain within half an hour of a meal, less and less is eaten, and weight is lost. Mostly by hardened and narrowed arteries in smokers and people with heart or vessel disease, more often women; in younger people by pressure of the diaphragm on the coeliac artery. It may turn acute, and then the bowel dies.',
  definedBy: 'postprandial-pain or fear-of-eating or worse-with-eating or (weight-loss and vascular-risk)',
  cannotMiss: true,
  permeability: {
    direction: 'not_measured',
    statement:
      'Mucosa that is starved for minutes opens and closes again in experiments, but nobody was found to have measured permeability in patients with this disease: the arteries are looked at instead.',
    source: { id: 'zonula-judgement', locator: 'Statement that no measurement was found' },
    grade: 'very_low',
    gradeReason:
      'Our statement that nothing was found; the experiment is of bowel clamped for short (Schellekens 2017).',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
  codes: [{ system: 'icd-10', code: 'K55.1', display: 'Chronic vascular disorders of intestine' }],
  nextSteps: [
    {
      statement:
        'Urgently CT angiography with thin slices in the arterial and portal phase, or MR angiography; gastroscopy and, with diarrhoea or by age, colonoscopy, since a cancer or an ulcer must be excluded.',
      caution:
        'A narrowed artery is no diagnosis: 97 of 553 people around 77 years had one, and none of those asked later had complaints of it (Hansen 2004, Wilson 2006).',
      source: { id: 'cmi-guideline-2020', locator: 'Recommendation 3; recommendation on CT angiography, in a digest' },
      grade: 'moderate',
      gradeReason:
        'European guideline, strong recommendations on low evidence; its table of recommendations 3 to 7 was read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-22',
    },
    {
      statement:
        'Gastroenterologist, vascular surgeon and interventional radiologist decide together; once it is proven, opening the superior mesenteric artery relieves pain and restores weight.',
      caution:
        'Feeding by vein instead is not acceptable: the bowel may die meanwhile. Help to stop smoking (NYU Langone, page for patients).',
      source: { id: 'svs-cmi-2021', locator: 'Recommendations on treatment' },
      grade: 'moderate',
      gradeReason:
        'Recommendations of the vascular surgeons, read on a guideline-library page: strong for opening an artery, weak for the superior mesenteric artery before others; the team is that of the European guideline (recommendation 4).',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-22',
    },
    {
      statement: 'Pain that no longer ends between meals, or comes suddenly, is an emergency: vascular surgery today.',
      caution: 'Do not wait for lactate.',
      source: { id: 'cmi-guideline-2020', locator: 'Abstract: may progress to acute mesenteric ischaemia' },
      grade: 'low',
      gradeReason: 'The guideline names the danger; the sign and the pace are ours, as in acute mesenteric ischaemia.',
      readFrom: 'full_text',
      clinicalReview: null,
      reviewedOn: '2026-11-22',
    },
  ],
};
