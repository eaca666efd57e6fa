/** Where this app serves what describes its exports: the same in every installation. */
export const sessionSchemaAddress = '/api/interchange/session-1.schema.json';
export const questionnaireAddress = '/api/interchange/intake.questionnaire.json';
