import type { Hazard } from '../schema';

/** What the ranking, its numbers and its order can do to a judgement. */
export const reasoningHazards: readonly Hazard[] = [
  {
    id: 'anchoring-on-the-first',
    hazard: 'The clinician stops thinking at the condition that stands first.',
    cause: 'A list has an order, and what is read first is believed first.',
    effect: 'The true condition, further down or not on the list, is looked for late.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'Own thoughts can be written down before the ranking is shown, and stand beside it.',
        proof: {
          file: 'e2e/walk.spec.ts',
          test: 'REG-17: the clinician’s own thoughts come first where they want it, and stand beside ours',
        },
      },
      {
        what: 'More than one condition is always ranked, in every setting.',
        proof: { file: 'knowledge/knowledge.test.ts', test: 'REG-03 and REG-05 in %s' },
      },
      {
        what: 'Where criteria and odds part, the result says so.',
        proof: { file: 'engine/disagreement.test.ts', test: 'REG-18: criteria and odds' },
      },
    ],
    after: { severity: 'major', likelihood: 'medium' },
    left: 'Writing down own thoughts first is a choice, and how often it is used is not known.',
    measure: 'first_three',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'false-reassurance-of-a-low-number',
    hazard: 'A low probability is read as “excluded”.',
    cause: 'A small figure looks certain, although its range may be wide and its base rate that of another setting.',
    effect: 'A dangerous condition is not looked for because it seemed unlikely.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'A probability is words and a range, never a lone percentage.',
        proof: {
          file: 'components/interchange/consultation-note.test.ts',
          test: 'REG-15: no condition has a percentage without its range',
        },
      },
      {
        what: 'The range holds the truth as often as it says, if the entries are right to within their errors.',
        proof: {
          file: 'knowledge/simulation.test.ts',
          test: 'the 90 % range of %s holds the truth in 88 to 92 of 100',
        },
      },
      {
        what: 'Nothing in the ranking can hide a red flag.',
        proof: {
          file: 'engine/red-flags.test.ts',
          test: 'nothing that is ranked can hide one, and those that fire stand above all that are possible',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'low' },
    left: 'The range speaks of the entries, not of what the method leaves out.',
    measure: 'calibration',
    owner: 'engine_maintainer',
  },
  {
    id: 'red-flag-not-raised',
    hazard: 'A danger sign is in the answers and no red flag is raised.',
    cause:
      'No rule knows the picture, the rule reads a finding that was not asked, or the figure lies just outside it.',
    effect: 'An emergency is treated as something that can wait.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'An alarm fires exactly when what it names is true, in every combination of answers.',
        proof: {
          file: 'engine/red-flags.test.ts',
          test: 'fires exactly when it is true, and is possible exactly when nobody can tell and more than a complaint is there',
        },
      },
      {
        what: 'Each alarm is raised by its own example at once, whatever else is answered.',
        proof: {
          file: 'knowledge/knowledge.test.ts',
          test: 'REG-16: an alarm is raised at once by what its example tells, whatever else is answered',
        },
      },
      {
        what: 'Every alarm can be reached in one step from its finding.',
        proof: { file: 'knowledge/checks/red-flags-are-reachable.test.ts', test: 'the grove passes' },
      },
      {
        what: 'The last open part of an alarm is asked before anything else.',
        proof: { file: 'engine/assess.test.ts', test: 'the last open part of an alarm is asked first' },
      },
    ],
    after: { severity: 'major', likelihood: 'medium' },
    left: 'In the sealed cases danger signs were missed; which, stands on the page about accuracy.',
    measure: 'danger_signs',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'red-flag-fatigue',
    hazard: 'Red flags are raised so often that they are no longer read.',
    cause: 'Rules written to miss nothing fire in people who have nothing dangerous.',
    effect: 'The one that matters is set aside with the others.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'Setting one aside takes a reason, which stays on the record.',
        proof: {
          file: 'e2e/walk.spec.ts',
          test: 'a red flag stands above everything, and is set aside only with a reason',
        },
      },
      {
        what: 'One set aside comes back when what it looks for is entered anew.',
        proof: {
          file: 'components/session/returning-flags.test.ts',
          test: 'REG-16: a red flag set aside comes back when what it looks for is entered anew',
        },
      },
      {
        what: 'Each is said aloud once, and the urgent ones at once.',
        proof: {
          file: 'e2e/accessible.spec.ts',
          test: 'A11Y-12: a change of the ranking is said once, a red flag at once',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'low' },
    left: 'How often a red flag is raised in ordinary practice has not been measured.',
    measure: 'danger_signs',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'urgency-stated-too-low',
    hazard: 'A red flag is raised, and with too little urgency.',
    cause: 'The urgency of a rule is that of its guideline; this patient may be worse off than its text supposed.',
    effect: 'Somebody who should be seen today is seen in a fortnight.',
    before: { severity: 'major', likelihood: 'medium' },
    controls: [
      {
        what: 'What fires with the greatest urgency stands above the rest and is announced at once.',
        proof: {
          file: 'engine/red-flags.test.ts',
          test: 'nothing that is ranked can hide one, and those that fire stand above all that are possible',
        },
      },
      {
        what: 'A patient’s sheet is no softer than the red flag behind it.',
        proof: {
          file: 'knowledge/checks/handouts.test.ts',
          test: 'a reason to get help is no softer than its red flag',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'medium' },
    left: 'Urgency agrees with what the reports expected in a part of the cases only.',
    measure: 'urgency',
    owner: 'clinical_safety_officer',
  },
  {
    id: 'condition-not-in-the-list',
    hazard: 'The patient has something that the app does not know.',
    cause: 'The list of conditions is short, and a ranking always has a first place.',
    effect: 'A rare or neighbouring illness is taken for the likeliest of those that are known.',
    before: { severity: 'major', likelihood: 'high' },
    controls: [
      {
        what: 'Pictures that point beyond the list are recognised by rule and said beside the ranking.',
        proof: { file: 'engine/assess.test.ts', test: 'is said beside the ranking, and hides none of it' },
      },
      {
        what: 'How often that works is counted with every release.',
        proof: {
          file: 'knowledge/evaluation/evaluate.test.ts',
          test: 'a picture that points beyond the list is counted as doubted, and its ranking as ever',
        },
      },
    ],
    after: { severity: 'major', likelihood: 'medium' },
    left: 'Most illnesses outside the subject have no rule that recognises them.',
    measure: 'outside',
    owner: 'content_editor',
  },
  {
    id: 'unknown-taken-for-absent',
    hazard: 'What nobody asked counts as absent.',
    cause: 'An empty field and a “no” look alike to a program that does not tell them apart.',
    effect: 'The ranking moves on findings that were never looked for.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'An unknown answer moves no odds.',
        proof: { file: 'engine/assess.test.ts', test: 'an unknown answer moves no odds' },
      },
      {
        what: 'Three values go through every rule; unknown spreads only where it could change the outcome.',
        proof: {
          file: 'engine/logic.test.ts',
          test: 'unknown spreads only where it could still change the outcome',
        },
      },
      {
        what: '“None of these” denies no danger sign that is already there.',
        proof: {
          file: 'e2e/nothing-lost.spec.ts',
          test: 'REG-16: “none of these” denies no danger sign that is already there',
        },
      },
      {
        what: 'A list is denied by its button or by a key of its own once it has stood for a moment: Enter, or a key pressed twice, denies nothing.',
        proof: {
          file: 'e2e/accessible.spec.ts',
          test: 'REG-16, A11Y-02, A11Y-22: fewer than twenty presses after the complaint, nothing denied that was not read, undone in one',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'A clinician may answer “no”, or “none of these” to a list, without having asked.',
    owner: 'engine_maintainer',
  },
  {
    id: 'one-thing-counted-twice',
    hazard: 'Findings that say the same thing are counted as if each were new.',
    cause: 'Published ratios are of single findings, and findings of one illness come together.',
    effect: 'Probabilities run to extremes, and doubt disappears from the screen.',
    before: { severity: 'considerable', likelihood: 'very_high' },
    controls: [
      {
        what: 'Findings of one overlap group count once in full.',
        proof: { file: 'engine/assess.test.ts', test: 'sister findings count once, the strongest of them' },
      },
      {
        what: 'Each condition has one measurement of a finding at most.',
        proof: {
          file: 'knowledge/checks/one-measurement-each.test.ts',
          test: 'a finding measured twice in one condition is named, with the other measurement',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'medium' },
    left: 'How far findings depend on each other is set by rule and was not measured.',
    measure: 'calibration',
    owner: 'engine_maintainer',
  },
  {
    id: 'contradictory-answers',
    hazard: 'Answers contradict each other, and the assessment goes on as if they did not.',
    cause: 'A figure was mistyped, or a finding was denied that another answer includes.',
    effect: 'The ranking follows the wrong one of the two.',
    before: { severity: 'considerable', likelihood: 'high' },
    controls: [
      {
        what: 'A contradiction is named on the result, and what is present is not denied by it.',
        proof: {
          file: 'engine/assess.test.ts',
          test: 'REG-08, REG-16: a contradiction is named, and what is present is not denied by it',
        },
      },
      {
        what: 'A result in a unit that cannot be read is not used, and is named.',
        proof: {
          file: 'engine/assess.test.ts',
          test: 'REG-08: a result in a unit that cannot be read is not used, and is named',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'low' },
    left: 'A wrong answer that contradicts nothing cannot be noticed.',
    owner: 'engine_maintainer',
  },
  {
    id: 'engines-part-ways',
    hazard: 'Browser and server come to different results for the same answers.',
    cause: 'The assessment is worked out on both sides, in different programs and versions.',
    effect: 'What was acted upon is not what the record says was shown.',
    before: { severity: 'considerable', likelihood: 'medium' },
    controls: [
      {
        what: 'Both sides give the same bytes, with the release that the app serves.',
        proof: {
          file: 'e2e/engines-agree.spec.ts',
          test: 'the engine says the same to the byte in Node and in the browser, with the release the app serves',
        },
      },
      {
        what: 'What is stored is what the engine says of the events, to the byte.',
        proof: {
          file: 'server/sessions/session-store.int.test.ts',
          test: 'what is stored is what the engine says of the events, to the byte',
        },
      },
    ],
    after: { severity: 'considerable', likelihood: 'very_low' },
    left: 'Only the browser that the tests use has been held against the server.',
    owner: 'engine_maintainer',
  },
];
