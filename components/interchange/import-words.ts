import type { ImportReport, NotUsedCode, RefusalCode } from '@/server/interchange/schema';

/** Words of the import, by the codes the server uses. */

export const formatWords: Readonly<Record<ImportReport['format'], string>> = {
  zonula_session: 'Session file',
  fhir_bundle: 'FHIR Bundle',
  fhir_questionnaire_response: 'FHIR QuestionnaireResponse',
};

export type ImportProblem = RefusalCode | 'report_changed' | 'unreachable' | 'signed_out' | 'refused';

export const problemWords: Readonly<Record<ImportProblem, string>> = {
  empty: 'The file is empty.',
  too_large: 'The file is larger than 2 MB, the most that is read. Export one session at a time.',
  too_deep: 'The file is nested more deeply than any record of a session. It was not read.',
  not_json: 'The file is not JSON. Export it again as JSON; XML, PDF and text cannot be read.',
  unknown_format: 'This is neither a session file, nor a FHIR Bundle, nor a FHIR QuestionnaireResponse.',
  newer_format: 'The file was written by a newer version of Zonula than this one can read.',
  damaged: 'The file is not as it was written: it was changed or damaged after the export. Export it again.',
  malformed: 'The file says that it is a session file, but it is not put together like one.',
  several_patients: 'The file speaks of more than one patient. Export one patient at a time.',
  nothing_usable: 'Nothing in the file can be entered here: it holds no code, question or unit that this app knows.',
  report_changed: 'The file would be read differently by now. Look at the new report before you import it.',
  unreachable: 'The server could not be reached. Nothing was imported; try again.',
  signed_out: 'You are signed out. Nothing was imported: sign in in another tab, then try again.',
  refused: 'The server did not accept this. Nothing was imported.',
};

export const reasonWords: Readonly<Record<NotUsedCode, string>> = {
  unknown_code: 'Code not known here',
  unknown_id: 'Not in this release of the knowledge base',
  ambiguous_code: 'Code stands for more than one thing here',
  wrong_kind_of_answer: 'Another kind of value than is asked for',
  out_of_range: 'Outside the range that is possible',
  unit_not_convertible: 'Unit cannot be converted without guessing',
  unit_missing: 'Value without a UCUM unit',
  bound_not_value: 'A bound (“below 5”), not a value',
  no_value: 'No value that says present, absent or how much',
  conflict: 'Said twice and differently: neither was taken',
  several_values: 'Several values where one is wanted',
  not_final: 'Not a final result',
  retracted: 'Taken back or cancelled',
  other_subject: 'About somebody or something else',
  changes_meaning: 'Marked with something that could turn its meaning round',
  foreign_questionnaire: 'Answers to a form that is not ours',
  unsupported_resource: 'A kind of record that is not read',
  not_kept: 'Identifies the patient: not kept',
  thought_anew: 'Worked out anew here from the entries',
  not_needed: 'Says nothing of the patient',
  not_understood: 'Not understood',
};

export const importNoticeWords: Readonly<Record<ImportReport['notices'][number], string>> = {
  other_knowledge:
    'It was made with another release of the knowledge base: the assessment will be today’s, and the one in the file cannot be held against it.',
  other_engine:
    'It was made with another version of the engine: the assessment will be today’s, and the one in the file cannot be held against it.',
  assessment_differs: 'The assessment in the file is not what its entries lead to. It will be worked out anew.',
  age_from_birth_date: 'The age was worked out from a date of birth, which is not kept.',
  patient_differs: 'The file says different things of the setting, the age or the sex. Please fill them in.',
};
