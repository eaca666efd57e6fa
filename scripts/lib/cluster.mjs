import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { appRole, ensureAppRole } from './app-role.mjs';
import { clusterSettings, initdbOptions, serverOptions, superuser } from './cluster-settings.mjs';
import { withClient } from './instance.mjs';
import { PlainError } from './plain-error.mjs';
import { newDataFolder, postgresBinaries, removeDataFolder } from './postgres-files.mjs';
import { clearOrphan, postmasterOf, stopPostmaster } from './postmaster.mjs';
import { run } from './run.mjs';
import { unprivilegedUser } from './run-as.mjs';

const largestLog = 5_000_000;

/** One PostgreSQL of ours in `directory`: its files in `postgres/`, its port and password beside them, its log too. */
export class Cluster {
  #directory;
  #durable;
  #child = null;
  #user;
  #bin;
  #settings;
  #stopping = false;
  /** Called when the server ends without having been asked to. */
  onUnexpectedExit = () => {};

  constructor(directory, { durable = true } = {}) {
    this.#directory = directory;
    this.#durable = durable;
  }

  get #link() {
    return path.join(this.#directory, 'postgres');
  }

  /** Where the files really are: `postgres` may be a link (see newDataFolder) into a folder that only its target's user can enter. */
  get #data() {
    return existsSync(this.#link) ? realpathSync(this.#link) : this.#link;
  }

  get #log() {
    return path.join(this.#directory, 'postgres.log');
  }

  get pid() {
    return this.#child?.pid ?? null;
  }

  url(database = 'postgres') {
    const { password, port } = this.#settings;
    return `postgresql://${superuser}:${password}@127.0.0.1:${port}/${database}`;
  }

  /** The same database for the running app, whose role can add events but neither change nor remove them. */
  appUrl(database) {
    return Object.assign(new URL(this.url(database)), { username: appRole, password: this.#settings.appPassword }).href;
  }

  /** Once the server runs: the app's role, with the password kept beside the files. */
  async ensureAppRole() {
    await withClient(this.url(), (client) => ensureAppRole(client, this.#settings.appPassword));
  }

  /** Makes the database files when there are none. All or nothing: a half made folder is never taken for a database. */
  async prepare() {
    mkdirSync(this.#directory, { recursive: true });
    const exists = existsSync(path.join(this.#data, 'PG_VERSION'));
    this.#user = unprivilegedUser(exists ? this.#data : null);
    // Root's folder is crossed by the user that PostgreSQL runs as; nobody else can list it.
    chmodSync(this.#directory, this.#user.uid === undefined ? 0o700 : 0o711);
    this.#bin = postgresBinaries(this.#user);
    if (exists) await clearOrphan(this.#data);
    this.#settings = await clusterSettings(this.#directory);
    if (!exists) await this.#initialise();
    const version = readFileSync(path.join(this.#data, 'PG_VERSION'), 'utf8').trim();
    if (version !== '18') {
      throw new PlainError(
        `The database in ${this.#data} was made by PostgreSQL ${version}; this app brings PostgreSQL 18.`,
      );
    }
  }

  async #initialise() {
    const draft = path.join(this.#directory, 'postgres.new');
    newDataFolder(draft, this.#user);
    // initdb takes the password from a file only, and reads it as the user that PostgreSQL runs as.
    const passwordFolder = mkdtempSync(path.join(os.tmpdir(), 'zonula-initdb-'));
    const passwordFile = path.join(passwordFolder, 'password');
    try {
      writeFileSync(passwordFile, this.#settings.password, { mode: 0o600 });
      if (this.#user.uid !== undefined) {
        for (const owned of [passwordFolder, passwordFile]) chownSync(owned, this.#user.uid, this.#user.gid);
      }
      const speed = this.#durable ? [] : ['--no-sync'];
      const args = ['--pgdata', realpathSync(draft), `--pwfile=${passwordFile}`, ...speed, ...initdbOptions];
      await run('Creating the database', path.join(this.#bin, 'initdb'), args, { ...this.#user, cwd: '/' });
    } finally {
      rmSync(passwordFolder, { recursive: true, force: true });
    }
    removeDataFolder(this.#link);
    renameSync(draft, this.#link);
  }

  /** Starts the server and returns when it takes connections. After a crash it first repairs itself, which may take a while. */
  async start() {
    this.#stopping = false;
    for (let attempt = 1; ; attempt++) {
      const problem = await this.#tryStart();
      if (!problem || this.#stopping) return;
      // Processes of a server that was killed can outlive it for a moment and keep its memory or its port.
      const passing = /still in use|already exists|Address already in use|already in use/.test(problem);
      if (!passing || attempt === 40)
        throw new PlainError(`PostgreSQL did not start. Its log (${this.#log}) ends with:\n${problem}`);
      await wait(250);
    }
  }

  async #tryStart() {
    const size = statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
    const log = openSync(this.#log, size > largestLog ? 'w' : 'a', 0o600);
    const from = size > largestLog ? 0 : size;
    const child = spawn(
      path.join(this.#bin, 'postgres'),
      ['-D', this.#data, ...serverOptions({ port: this.#settings.port, durable: this.#durable })],
      {
        ...this.#user,
        cwd: '/',
        // A group of its own: Ctrl-C in the terminal is for us, and we stop the app before its database.
        detached: true,
        stdio: ['ignore', log, log],
        env: { PATH: process.env.PATH, LC_ALL: 'C' },
      },
    );
    closeSync(log);
    this.#child = child;
    let ready = false;
    child.once('error', () => {
      this.#child = null;
    });
    child.once('exit', (code, signal) => {
      this.#child = null;
      if (ready && !this.#stopping) this.onUnexpectedExit(signal ?? `exit code ${code}`);
    });
    while (this.#child) {
      const postmaster = postmasterOf(this.#data);
      if (postmaster?.pid === child.pid && postmaster.ready) {
        ready = true;
        return null;
      }
      await wait(10);
    }
    return readFileSync(this.#log, 'utf8').slice(from).trim() || 'It wrote nothing.';
  }

  async stop() {
    this.#stopping = true;
    if (this.#child) await stopPostmaster(this.#child.pid);
  }

  /** Stops the server and removes its files. */
  async remove() {
    await this.stop();
    removeDataFolder(this.#link);
    rmSync(this.#directory, { recursive: true, force: true });
  }

  /** The same at once and without waiting, for the last moment of a process. */
  discard() {
    this.#stopping = true;
    this.#child?.kill('SIGQUIT');
    removeDataFolder(this.#link);
    rmSync(this.#directory, { recursive: true, force: true, maxRetries: 3 });
  }

  /** For tests of what a crash does. */
  kill() {
    this.#child?.kill('SIGKILL');
  }
}
