import { describe, expect, test } from 'vitest';
import type { Entry } from '@/server/sessions/schema';
import { applyEntry, initialState } from '@/server/sessions/state';
import * as merge from './merge';
import { SaveQueue } from './save-queue';
import type { Confirmed, Pending, SendOutcome } from './saving';
import { savedWords } from './session-words';

const AT = '2026-10-02T08:15:00.000Z';
const fresh: Confirmed = {
  state: initialState({ setting: 'primary_care', ageYears: 42, sex: 'female' }),
  lastEventNumber: 2,
  closedAt: null,
  updatedAt: AT,
};
const note = (text: string): Entry => ({ type: 'note_written', text });

/** A server with a plan: the outcome of each call in turn, and the record of what it accepted. */
const serverWith = (plan: (SendOutcome['outcome'] | 'lost_reply')[]) => {
  const accepted = new Map<string, Pending>();
  let last = fresh.lastEventNumber;
  let state = fresh.state;
  let closedAt: string | null = null;
  const accept = (pending: Pending): SendOutcome => {
    if (!accepted.has(pending.idempotencyKey)) {
      accepted.set(pending.idempotencyKey, pending);
      state = applyEntry(state, pending.entry, pending.at);
      if (pending.entry.type === 'session_amended') closedAt = null;
      last += 2;
    }
    return { outcome: 'saved', lastEventNumber: last, fingerprint: '' };
  };
  return {
    accepted,
    /** Somebody else's tab. */
    moveOn: (entry: Entry) => {
      state = applyEntry(state, entry, AT);
      if (entry.type === 'session_closed') closedAt = AT;
      last += 2;
    },
    holds: () => state,
    reload: async (): Promise<Confirmed> => ({
      state,
      lastEventNumber: last,
      closedAt,
      updatedAt: AT,
    }),
    send: async (pending: Pending, lastEventNumber: number): Promise<SendOutcome> => {
      const next = plan.shift() ?? 'saved';
      if (next === 'lost_reply') {
        accept(pending);
        return { outcome: 'unreachable' };
      }
      if (next === 'refused') return { outcome: 'refused', code: 'out_of_range' };
      if (next !== 'saved') return { outcome: next };
      if (closedAt && pending.entry.type !== 'session_amended') return { outcome: 'closed' };
      if (!accepted.has(pending.idempotencyKey) && lastEventNumber !== last) return { outcome: 'moved_on' };
      return accept(pending);
    },
  };
};

const queueOn = (server: ReturnType<typeof serverWith>, kept: Pending[][] = [], keeps = true) => {
  return new SaveQueue(fresh, {
    send: server.send,
    reload: server.reload,
    keep: async (pending) => {
      kept.push([...pending]);
      return keeps;
    },
    merging: async () => merge,
    now: () => AT,
    newKey: () => crypto.randomUUID(),
    wait: async () => undefined,
  });
};

