import type { Logger } from 'pino';

/** Settings that stop the start. Names only: some of the values are secrets. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  constructor(
    readonly settings: readonly string[],
    message: string,
  ) {
    super(message);
  }
}

/** Runs a check of the settings. One that is wrong is a security event, and stops the start all the same (SEC-31). */
export const checkingSettings = (log: Pick<Logger, 'error'>, check: () => void): void => {
  try {
    check();
  } catch (error) {
    const settings = error instanceof WrongSettings ? error.settings : [];
    log.error({ userId: null, action: 'start', outcome: 'wrong_setting', settings }, 'refused');
    throw error;
  }
};
