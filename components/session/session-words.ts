import type { Notice, Setting, Sex, SuggestionTier, Urgency } from '@/engine';
import type { SaveProblem, SaveSnapshot } from './saving';

/** Words of the walk, in one place, by the codes the engine and the server use. */

export const settingWords: Readonly<Record<Setting, string>> = {
  general: 'Not yet seen anywhere',
  primary_care: 'General practice',
  secondary_care: 'Gastroenterology or other clinic',
  emergency: 'Emergency department',
  inpatient: 'Hospital ward',
};

export const sexWords: Readonly<Record<Sex, string>> = {
  female: 'Female',
  male: 'Male',
  unknown: 'Not known',
};

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  same_day: 'Same day',
  urgent: 'Urgent',
  soon: 'Soon',
  routine: 'Routine',
};

export const tierWords: Readonly<Record<SuggestionTier, { readonly title: string; readonly note: string }>> = {
  guideline: {
    title: 'A guideline asks for these',
    note: 'By urgency, then by how much they would decide for what they ask of the patient.',
  },
  usual: {
    title: 'Usual first choices in patients alike',
    note: 'No rule asks for them here. For published patients with the same findings they were chosen first, by those who wrote the cases down and by readers, none of them licensed.',
  },
  decides: {
    title: 'These would decide most',
    note: 'No rule asks for them here. Ordered by expected change of the ranking over burden.',
  },
  permeability: {
    title: 'These only measure permeability',
    note: 'Raised permeability is a finding with a cause. Look for the cause first: none of these names it.',
  },
  avoid: { title: 'Not to order here', note: 'With the reason.' },
};

/** Why one investigation was on the list. */
export const suggestedWords: Readonly<Record<SuggestionTier, string>> = {
  guideline: 'a guideline asks for it',
  usual: 'a usual first choice in patients alike',
  decides: 'would decide much',
  permeability: 'only measures permeability',
  avoid: 'not to order here',
};

export const effectWords: Readonly<Record<string, string>> = {
  false_positive: 'may be falsely positive',
  false_negative: 'may be falsely negative',
  uninterpretable: 'may not be interpretable',
  unsafe: 'may not be safe',
};

/** In the order in which a patient is gone through. */
export const sectionWords: Readonly<Record<string, string>> = {
  safety: 'Safety',
  complaint: 'Complaint',
  bowel: 'Bowel',
  upper_gut: 'Upper gut',
  food: 'Food',
  general: 'General',
  extra_intestinal: 'Outside the gut',
  history: 'History',
  exposures: 'Exposures and medicines',
  family: 'Family',
  examination: 'Examination',
  results: 'Results',
};

export const problemWords: Readonly<Record<SaveProblem, string>> = {
  unreachable: 'The server cannot be reached. Your answers are kept here and will be saved as soon as it answers.',
  offline: 'There is no network. Go on: your answers are kept here and will be saved as soon as it is back.',
  not_kept:
    'Nothing is saved at present, and this browser keeps nothing either: what you enter is on this page only. Leave it open until it says “Saved”.',
  signed_out: 'You are signed out. What you enter is kept here, encrypted, and is saved once you have signed in again.',
  clash: 'Some of this was changed elsewhere at the same time. Choose which of the two is kept.',
  moved_on: 'This session was changed elsewhere. Reading it again.',
  merged: 'This session was changed elsewhere. What you entered was added to what was entered there.',
  elsewhere: 'Changed elsewhere: what stands here is older. What you enter is added to what was entered there.',
  caught_up: 'This session was changed elsewhere. It stands here as it is now.',
  closed: 'This session was signed elsewhere. What was not saved by then is not part of what was signed.',
  knowledge_moved_on: 'A newer release of the knowledge base is in use. Reload the page: your answers are kept.',
  gone: 'This session can no longer be found under your account. What you entered is still on this page.',
  refused: 'The server did not accept an entry, so it does not count. Please enter it again.',
};

/** After “Offline” or “Not saved”: how much waits, and where; of this device only once it is written down there. */
export const savedWords = ({
  status,
  waiting,
  keeping,
}: Pick<SaveSnapshot, 'status' | 'waiting' | 'keeping'>): string | null => {
  if (waiting === 0 || status === 'saved' || status === 'saving' || (status === 'offline' && keeping)) return null;
  return status === 'offline' ? `${waiting} kept on this device` : `${waiting} waiting`;
};

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const noticeWords = (notice: Notice, nameOf: (id: string) => string): string => {
  switch (notice.code) {
    case 'age_unknown':
      return 'The age is not known: pre-test probabilities are for adults of any age, and rules with an age limit are taken as open.';
    case 'sex_unknown':
      return 'The sex is not known: rules for one sex are taken as open.';
    case 'duration_unknown':
      return notice.taken === 'acute'
        ? 'How long it has lasted is not known: it is taken as acute, under four weeks, for the setting or a sign of recent onset.'
        : 'How long it has lasted is not known: it is taken as chronic, over four weeks.';
    case 'no_prior':
      return `${nameOf(notice.condition)} is not ranked: there is no pre-test probability for this patient.`;
    case 'contradiction':
      return `“${nameOf(notice.finding)}” is present, but “${nameOf(notice.implied)}”, which it includes, was said to be absent. It is taken as present.`;
    case 'overruled':
      return `“${nameOf(notice.finding)}” was said to be absent, but a figure, a result or other answers show it. It is taken as present.`;
    case 'at_odds':
      return `${listed(notice.between.map((id) => `“${nameOf(id)}”`))} ${notice.between.length > 1 ? 'do not go together' : 'cannot be so'}. ${nameOf(notice.id)}`.trim();
    case 'criteria_disagree':
      return `Two ways of reasoning disagree: the criteria “${nameOf(notice.rule)}” are met, while ${nameOf(notice.condition)} stands at place ${notice.place} of what explains the findings best.`;
    case 'points_elsewhere':
      return `This picture also fits something that is not ranked here: ${nameOf(notice.rule)}.`;
    case 'ranked_for':
      return `Nothing of the gut has been told. It is ranked all the same for this: ${nameOf(notice.rule)}.`;
    case 'unknown_id':
      return `“${notice.id}” is not in this release of the knowledge base and was not used.`;
    case 'unit_not_understood':
      return `The value of ${nameOf(notice.id)} in “${notice.unit}” was not used: that unit cannot be read here.`;
  }
};