const dead = {
  keep: async () => true,
  merging: async () => merge,
  now: () => AT,
  newKey: () => crypto.randomUUID(),
  wait: async () => undefined,
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('saving', () => {
  test('an entry counts at once, and is “saved” only after the server has said so', async () => {
    const queue = queueOn(serverWith([]));
    queue.add(note('dry'));
    expect(queue.current()).toMatchObject({ status: 'saving', waiting: 1, state: { note: 'dry' } });
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', waiting: 0, state: { note: 'dry' } });
  });

  test('REL-09: an unreachable server only makes it wait; everything arrives, in order', async () => {
    const server = serverWith(['unreachable', 'unreachable']);
    const queue = queueOn(server);
    queue.add(note('a'));
    queue.add(note('ab'));
    await settled();
    expect([...server.accepted.values()].map(({ entry }) => entry)).toEqual([note('a'), note('ab')]);
    expect(queue.current()).toMatchObject({ status: 'saved', problem: null });
  });

  test('it says “not saved” from the first failure until the last entry is confirmed', async () => {
    const queue = queueOn(serverWith(['unreachable', 'saved']));
    const said: string[] = [];
    queue.subscribe(() => said.push(queue.current().status));
    queue.add(note('a'));
    await settled();
    const failed = said.indexOf('not_saved');
    expect(failed).toBeGreaterThan(-1);
    expect(said.slice(failed).filter((status) => status === 'saving')).toEqual([]);
    expect(said.at(-1)).toBe('saved');
  });

  test('REL-03: a lost reply leads to one effect, not two', async () => {
    const server = serverWith(['lost_reply']);
    const queue = queueOn(server);
    queue.add(note('once'));
    await settled();
    expect(server.accepted.size).toBe(1);
    expect(queue.current().status).toBe('saved');
  });

  test('REL-04: when another tab was faster, nothing typed here is lost and nothing there is written over', async () => {
    const server = serverWith([]);
    server.moveOn({ type: 'investigation_chosen', investigation: 'sap-test' });
    const queue = queueOn(server);
    queue.add(note('mine'));
    await settled();
    const { state, problem } = queue.current();
    expect(state).toMatchObject({ note: 'mine', decisions: { 'sap-test': { choice: 'chosen' } } });
    expect(problem).toBe('merged');
  });

  test('a refused entry does not count, and is kept until it has been read; what follows is still saved', async () => {
    const server = serverWith(['refused']);
    const kept: Pending[][] = [];
    const queue = queueOn(server, kept);
    queue.add(note('bad'));
    queue.add({ type: 'investigation_chosen', investigation: 'sap-test' });
    await settled();
    expect(queue.current()).toMatchObject({ status: 'not_saved', problem: 'refused', waiting: 1, state: { note: '' } });
    expect(server.accepted.size).toBe(1);
    const again = queueOn(server);
    again.restore(kept.at(-1) ?? []);
    await settled();
    expect(again.current()).toMatchObject({ problem: 'refused', refused: [{ entry: note('bad') }] });
    again.discardRefused();
    expect(again.current()).toMatchObject({ status: 'saved', problem: null, waiting: 0 });
  });

  test('REL-11: without a network it is “offline” as long as what waits is kept on this device, and only then', async () => {
    const kept = queueOn(serverWith(['offline']));
    const said: string[] = [];
    kept.subscribe(() => said.push(kept.current().status));
    kept.add(note('a'));
    await settled();
    expect([...new Set(said)]).toEqual(['saving', 'offline', 'saved']);
    const lost = queueOn(serverWith(Array.from({ length: 9 }, () => 'offline' as const)), [], false);
    const heard: string[] = [];
    lost.subscribe(() => heard.push(`${lost.current().status}: ${lost.current().problem}`));
    lost.add(note('a'));
    await settled();
    expect(heard.at(-1)).toBe('saved: null');
    expect(heard).not.toContain('offline: offline');
    expect(heard).toContain('not_saved: not_kept');
  });

  test('REL-11: nothing is called kept on this device before it is written down there', async () => {
    const { send, reload } = serverWith(Array.from({ length: 9 }, () => 'offline' as const));
    const written: (() => void)[] = [];
    const keep = () => new Promise<boolean>((resolve) => written.push(() => resolve(true)));
    const queue = new SaveQueue(fresh, { ...dead, send, reload, keep, wait: () => new Promise(() => undefined) });
    queue.add(note('a'));
    await settled();
    expect(queue.current()).toMatchObject({ status: 'offline', waiting: 1, keeping: true });
    expect(savedWords(queue.current())).toBeNull();
    let drawn = 0;
    queue.subscribe(() => {
      drawn += 1;
    });
    for (const one of written) one();
    await settled();
    expect(drawn).toBe(1);
    expect(savedWords(queue.current())).toBe('1 kept on this device');
  });

  test('a closed session keeps what was typed on the page and stops trying', async () => {
    const queue = queueOn(serverWith(['closed']));
    queue.add(note('late'));
    await settled();
    expect(queue.current()).toMatchObject({
      status: 'not_saved',
      problem: 'closed',
      waiting: 1,
      state: { note: 'late' },
    });
  });
});

describe('notes', () => {
  test('a note counts and is kept with each key, is not called saved meanwhile, and is sent once', async () => {
    const server = serverWith([]);
    const kept: Pending[][] = [];
    const queue = queueOn(server, kept);
    for (const text of ['d', 'dr', 'dry']) queue.writeNote(text);
    expect(queue.current()).toMatchObject({ status: 'saving', waiting: 1, state: { note: 'dry' } });
    expect(kept.at(-1)?.map(({ entry }) => entry)).toEqual([note('dry')]);
    await settled();
    expect([...server.accepted.values()].map(({ entry }) => entry)).toEqual([note('dry')]);
    expect(queue.current().status).toBe('saved');
  });

  test('REL-04: of two notes written at once neither is saved over the other; the clinician keeps both', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn(note('theirs'));
    queue.writeNote('mine');
    await settled();
    expect(queue.current()).toMatchObject({
      status: 'not_saved',
      problem: 'clash',
      state: { note: 'mine' },
      clash: { places: ['note'], theirs: { note: 'theirs' } },
    });
    expect(server.holds().note).toBe('theirs');
    await queue.decide({ note: 'both' });
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', clash: null, state: { note: 'theirs\n\nmine' } });
    expect(server.holds().note).toBe('theirs\n\nmine');
  });
});

