import { cleanText } from '../../sessions/clean-text';
import { systems } from '../systems';
import { type ClaimBook, reasonOf } from './claims';
import type { Place } from './place';
import { codeIn } from './values';

/** Of our own: a red flag set aside. That it fires is thought anew. */
export const readIssue = (issue: Place, own: boolean, book: ClaimBook): void => {
  const rule = codeIn(issue.at('code'), systems.rule);
  const [mitigation] = issue.at('mitigation').items();
  const action = mitigation?.at('action');
  if (!own || rule === null || !mitigation || !action || codeIn(action, systems.action) !== 'set-aside') {
    issue.leave(own && rule !== null ? 'thought_anew' : 'unsupported_resource', 'DetectedIssue');
    return;
  }
  issue.use();
  book.add({
    topic: `aside:${rule}`,
    entry: { type: 'red_flag_set_aside', redFlag: rule, reason: reasonOf(action.at('text').text()) },
    at: mitigation.at('date').instant(),
    place: issue,
  });
};

/** Of our own: what was chosen and declined. */
export const readRequest = (request: Place, own: boolean, book: ClaimBook): void => {
  const [category] = request.at('category').items();
  const standing = category ? codeIn(category, systems.decision) : null;
  const investigation = codeIn(request.at('code'), systems.investigation);
  if (!own || investigation === null || (standing !== 'chosen' && standing !== 'declined')) {
    request.leave(own && standing === 'suggested' ? 'thought_anew' : 'unsupported_resource', 'ServiceRequest');
    return;
  }
  request.use();
  const [note] = request.at('note').items();
  book.add({
    topic: `decision:${investigation}`,
    entry:
      standing === 'chosen'
        ? { type: 'investigation_chosen', investigation }
        : { type: 'investigation_declined', investigation, reason: reasonOf(note?.at('text').text() ?? null) },
    at: request.at('authoredOn').instant(),
    place: request,
  });
};

/** Of our own: the clinician’s note. The list of conditions is thought anew. */
export const readImpression = (impression: Place, own: boolean, book: ClaimBook): void => {
  const [note] = impression.at('note').items();
  const text = note?.at('text').text() ?? null;
  if (!own || !note || text === null) {
    impression.leave(own ? 'thought_anew' : 'unsupported_resource', 'ClinicalImpression');
    return;
  }
  impression.use();
  book.add({
    topic: 'note',
    entry: { type: 'note_written', text: cleanText(text) },
    at: note.at('time').instant(),
    place: note,
  });
};

/** The versions that a Bundle of ours was made with. */
export const versionsOf = (
  device: Place,
  own: boolean,
): { readonly engine: string | null; readonly knowledge: string | null; readonly app: string | null } => {
  device.leave(own ? 'thought_anew' : 'unsupported_resource', 'Device');
  const of = (name: string): string | null =>
    device
      .at('version')
      .items()
      .find((version) => version.at('type').at('text').text() === name)
      ?.at('value')
      .text() ?? null;
  return own
    ? { engine: of('engine'), knowledge: of('knowledge'), app: of('app') }
    : { engine: null, knowledge: null, app: null };
};
