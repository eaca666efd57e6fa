import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Cluster } from '../cluster.mjs';
import { lastHolder } from '../lock.mjs';
import { givenKeys } from '../master-key.mjs';
import { lastingPort } from '../port.mjs';
import { postmasterOf } from '../postmaster.mjs';
import { startedApp } from '../started-app.mjs';
import { throwawayFolder } from '../throwaway-folder.mjs';

const recoverWithinMs = 60_000;

/** What is killed at a time: the app, PostgreSQL under it, or everything at once, the start that watches over both included. */
export const victims = ['app', 'database', 'everything'];

/** `npm start` on the production build with its own PostgreSQL in a temporary folder, to be killed and started again. */
export class Installation {
  #data = null;
  #port;
  #app = null;
  setupLink = null;

  get url() {
    return `http://localhost:${this.#port}`;
  }

  get databaseUrl() {
    const { password, port } = JSON.parse(readFileSync(path.join(this.#data, 'postgres.json'), 'utf8'));
    return `postgresql://zonula:${password}@127.0.0.1:${port}/zonula`;
  }

  async start() {
    this.#data ??= await throwawayFolder('faults');
    this.#port ??= await lastingPort();
    const env = { ZONULA_DATA_DIR: this.#data, PORT: String(this.#port), DATABASE_URL: '', DATABASE_OWNER_URL: '' };
    this.#app = await startedApp({ env: { ...env, ZONULA_LOG_LEVEL: 'silent' } });
    this.setupLink = this.#app.setupLink;
  }

  get masterKeys() {
    return givenKeys({ masterKey: null, keyFile: path.join(this.#data, 'master.key') });
  }

  #pids(victim) {
    const app = lastHolder(this.#data, 'start')?.app?.pid;
    const database = postmasterOf(path.join(this.#data, 'postgres'))?.pid;
    const all = { app: [app], database: [database], everything: [this.#app.child.pid, app, database] };
    return all[victim].filter(Boolean);
  }

  /** kill -9, at this moment. */
  kill(victim) {
    for (const pid of this.#pids(victim)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if (error.code !== 'ESRCH') throw error; // Gone already, of the one before it.
      }
    }
  }

  /** Until it serves again: by itself when only the database was killed, with another start when the start has ended. */
  async recover(victim) {
    const began = performance.now();
    // A database that was killed is seen to be gone before it is taken for back again.
    const ended = victim === 'database' ? await this.#endedOrReady() : await this.#app.ended.then(() => true);
    if (ended) await this.start();
    return { ms: performance.now() - began, startedAgain: ended };
  }

  async #endedOrReady() {
    let ended = false;
    void this.#app.ended.then(() => {
      ended = true;
    });
    await wait(50);
    for (const end = Date.now() + recoverWithinMs; !ended && Date.now() < end; await wait(25)) {
      const ready = await fetch(`${this.url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (ready) return false;
    }
    return true;
  }

  async remove() {
    if (!this.#data) return;
    if (this.#app && this.#app.child.exitCode === null && this.#app.child.signalCode === null) await this.#app.stop();
    const cluster = new Cluster(this.#data);
    await cluster.prepare();
    await cluster.remove();
  }
}
