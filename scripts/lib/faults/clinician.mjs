import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { HttpClient } from '../../../bench/http-client.mjs';

const resolveWithinMs = 30_000;

/** Whether a reply says that the server refused, as against that it was not there to answer. */
const refusal = (error) => (/ gave 4\d\d/.test(error.message) ? error.message : null);

/**
 * A clinician who answers one question after the other, each when the one before it was acknowledged, and writes down what
 * was. A request that was not answered is in doubt: it is sent again with the same key once the app is back.
 */
export class Clinician {
  #client;
  #account;
  /** Every session with what was acknowledged in it, in order. */
  sessions = [];
  /** What is asked, in turn. */
  findings = [];
  inDoubt = 0;
  refusals = [];
  #round = 0;

  constructor(url, account) {
    this.#client = new HttpClient(url);
    this.#account = account;
  }

  async signIn() {
    const { csrfToken } = await this.#client.json('GET', '/api/auth/csrf');
    const form = new URLSearchParams({ csrfToken, ...this.#account, json: 'true' });
    await this.#client.send('POST', '/api/auth/callback/password', form.toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  }

  /** Answers until `over()` says so, or a request is not answered; then gives what is left to do when the app is back. */
  async work(over) {
    this.#round += 1;
    const session = { creationKey: randomUUID(), id: null, acknowledged: [], last: 2 };
    let pending = () => this.#begin(session);
    try {
      await pending();
      while (!over()) {
        const entry = this.#entry(session);
        const idempotencyKey = randomUUID();
        pending = () => this.#record(session, entry, idempotencyKey);
        await pending();
      }
      return null;
    } catch (error) {
      if (refusal(error)) {
        this.refusals.push(refusal(error));
        return null;
      }
      this.inDoubt += 1;
      return pending;
    }
  }

  /** Sends again what was in doubt, until it is acknowledged. */
  async resolve(pending) {
    for (const end = Date.now() + resolveWithinMs; ; await wait(100)) {
      try {
        await pending();
        return;
      } catch (error) {
        if (refusal(error) || Date.now() > end) {
          this.refusals.push(error.message);
          return;
        }
      }
    }
  }

  async #begin(session) {
    const patient = { setting: 'primary_care', ageYears: 42, sex: 'female' };
    const { id } = await this.#client.mutate('sessions.start', {
      creationKey: session.creationKey,
      localReference: null,
      patient,
    });
    if (!session.id) this.sessions.push(session);
    session.id = id;
    const { knowledgeVersion } = await this.#client.query('sessions.open', { sessionId: id });
    session.knowledgeVersion = knowledgeVersion;
  }

  /** Answers in turn, and now and then a note: no two entries of a session are alike. */
  #entry({ acknowledged }) {
    const count = acknowledged.length;
    if (count % 7 === 6) return { type: 'note_written', text: `Note ${count} of round ${this.#round}` };
    const finding = this.findings[count % this.findings.length];
    const state = Math.floor(count / this.findings.length) % 2 === 0 ? 'present' : 'absent';
    return { type: 'question_answered', finding, complaint: false, answer: { kind: 'state', state } };
  }

  async #record(session, entry, idempotencyKey) {
    const { lastEventNumber } = await this.#client.mutate('sessions.record', {
      sessionId: session.id,
      lastEventNumber: session.last,
      idempotencyKey,
      knowledgeVersion: session.knowledgeVersion,
      entry,
    });
    session.acknowledged.push({ idempotencyKey, entry, number: lastEventNumber - 1 });
    session.last = lastEventNumber;
  }

  close() {
    this.#client.close();
  }
}
