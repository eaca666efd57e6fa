import type { Place } from './place';

/** Names that our exports use in every kind of resource. */
const common = ['resourceType', 'status', 'type', 'code', 'coding', 'system', 'display', 'text', 'value', 'unit'];
const references = ['subject', 'encounter', 'reference', 'note'];

const namesOf = (...more: readonly string[]): ReadonlySet<string> => new Set([...common, ...references, ...more]);

/** By resource: the names that its parts have in our exports, at whatever depth. */
const names: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['Provenance', namesOf('target', 'recorded', 'agent', 'who', 'entity', 'role', 'what', 'identifier')],
  [
    'AuditEvent',
    namesOf(
      ...['action', 'period', 'start', 'end', 'recorded', 'outcome', 'agent', 'requestor', 'who', 'source'],
      ...['observer', 'entity', 'what'],
    ),
  ],
  [
    'RiskAssessment',
    namesOf(
      ...['method', 'occurrenceDateTime', 'performer', 'basis', 'prediction', 'outcome', 'probabilityRange'],
      ...['low', 'high', 'rationale'],
    ),
  ],
  ['DiagnosticReport', namesOf('effectiveDateTime', 'issued', 'result', 'basedOn')],
  ['Device', namesOf('deviceName', 'name', 'version')],
  [
    'Condition',
    namesOf(
      ...['extension', 'url', 'valueDateTime', 'verificationStatus', 'clinicalStatus', 'category', 'recordedDate'],
      ...['evidence', 'detail'],
    ),
  ],
  [
    'DetectedIssue',
    namesOf(
      ...['severity', 'patient', 'identifiedDateTime', 'author', 'implicated', 'detail', 'mitigation', 'action'],
      'date',
    ),
  ],
  ['ServiceRequest', namesOf('intent', 'category', 'doNotPerform', 'authoredOn')],
  ['ClinicalImpression', namesOf('date', 'finding', 'itemReference', 'prognosisReference', 'time')],
]);

/** Kinds of resource that our Bundles hold and that nothing is read of. */
export const onlyWritten: ReadonlySet<string> = new Set([
  'Provenance',
  'AuditEvent',
  'RiskAssessment',
  'DiagnosticReport',
]);

/** Marks what our exports never write in a resource of ours that is otherwise taken, or left, as a whole. */
export const markStrays = (type: string | null, resource: Place): void => {
  const known = names.get(type ?? '');
  if (!known) return;
  for (const key of keysOf(resource)) {
    if (!everywhere.has(key)) markIn(resource.at(key), key, known);
  }
};

/** Named by themselves in every resource. */
const everywhere: ReadonlySet<string> = new Set(['id', 'meta', 'text', 'language']);

const markIn = (place: Place, name: string, known: ReadonlySet<string>): void => {
  if (!known.has(name)) {
    place.stray();
    return;
  }
  for (const item of Array.isArray(place.value) ? place.items() : [place]) {
    for (const key of keysOf(item)) markIn(item.at(key), key, known);
  }
};

const keysOf = ({ value }: Place): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
