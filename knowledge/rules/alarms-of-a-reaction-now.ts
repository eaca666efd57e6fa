import type { RuleEntry } from '../schema';

const base = { kind: 'alarm', clinicalReview: null, reviewedOn: '2026-11-22' } as const;

/** A reaction of which little is told: that it goes on now, or that it was dangerous. */
export const reactionNowAlarms: readonly RuleEntry[] = [
  {
    ...base,
    id: 'reaction-now-with-a-sign-of-more-than-the-skin',
    title: 'Reaction under way with dizziness, faint or breathlessness',
    gate: {},
    logic:
      "reaction-in-progress and (postural-dizziness or syncope or breathlessness or setting == 'emergency' and ige-type-symptoms and (acute-onset or specific-food-suspected))",
    action:
      'Adrenaline into the thigh, lying down with the legs raised, oxygen and fluid; tryptase within two hours; watched afterwards.',
    body: 'WAO (2020)',
    urgency: 'emergency',
    givesWayTo: [
      'anaphylaxis-with-skin-signs',
      'anaphylaxis-after-known-trigger',
      'anaphylaxis-two-systems',
      'two-systems-after-food-now',
      'sudden-reaction-with-breath-or-circulation',
      'skin-with-breathing-or-circulation',
      'fpies-now',
    ],
    strength: 'stop_now',
    investigations: ['tryptase'],
    examples: [
      { given: { 'reaction-in-progress': true, 'postural-dizziness': true }, then: true },
      {
        given: {
          'reaction-in-progress': true,
          'ige-type-symptoms': true,
          'specific-food-suspected': true,
          setting: 'emergency',
        },
        then: true,
      },
      { given: { 'reaction-in-progress': false }, then: false },
      { given: { 'reaction-in-progress': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Clinical criteria, the first and the second' },
    grade: 'moderate',
    gradeReason:
      'The criteria ask for skin with breathing, circulation or severe gut signs, or for breathing or circulation after a known allergen. That immediate signs of whatever kind count in an emergency department, where nobody has told which, is the authors’ choice: adrenaline given in vain does less harm than none.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'severe-gut-signs-alone-in-a-reaction',
    title: 'Severe cramps or repeated vomiting within minutes or hours of what the patient is allergic to',
    gate: {},
    logic:
      "severe-gi and (reaction-in-progress or acute-onset and (self-reported-food-allergy or allergen-exposure == 'known-or-highly-probable'))",
    action:
      'Skin, airway, breathing and circulation looked at now, lying down, adrenaline drawn up: given at once when any of them is affected, as it is anaphylaxis then; gut signs alone are watched for hours where it is at hand.',
    body: 'WAO (2020)',
    urgency: 'emergency',
    givesWayTo: [
      'reaction-now-with-a-sign-of-more-than-the-skin',
      'anaphylaxis-with-skin-signs',
      'anaphylaxis-after-known-trigger',
      'anaphylaxis-two-systems',
      'two-systems-after-food-now',
      'sudden-reaction-with-breath-or-circulation',
      'skin-with-breathing-or-circulation',
      'hives-with-gut-signs-now',
      'throat-swelling',
      'fpies-now',
    ],
    strength: 'stop_now',
    investigations: ['tryptase'],
    examples: [
      { given: { 'acute-onset': true, 'severe-gi': true, 'self-reported-food-allergy': true }, then: true },
      { given: { 'reaction-in-progress': true, 'severe-gi': true }, then: true },
      { given: { 'severe-gi': false }, then: false },
      { given: { 'severe-gi': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Clinical criteria, the first and the second' },
    grade: 'moderate',
    gradeReason:
      'The criteria count severe gut signs with the skin, and after a known allergen breathing and circulation without the skin, but not the gut alone. That it is looked at as an emergency until skin, breath and circulation are known is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'reaction-under-way',
    title: 'Reaction of these hours in an emergency department, to a known allergen, or with asthma',
    gate: {},
    logic:
      "reaction-in-progress and (setting == 'emergency' or allergen-exposure == 'known-or-highly-probable' or self-reported-food-allergy or recent-anaphylaxis-same-food or asthma) or acute-onset and setting == 'emergency' and (skin-mucosal or urticaria-angioedema or ige-type-symptoms)",
    action:
      'Airway, breathing, circulation and skin looked at now; adrenaline at hand and given when more than the skin is affected; watched for hours.',
    body: 'WAO (2020)',
    urgency: 'same_day',
    givesWayTo: [
      'reaction-now-with-a-sign-of-more-than-the-skin',
      'severe-gut-signs-alone-in-a-reaction',
      'anaphylaxis-with-skin-signs',
      'anaphylaxis-after-known-trigger',
      'anaphylaxis-two-systems',
      'two-systems-after-food-now',
      'sudden-reaction-with-breath-or-circulation',
      'skin-with-breathing-or-circulation',
      'hives-with-gut-signs-now',
      'throat-swelling',
      'fpies-now',
    ],
    strength: 'act_today',
    examples: [
      { given: { 'reaction-in-progress': true, setting: 'emergency' }, then: true },
      { given: { 'reaction-in-progress': true, 'self-reported-food-allergy': true }, then: true },
      { given: { 'acute-onset': true, 'urticaria-angioedema': true, setting: 'emergency' }, then: true },
      { given: { 'reaction-in-progress': false, 'acute-onset': false }, then: false },
      { given: { 'reaction-in-progress': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Clinical criteria' },
    grade: 'low',
    gradeReason:
      'Which of the criteria are met cannot be told without a look; that whoever came to an emergency department for it, has it from what is known to do so, or has asthma is looked at is the authors’ choice. A flush or hives alone may be scombroid or a virus.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'hives-or-swelling-with-breath-or-faint',
    title: 'Hives, swelling or flush with breathlessness, dizziness or a faint, whenever it was',
    gate: {},
    logic:
      '(urticaria-angioedema or skin-mucosal or classic-ige-skin-resp) and (breathlessness or syncope or postural-dizziness)',
    action:
      'When it goes on: adrenaline now. When it is over: adrenaline to carry, the trigger avoided, an allergy clinic; both need somebody today.',
    body: 'WAO (2020)',
    urgency: 'same_day',
    givesWayTo: [
      'reaction-now-with-a-sign-of-more-than-the-skin',
      'anaphylaxis-with-skin-signs',
      'two-systems-after-food-now',
      'sudden-reaction-with-breath-or-circulation',
      'skin-with-breathing-or-circulation',
    ],
    strength: 'act_today',
    investigations: ['tryptase'],
    examples: [
      { given: { 'urticaria-angioedema': true, breathlessness: true }, then: true },
      {
        given: { 'urticaria-angioedema': false, 'skin-mucosal': false, 'classic-ige-skin-resp': false },
        then: false,
      },
      { given: { 'urticaria-angioedema': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Criterion 1' },
    grade: 'moderate',
    gradeReason:
      'Skin with breathing or circulation is the first criterion; that somebody acts the same day before it is known when it was is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'allergy-that-was-dangerous',
    title: 'Anaphylaxis to a food lately, a general reaction to wheat, or food allergy with asthma out of control',
    gate: {},
    logic:
      'recent-anaphylaxis-same-food or wheat-anaphylaxis or uncontrolled-asthma and (self-reported-food-allergy or ige-type-symptoms or urticaria-angioedema)',
    action: 'Adrenaline to carry and how to use it, the food avoided, asthma treated, an allergy clinic.',
    body: 'WAO (2020)',
    urgency: 'soon',
    givesWayTo: ['systemic-reaction-to-food', 'reaction-under-way', 'two-systems-after-food-now'],
    strength: 'refer_urgently',
    examples: [
      { given: { 'recent-anaphylaxis-same-food': true }, then: true },
      { given: { 'uncontrolled-asthma': true, 'self-reported-food-allergy': true }, then: true },
      {
        given: { 'recent-anaphylaxis-same-food': false, 'wheat-anaphylaxis': false, 'uncontrolled-asthma': false },
        then: false,
      },
      { given: { 'uncontrolled-asthma': true }, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Abstract: referral and auto-injectors' },
    grade: 'moderate',
    gradeReason:
      'The guidance refers whoever has had anaphylaxis and gives an auto-injector; asthma out of control beside a food allergy is added by the authors.',
    readFrom: 'abstract',
  },
];
