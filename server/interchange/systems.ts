/**
 * The names by which our own ids are known outside. They are identifiers and lead nowhere: `.invalid` is reserved for
 * that (RFC 2606), since the project has no address of its own and an installation’s would differ from the next one’s.
 */
const own = 'https://zonula.invalid/fhir';

export const systems = {
  finding: `${own}/CodeSystem/finding`,
  findingChoice: `${own}/CodeSystem/finding-choice`,
  answerState: `${own}/CodeSystem/answer-state`,
  investigation: `${own}/CodeSystem/investigation`,
  outcome: `${own}/CodeSystem/investigation-outcome`,
  condition: `${own}/CodeSystem/condition`,
  finalDiagnosis: `${own}/CodeSystem/final-diagnosis`,
  diagnosisBasis: `${own}/CodeSystem/diagnosis-basis`,
  rule: `${own}/CodeSystem/rule`,
  patientItem: `${own}/CodeSystem/patient-item`,
  setting: `${own}/CodeSystem/setting`,
  decision: `${own}/CodeSystem/decision`,
  action: `${own}/CodeSystem/action`,
  figure: `${own}/CodeSystem/figure`,
  session: `${own}/identifier/session`,
  localReference: `${own}/identifier/local-reference`,
  knowledgeRelease: `${own}/identifier/knowledge-release`,
} as const;

/** Under which the resources of a Bundle are addressed, so that its references resolve inside it. */
export const resourceBase = own;

export const questionnaireUrl = `${own}/Questionnaire/intake`;

export const ucum = 'http://unitsofmeasure.org';
export const loinc = 'http://loinc.org';
export const participantTypes = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
/** How FHIR marks data that are of no patient. */
export const testData = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
} as const;
export const verificationStatus = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';
export const encounterDiagnosis = {
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/condition-category',
      code: 'encounter-diagnosis',
      display: 'Encounter Diagnosis',
    },
  ],
};
/** The day on which a diagnosis was established: an extension that FHIR itself defines. */
export const assertedDate = 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate';
export const hpo = 'http://human-phenotype-ontology.org';

/** The addresses under which FHIR knows the code systems of the knowledge base (terminology.hl7.org). */
export const outsideSystems = {
  'icd-10': 'http://hl7.org/fhir/sid/icd-10',
  'icd-10-cm': 'http://hl7.org/fhir/sid/icd-10-cm',
  'icd-11': 'http://id.who.int/icd/release/11/mms',
  loinc,
  hpo,
  mesh: 'http://terminology.hl7.org/CodeSystem/MSH',
} as const;
