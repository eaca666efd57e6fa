/** Called once when a server process begins, before it serves anything: a wrong environment stops it here (SEC-26). */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { env } = await import('@/server/env');
  const { log } = await import('@/server/log');
  const { refuseWeakSecrets } = await import('@/server/weak-secrets');
  const { checkingSettings } = await import('@/server/wrong-settings');
  checkingSettings(log, () => {
    env();
    refuseWeakSecrets(process.env);
  });
  const { startDuties } = await import('@/server/record/duties');
  startDuties();
  const { startSmallFiles } = await import('@/server/library/start-small-files');
  startSmallFiles();
}
