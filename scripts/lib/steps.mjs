const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of a longer job and keeps the person informed: one calm line per step, with its time.
 * On a terminal the line counts up while the step works; in a log file a slow step is announced once, so that nobody
 * wonders whether it hangs.
 */
export async function step(title, work, { out = process.stdout, announceAfterMs = 2000 } = {}) {
  const began = performance.now();
  const show = (mark) =>
    out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${mark} ${title} ${seconds(began)}${out.isTTY ? '' : '\n'}`);
  const ticker = out.isTTY
    ? setInterval(() => show('…'), 200)
    : setTimeout(() => out.write(`… ${title}\n`), announceAfterMs);
  try {
    const result = await work();
    show('✓');
    return result;
  } catch (error) {
    show('✗');
    throw error;
  } finally {
    clearInterval(ticker);
    clearTimeout(ticker);
    if (out.isTTY) out.write('\n');
  }
}
