import { currentQuestionnaireText } from '@/server/interchange/current-questionnaire';
import { publicDescription } from '@/server/interchange/http';

/** The intake as a form that other software can show. */
export const GET = (): Response =>
  publicDescription(currentQuestionnaireText(), 'application/fhir+json; fhirVersion=4.0');