test('what was entered is the same state before and after it is saved: nothing is thought or drawn anew for it', async () => {
  const queue = queueOn(serverWith([]));
  queue.add({
    type: 'question_answered',
    finding: 'bloating',
    complaint: false,
    answer: { kind: 'state', state: 'present' },
  });
  queue.add(note('seen twice'));
  const { state } = queue.current();
  await settled();
  expect(queue.current().waiting).toBe(0);
  expect(queue.current().state).toBe(state);
});

test('finishing twice is finishing once', async () => {
  const queue = queueOn(serverWith(['saved', 'closed']));
  queue.add({ type: 'session_closed' });
  queue.add({ type: 'session_closed' });
  await settled();
  expect(queue.current()).toMatchObject({ status: 'saved', waiting: 0, closedAt: AT });
});

test('a page kept from earlier reads the session again, unless something waits', async () => {
  const server = serverWith([]);
  const queue = queueOn(server);
  server.moveOn(note('later'));
  await queue.elsewhere.refresh();
  expect(queue.current().state.note).toBe('later');
});

describe('REL-04: what is saved is said only of what is shown', () => {
  const behind = { status: 'elsewhere', problem: 'elsewhere', state: { note: '' } };
  const caughtUp = { status: 'saved', problem: 'caught_up', state: { note: 'theirs' } };

  test('another tab has gone on: it is not “saved” until what is newer stands here', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn(note('theirs'));
    queue.elsewhere.hear(4);
    expect(queue.current()).toMatchObject(behind);
    expect(await queue.elsewhere.look(() => true)).toBe(true);
    expect(queue.current()).toMatchObject(caughtUp);
    queue.add(note('theirs and mine'));
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', problem: null });
  });

  test('whoever comes back to it while in the middle of something is told, and nothing changes under their hands', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn(note('theirs'));
    expect(await queue.elsewhere.look(() => false)).toBe(false);
    expect(queue.current()).toMatchObject(behind);
    // Once it has been shown it is no longer looked at as new.
    await queue.elsewhere.look(() => true);
    expect(await queue.elsewhere.look(() => true)).toBe(false);
    expect(queue.current()).toMatchObject(caughtUp);
  });

  test('nothing newer: nothing is drawn anew, and nothing is said', async () => {
    const queue = queueOn(serverWith([]));
    const { state } = queue.current();
    expect(await queue.elsewhere.look(() => true)).toBe(false);
    expect(queue.current()).toMatchObject({ status: 'saved', problem: null });
    expect(queue.current().state).toBe(state);
    // What is heard late is known already.
    queue.elsewhere.hear(2);
    expect(queue.current().status).toBe('saved');
  });

  test('an entry from an older state goes on top of what was entered elsewhere, or waits to be chosen', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn(bloating('absent'));
    queue.elsewhere.hear(4);
    queue.add(note('mine'));
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', state: { note: 'mine' } });
    expect(server.holds().answers).toEqual({ bloating: { kind: 'state', state: 'absent' } });
  });
});

