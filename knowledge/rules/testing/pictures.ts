import { type RedFlag, type Urgency, urgencies } from '@/engine';
import { knowledge, pictureOf, pressing, raisedFor, unknownIn } from './raised-for';

type Row = readonly [picture: string, who: string, findings: string, wants: string];

/**
 * The rows of a table of pictures, one to a line: what it is, who, what is found (see `pictureOf`), and what is wanted for it:
 *
 * - `none`: no red flag at all
 * - `urgent`: one that is at least so urgent
 * - `just soon`: one that is so urgent, and none that is more
 * - `severe-anaemia`: this rule raises one; with a minus in front, it does not
 *
 * A line that begins with `#` says what the next ones are about.
 */
export const picturesIn = (table: string): readonly Row[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [picture = '', who = '', findings = '', wants = ''] = line.split(' | ');
      return [picture, who, findings, wants];
    });

/** What was raised instead, when that is not what the row wants. */
export const objectionTo = ([, who, findings, wants]: Row): string | null => {
  const raised = raisedFor(pictureOf(who, findings));
  if (isAsWanted(wants, raised)) return null;
  return `raised: ${raised.map(({ rule, urgency }) => `${rule} (${urgency})`).join(', ') || 'nothing'}`;
};

const isAsWanted = (wants: string, raised: readonly RedFlag[]): boolean => {
  const byRule = (id: string): boolean => raised.some(({ rule }) => rule === id);
  if (wants === 'none') return raised.length === 0;
  if (wants.startsWith(JUST)) return pressing(raised) === urgencies.indexOf(wants.slice(JUST.length) as Urgency);
  if (isUrgency(wants)) return pressing(raised) <= urgencies.indexOf(wants);
  return wants.startsWith('-') ? !byRule(wants.slice(1)) : byRule(wants);
};

const JUST = 'just ';

const isUrgency = (word: string): word is Urgency => (urgencies as readonly string[]).includes(word);

/** Somebody in a line: age, sex and place. */
const whoPattern = /^\d+ [fm] [PESI]$/;

const rules = new Set(knowledge.alarms.map(({ id }) => id));

/** What is misspelt in a row: it would never be raised, and pass where nothing is wanted. */
export const notUnderstood = ([picture, who, findings, wants]: Row): readonly string[] => {
  const unknown = unknownIn([pictureOf(who, findings)]);
  const isWish = wants === 'none' || isUrgency(wants.replace(JUST, '')) || rules.has(wants.replace(/^-/, ''));
  return [...unknown, ...(isWish ? [] : [wants]), ...(whoPattern.test(who) ? [] : [`${picture} (${who})`])];
};
