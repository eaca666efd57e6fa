import type { HandoutKind, HandoutPartKey, HandoutWording, HelpUrgency } from '@/server/library/handouts/schema';

/** The words of the sheets, in one place so that they can be translated. Those of the sheet itself are for patients. */

export const partTitles: Readonly<Record<HandoutPartKey, string>> = {
  what_it_is: 'What it is',
  how_sure: 'How sure we are',
  next: 'What happens next',
  yourself: 'What you can do',
  help: 'When to get help',
  not_proven: 'What is not proven',
  questions: 'Questions you may want to ask',
  what_for: 'What it is for',
  prepare: 'How to get ready',
  happens: 'What happens',
  afterwards: 'Afterwards',
  can_tell: 'What the result can tell',
  cannot_tell: 'What it cannot tell',
};

export const helpTitles: Readonly<Record<HelpUrgency, string>> = {
  emergency: 'Call an ambulance now (999, 112 or 911) if:',
  same_day: 'Get help today if:',
  soon: 'See your doctor soon if:',
};

export const wordingWords: Readonly<Record<HandoutWording, string>> = {
  suspected: 'Being looked into',
  confirmed: 'Confirmed',
  only: '',
};

export const kindWords: Readonly<Record<HandoutKind, string>> = {
  topics: 'Subjects',
  conditions: 'Conditions',
  investigations: 'Tests and how to get ready',
};

export const handoutWords = {
  title: 'Patient handouts',
  lead: 'One or two pages in plain words, to print and hand over. Nothing about a patient is typed in or kept.',
  link: 'Patient handout',
  options: 'Before printing',
  wording: 'Which wording',
  appointment: 'Leave room for an appointment',
  large: 'Large print',
  print: 'Print',
  printHint: 'Dates and names are written on the paper by hand.',
  forPatient: 'For you to take home',
  yourAppointment: 'Your appointment',
  appointmentLines: ['Date and time', 'Where', 'With whom', 'Phone'],
  sources: 'Where this comes from',
  notReviewed: 'No licensed clinician has reviewed this sheet yet.',
  noneReviewed: 'No licensed clinician has reviewed these sheets yet.',
  notInstead: 'It goes with what you were told in the clinic and does not replace it. If in doubt, ask.',
  version: 'Version',
  written: 'written',
  grade: 'Reading grade',
  gradeShort: 'grade',
  gradeNote: 'US school grade by Flesch and Kincaid; no sheet may go beyond 8.',
  stands: 'Where each sentence stands',
  standsNote: 'For you, not printed. “From memory” is our own wording of ordinary practice.',
  plain: 'makes no claim',
  filter: 'Find a handout',
  filterHint: 'A condition, a test, or another name for it',
  none: 'No handout has that name.',
  notAdvised: 'Not advised: the sheet says why.',
  about: 'For clinicians',
} as const;

/** “3.2”, as grades are shown. Grades below 1 are shown as 1. */
export const gradeText = (grade: number): string => Math.max(1, grade).toFixed(1);