test('a read that was under way while an answer was saved does not take the answer back', async () => {
  const server = serverWith([]);
  const old = await server.reload();
  let answerRead = (_read: Confirmed): void => {};
  const slow = new Promise<Confirmed>((resolve) => {
    answerRead = resolve;
  });
  const queue = new SaveQueue(fresh, {
    send: server.send,
    reload: () => slow,
    keep: async () => true,
    merging: async () => merge,
    now: () => AT,
    newKey: () => 'key',
    wait: async () => undefined,
  });
  const refreshed = queue.elsewhere.refresh();
  queue.add(note('typed meanwhile'));
  await settled();
  answerRead(old);
  await refreshed;
  expect(queue.current().state.note).toBe('typed meanwhile');
});

test('what waits is kept for a reload, and forgotten when it is saved', async () => {
  const kept: Pending[][] = [];
  const queue = queueOn(serverWith(['unreachable']), kept);
  queue.add(note('a'));
  expect(kept.at(-1)?.map(({ entry }) => entry)).toEqual([note('a')]);
  await settled();
  expect(kept.at(-1)).toEqual([]);
});

test('what an earlier visit could not save is taken up, before what is new', async () => {
  const server = serverWith([]);
  const queue = queueOn(server);
  queue.restore([{ entry: note('from before the reload'), idempotencyKey: 'old', at: AT, before: { note: '' } }]);
  await settled();
  expect([...server.accepted.keys()]).toEqual(['old']);
});

const bloating = (state: 'present' | 'absent'): Entry => ({
  type: 'question_answered',
  finding: 'bloating',
  answer: { kind: 'state', state },
  complaint: false,
});

describe('REL-04: two browsers on one session', () => {
  test('what was changed on both sides is held over a reload; the rest is saved meanwhile', async () => {
    const server = serverWith([]);
    const kept: Pending[][] = [];
    const queue = queueOn(server, kept);
    server.moveOn(bloating('absent'));
    queue.add(bloating('present'));
    queue.add(note('mine'));
    await settled();
    expect(server.holds()).toMatchObject({ note: 'mine', answers: { bloating: { state: 'absent' } } });

    const reloaded = new SaveQueue(await server.reload(), { ...dead, send: server.send, reload: server.reload });
    reloaded.restore(kept.at(-1) ?? []);
    await settled();
    expect(reloaded.current()).toMatchObject({ waiting: 1, clash: { places: ['answer:bloating'] } });
    await reloaded.decide({ 'answer:bloating': 'mine' });
    await settled();
    expect(server.holds().answers).toEqual({ bloating: { kind: 'state', state: 'present' } });
    expect(reloaded.current().status).toBe('saved');
  });

  test('what was saved before its reply was lost is no clash after a reload', async () => {
    const server = serverWith(['lost_reply', ...Array.from({ length: 50 }, () => 'unreachable' as const)]);
    const kept: Pending[][] = [];
    const queue = queueOn(server, kept);
    queue.add(bloating('present'));
    queue.add(bloating('absent'));
    const waiting = kept.at(-1) ?? [];
    await settled();
    const now = serverWith([]);
    now.moveOn(bloating('present'));
    const reloaded = new SaveQueue(await now.reload(), { ...dead, send: now.send, reload: now.reload });
    reloaded.restore(waiting);
    await settled();
    expect(reloaded.current()).toMatchObject({ status: 'saved', clash: null });
    expect(now.holds().answers['bloating']).toEqual({ kind: 'state', state: 'absent' });
  });

  test('nothing is signed that was not seen', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn(note('theirs'));
    queue.add({ type: 'session_closed' });
    await settled();
    expect(queue.current()).toMatchObject({ clash: { places: ['sign-off'] }, closedAt: null });
    await queue.decide({ 'sign-off': 'mine' });
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', closedAt: AT });
  });

  test('what was entered here after a sign-off elsewhere goes into another version', async () => {
    const server = serverWith([]);
    const queue = queueOn(server);
    server.moveOn({ type: 'session_closed' });
    queue.add(note('late'));
    await settled();
    expect(queue.current()).toMatchObject({ problem: 'closed', unsaved: ['note'] });
    await queue.amend('the note had not arrived');
    await settled();
    expect(queue.current()).toMatchObject({ status: 'saved', closedAt: null, state: { note: 'late' } });
    expect(server.holds().note).toBe('late');
  });
});
