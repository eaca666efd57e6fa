import { type Answer, type InvestigationResult, type Setting, type Sex, settings, sexes } from '@/engine';
import type { InvestigationEntry } from '@/knowledge/schema';
import { cleanText } from '../../sessions/clean-text';
import type { NotUsedCode } from '../schema';
import { questionnaireUrl, systems } from '../systems';
import type { Vocabulary } from '../vocabulary';
import type { ClaimBook, Complaint } from './claims';
import type { Place } from './place';
import { codeIn, type Read, readChoice, readOutcome, readQuantity } from './values';

/** What a response says beside its claims. */
export interface ResponseSaid {
  readonly setting: Setting | null;
  readonly ageYears: number | null;
  readonly sex: Sex | null;
  readonly complaints: readonly Complaint[];
  /** Version of the knowledge that its form was made of. */
  readonly knowledgeVersion: string | null;
  readonly authored: string | null;
}

const nothing: ResponseSaid = {
  setting: null,
  ageYears: null,
  sex: null,
  complaints: [],
  knowledgeVersion: null,
  authored: null,
};

const usable: ReadonlySet<string | null> = new Set(['completed', 'in-progress', 'amended']);

/** Reads the answers to our own form. Those to another cannot be read: what its questions mean is not in the response. */
export const readResponse = (place: Place, vocabulary: Vocabulary, book: ClaimBook): ResponseSaid => {
  const [url, version] = (place.at('questionnaire').text() ?? '').split('|');
  if (url !== questionnaireUrl) {
    place.leave('foreign_questionnaire', url || null);
    return nothing;
  }
  const status = place.at('status').text();
  if (!usable.has(status)) {
    place.leave('retracted', status);
    return nothing;
  }
  for (const key of ['resourceType', 'questionnaire', 'status', 'subject', 'encounter']) place.at(key).use();
  const authored = place.at('authored').instant();
  if (authored) place.at('authored').use();
  const said = { ...nothing, knowledgeVersion: version ?? null, authored };
  return itemsOf(place).reduce((before, item) => readItem(before, item, vocabulary, book), said);
};

/** Every item, whether it stands in a group or under an answer, in the order of the form. */
const itemsOf = (place: Place): readonly Place[] =>
  place
    .at('item')
    .items()
    .flatMap((item) => [item, ...itemsOf(item), ...item.at('answer').items().flatMap(itemsOf)]);

const readItem = (said: ResponseSaid, item: Place, vocabulary: Vocabulary, book: ClaimBook): ResponseSaid => {
  const linkId = item.at('linkId');
  const name = linkId.text() ?? '';
  const answers = item.at('answer').items();
  item.at('text').use();
  if (answers.length === 0) {
    linkId.use();
    return said;
  }
  if (name === 'complaint') {
    linkId.use();
    return { ...said, complaints: answers.flatMap((answer) => complaintOf(answer)) };
  }
  const [answer] = answers;
  if (!answer || answers.length > 1) {
    item.leave('several_values', name);
    return said;
  }
  const use = (): void => {
    linkId.use();
    for (const key of Object.keys((answer.value ?? {}) as object)) if (key.startsWith('value')) answer.at(key).use();
  };
  if (name === 'patient.setting') {
    const code = codeIn(answer.at('valueCoding'), systems.setting);
    const setting = settings.find((one) => one === code);
    if (!setting) item.leave('unknown_code', code);
    else use();
    return setting ? { ...said, setting } : said;
  }
  if (name === 'patient.sex') {
    const code = codeIn(answer.at('valueCoding'), 'http://hl7.org/fhir/administrative-gender');
    const sex = sexes.find((one) => one === code);
    if (!sex) item.leave('unknown_code', code);
    else use();
    return sex ? { ...said, sex } : said;
  }
  if (name === 'patient.age') {
    const age = answer.at('valueInteger').number();
    if (age === null || !Number.isInteger(age) || age < 0 || age > 120) {
      item.leave('out_of_range', name);
      return said;
    }
    use();
    return { ...said, ageYears: age };
  }
  if (name === 'note') {
    const text = answer.at('valueString').text();
    if (text === null) item.leave('not_understood', name);
    else {
      use();
      book.add({ topic: 'note', entry: { type: 'note_written', text: cleanText(text) }, at: null, place: item });
    }
    return said;
  }
  const left = readAnswerItem(item, name, answer, vocabulary, book);
  if (left) item.leave(left.code, left.detail);
  else use();
  return said;
};

const complaintOf = (answer: Place): readonly Complaint[] => {
  const code = codeIn(answer.at('valueCoding'), systems.finding);
  if (code === null) {
    answer.leave('unknown_code');
    return [];
  }
  answer.at('valueCoding').use();
  return [{ finding: code, place: answer }];
};

interface Left {
  readonly code: NotUsedCode;
  readonly detail: string | null;
}

/** An answer to a question or a result; what stands in its way, or nothing. */
const readAnswerItem = (
  item: Place,
  name: string,
  answer: Place,
  vocabulary: Vocabulary,
  book: ClaimBook,
): Left | null => {
  const [kind, id = '', more] = name.split('.');
  if (kind === 'result' && more === undefined) {
    const investigation = vocabulary.investigations.get(id);
    if (!investigation) return { code: 'unknown_id', detail: id };
    const read = readResultItem(answer, investigation);
    if (!read.ok) return read;
    book.add({
      topic: `result:${id}`,
      entry: { type: 'result_entered', investigation: id, result: read.value },
      at: null,
      place: item,
      ...(read.given && { given: read.given }),
    });
    return null;
  }
  if (kind !== 'finding' || (more !== undefined && more !== 'unknown')) return { code: 'not_understood', detail: name };
  const finding = vocabulary.findings.get(id);
  if (!finding) return { code: 'unknown_id', detail: id };
  const add = (said: Answer, given?: { readonly value: number; readonly unit: string }): null => {
    book.add({
      topic: `answer:${id}`,
      entry: { type: 'question_answered', finding: id, answer: said, complaint: false },
      at: null,
      place: item,
      ...(given && { given }),
    });
    return null;
  };
  if (more === 'unknown') {
    return answer.at('valueBoolean').value === true
      ? add({ kind: 'state', state: 'unknown' })
      : { code: 'no_value', detail: name };
  }
  const state = codeIn(answer.at('valueCoding'), systems.answerState);
  if (state === 'unknown') return add({ kind: 'state', state });
  switch (finding.kind.type) {
    case 'presence':
      return state === 'present' || state === 'absent'
        ? add({ kind: 'state', state })
        : { code: 'unknown_code', detail: state };
    case 'choice': {
      const read = readChoice(answer.at('valueCoding'), finding);
      return read.ok ? add(read.value) : read;
    }
    case 'quantity': {
      const read = readQuantity(answer.at('valueQuantity'), finding.kind.unit);
      return read.ok ? add({ kind: 'quantity', ...read.value }, read.given) : read;
    }
  }
};

const readResultItem = (answer: Place, investigation: InvestigationEntry): Read<InvestigationResult> => {
  if (investigation.result.type === 'outcome') return readOutcome(answer.at('valueCoding'), investigation);
  const read = readQuantity(answer.at('valueQuantity'), investigation.result.unit);
  return read.ok ? { ...read, value: { kind: 'quantity', ...read.value } } : read;
};
