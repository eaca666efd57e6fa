import { startApp } from './app-process.mjs';
import { limitApp } from './app-role.mjs';
import { noteServing } from './build.mjs';
import { takeDataFolder } from './data-folder.mjs';
import { authSecret, newSetupToken, withClient } from './instance.mjs';
import { masterKeys } from './master-key.mjs';
import { migrate } from './migrate.mjs';
import { ownDatabase } from './own-database.mjs';
import { exitWith, PlainError } from './plain-error.mjs';
import { refuseSharedConnections } from './pooler.mjs';
import { portProblem } from './port.mjs';
import { prepare } from './prepare.mjs';
import { startSettings, WrongSettings } from './start-settings.mjs';
import { step } from './steps.mjs';

const say = (text) => process.stdout.write(`${text}\n`);

async function requireFreePort({ port, host }) {
  const problem = await portProblem(port, host);
  if (problem === 'EADDRINUSE') {
    throw new PlainError(
      `Port ${port} is in use by another program. Stop that, or choose another: PORT=${port + 1} npm start`,
    );
  }
  if (problem) throw new PlainError(`Cannot listen on ${host}, port ${port}: ${problem}.`);
}

/**
 * npm puts a shell between itself and us, and passes a signal to the shell only: told to end, both are gone and we are not.
 * Being handed to another parent is the sign of that.
 */
function stopWithNpm(stop) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 200);
  watch.unref();
}

/** The settings; wrong ones stop everything, and are a line among those of the app, as what bears on security is (SEC-31). */
function settingsOrNothing() {
  try {
    return startSettings();
  } catch (error) {
    if (error instanceof WrongSettings) {
      const { settings } = error;
      const facts = { userId: null, action: 'start', outcome: 'wrong_setting', settings, message: 'refused' };
      say(JSON.stringify({ level: 'error', time: new Date().toISOString(), service: 'zonula', ...facts }));
    }
    return exitWith(error);
  }
}

/** From nothing to a serving app, and back again when asked to stop. */
export async function start() {
  const began = performance.now();
  const settings = settingsOrNothing();
  const undo = []; // What to do on the way out, last in first out.
  let stopping = null;
  let app = null;

  const stop = (code, why) => {
    stopping ??= (async () => {
      if (why) say(why);
      for (const work of undo.reverse()) {
        await work().catch((error) => {
          process.stderr.write(`${error.message}\n`);
          code ||= 1;
        });
      }
      process.exit(code);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Asked twice: whoever asks does not want to wait for requests under way. The database still closes in order.
      if (stopping) app?.kill();
      void stop(0, '\nStopping.');
    });
  }

  stopWithNpm(() => void stop(0, '\nStopping.'));

  try {
    let lock = null;
    if (!settings.database) {
      lock = await takeDataFolder(settings);
      undo.push(async () => lock.release());
    }
    await requireFreePort(settings);
    await prepare({ build: !settings.dev });
    if (stopping) return await stopping;

    let urls = settings.database;
    if (!urls) {
      const database = ownDatabase(settings.dataDir, { say, onLost: (why) => void stop(1, why) });
      undo.push(() => database.stop());
      urls = await step('Starting the database', () => database.start());
    }
    if (stopping) return await stopping;

    const pooler = settings.database ? await refuseSharedConnections(urls) : null;
    await step('Checking the database schema', () => migrate(urls.owner));
    const warnings = [pooler, await limitApp(urls)].filter(Boolean);
    const [secret, setupToken, master] = await withClient(urls.owner, async (client) => [
      settings.authSecret ?? (await authSecret(client)),
      await newSetupToken(client),
      await masterKeys(client, settings),
    ]);

    await step('Starting the app', async () => {
      const env = {
        DATABASE_URL: urls.app,
        APP_URL: settings.appUrl,
        AUTH_SECRET: secret,
        ZONULA_MASTER_KEY: master.keys.join(','),
        NEXTAUTH_URL: settings.appUrl,
        NEXTAUTH_SECRET: secret,
      };
      app = startApp({ ...settings, env });
      undo.push(() => app.stop());
      void app.ended.then((how) => stop(1, `The app ended (${how}).`));
      lock?.noteApp(app.pid);
      if (!settings.dev) noteServing(app.pid);
      await app.ready();
    });
    if (stopping) return await stopping;

    say(`\nZonula is ready after ${((performance.now() - began) / 1000).toFixed(1)} s: ${settings.appUrl}`);
    if (setupToken) say(`Create the first account: ${settings.appUrl}/setup#${setupToken}`);
    if (master.made) {
      say(`Notes and references are sealed with a key that was made now: ${master.made}`);
      say(
        'Copy it to a safe place apart from the database and its backups. If it is lost, nobody can read them again.',
      );
    }
    for (const warning of warnings) say(`Warning: ${warning}`);
    say('Ctrl-C stops it.\n');
  } catch (error) {
    if (stopping) return await stopping;
    process.stderr.write(`\n${error instanceof PlainError ? error.message : error.stack}\n`);
    await stop(1);
  }
}
