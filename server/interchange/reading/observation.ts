import type { Answer, InvestigationResult } from '@/engine';
import type { FindingEntry, InvestigationEntry } from '@/knowledge/schema';
import type { Reported } from '../../sessions/schema';
import type { ClaimBook } from './claims';
import type { CodeBook } from './code-book';
import type { Place } from './place';
import { type Printed, printedIn } from './printed';
import { type Read, readChoice, readMultipleOfLimit, readOutcome, readQuantity, wordsOf } from './values';

const final: ReadonlySet<string | null> = new Set(['final', 'amended', 'corrected']);
const withdrawn: ReadonlySet<string | null> = new Set(['entered-in-error', 'cancelled']);

/** What an observation says, put into the book; gives the age where it is one. */
export const readObservation = (place: Place, codes: CodeBook, book: ClaimBook): number | null => {
  const status = place.at('status').text();
  if (!final.has(status)) {
    place.leave(withdrawn.has(status) ? 'retracted' : 'not_final', status);
    return null;
  }
  const code = place.at('code');
  const found = codes.find(code);
  if (!found.ok) {
    place.leave(found.code, found.detail);
    return null;
  }
  const { target } = found;
  if (target.kind === 'age') return readAge(place);
  const printed = found.own ? printedIn(place) : null;
  const at = printed ? printed.at : place.at('effectiveDateTime').instant();
  const quantity = printed?.used ?? place.at('valueQuantity');
  if (target.kind === 'finding') {
    const { finding } = target;
    const read = readAnswer(place, finding, quantity);
    const noted = read.ok ? notedIn(printed, read.value) : read;
    if (!read.ok || !noted.ok) return leave(place, noted);
    book.add({
      topic: `answer:${finding.id}`,
      entry: { type: 'question_answered', finding: finding.id, answer: read.value, complaint: false, ...noted.value },
      at,
      place,
      ...(read.given && { given: read.given }),
    });
  } else {
    const { investigation } = target;
    const read = readResult(place, investigation, target.multipleOfLimit, quantity);
    const noted = read.ok ? notedIn(printed, read.value) : read;
    if (!read.ok || !noted.ok) return leave(place, noted);
    if (target.multipleOfLimit) place.at('referenceRange').use();
    book.add({
      topic: `result:${investigation.id}`,
      entry: { type: 'result_entered', investigation: investigation.id, result: read.value, ...noted.value },
      at,
      place,
      ...(read.given && { given: read.given }),
    });
  }
  takeCommon(place);
  if (printed) printed.use();
  else if (at !== null) place.at('effectiveDateTime').use();
  return null;
};

const leave = (place: Place, read: Read<unknown>): null => {
  if (!read.ok) place.leave(read.code, read.detail);
  return null;
};

/** What stood on the report, as an entry has it. */
const notedIn = (
  printed: Printed | null,
  said: Answer | InvestigationResult,
): Read<{ readonly reported?: Reported }> => {
  const noted = printed?.reported(said.kind === 'quantity' ? said : null);
  if (noted && !noted.ok) return noted;
  return { ok: true, value: noted?.value ? { reported: noted.value } : {} };
};

const takeCommon = (place: Place): void => {
  for (const key of ['status', 'code', 'category', 'subject', 'encounter']) place.at(key).use();
  for (const key of ['valueBoolean', 'valueQuantity', 'valueCodeableConcept', 'dataAbsentReason']) place.at(key).use();
};

const readAge = (place: Place): number | null => {
  const read = readQuantity(place.at('valueQuantity'), 'a');
  if (!read.ok || !Number.isInteger(read.value.value) || read.value.value < 0 || read.value.value > 120) {
    place.leave('out_of_range', 'age-years');
    return null;
  }
  takeCommon(place);
  place.at('effectiveDateTime').use();
  return read.value.value;
};

const unknownReasons: ReadonlySet<string | null> = new Set(['unknown', 'asked-unknown']);

const readAnswer = (place: Place, finding: FindingEntry, quantity: Place): Read<Answer> => {
  const { kind } = finding;
  const absent = place.at('dataAbsentReason');
  const hasValue = Object.keys((place.value ?? {}) as object).some((key) => key.startsWith('value'));
  if (absent.exists() && !hasValue) {
    const reasons = absent
      .at('coding')
      .items()
      .map((coding) => coding.at('code').text());
    return reasons.some((reason) => unknownReasons.has(reason))
      ? { ok: true, value: { kind: 'state', state: 'unknown' } }
      : { ok: false, code: 'no_value', detail: wordsOf(absent) };
  }
  if (kind.type === 'presence') {
    const { value } = place.at('valueBoolean');
    return typeof value === 'boolean'
      ? { ok: true, value: { kind: 'state', state: value ? 'present' : 'absent' } }
      : { ok: false, code: hasValue ? 'wrong_kind_of_answer' : 'no_value', detail: finding.id };
  }
  if (kind.type === 'choice') {
    const concept = place.at('valueCodeableConcept');
    return concept.exists()
      ? readChoice(concept, finding)
      : { ok: false, code: hasValue ? 'wrong_kind_of_answer' : 'no_value', detail: finding.id };
  }
  const read = quantity.exists()
    ? readQuantity(quantity, kind.unit)
    : ({ ok: false, code: hasValue ? 'wrong_kind_of_answer' : 'no_value', detail: finding.id } as const);
  return read.ok ? { ...read, value: { kind: 'quantity', ...read.value } } : read;
};

const readResult = (
  place: Place,
  investigation: InvestigationEntry,
  multipleOfLimit: boolean,
  quantity: Place,
): Read<InvestigationResult> => {
  const { result } = investigation;
  const concept = place.at('valueCodeableConcept');
  if (result.type === 'outcome') {
    return concept.exists()
      ? readOutcome(concept, investigation)
      : { ok: false, code: quantity.exists() ? 'wrong_kind_of_answer' : 'no_value', detail: investigation.id };
  }
  if (!quantity.exists()) {
    return { ok: false, code: concept.exists() ? 'wrong_kind_of_answer' : 'no_value', detail: investigation.id };
  }
  const read = multipleOfLimit
    ? readMultipleOfLimit(quantity, place.at('referenceRange'))
    : readQuantity(quantity, result.unit);
  return read.ok ? { ...read, value: { kind: 'quantity', ...read.value } } : read;
};
