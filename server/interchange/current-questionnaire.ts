import { currentRelease } from '@/knowledge/release';
import { questionnaire } from './fhir/questionnaire';
import { currentVocabulary } from './vocabulary';

let text: string | undefined;

/** The form of the release this build carries, made at first use. */
export const currentQuestionnaireText = (): string => {
  text ??= JSON.stringify(questionnaire(currentVocabulary(), currentRelease().knowledge.version));
  return text;
};
