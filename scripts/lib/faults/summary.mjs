import { victims } from './installation.mjs';

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);

/** Every problem of a run, in a line each; none when nothing acknowledged was lost, written twice or left unverified. */
export function problemsOf({ rounds, whole, extraSessions, refusals, chains }) {
  const lost = Math.max(whole.lost, sum(rounds, 'lost'));
  const duplicated = Math.max(whole.duplicated, sum(rounds, 'duplicated'));
  return [
    ...(whole.acknowledged === 0 ? ['Nothing was acknowledged: there was no load.'] : []),
    ...(lost > 0 ? [`${lost} acknowledged events are not there, or not as they were sent.`] : []),
    ...(duplicated > 0 ? [`${duplicated} events were written twice.`] : []),
    ...(extraSessions !== 0 ? [`${extraSessions} sessions more than were begun.`] : []),
    ...(chains.faults.length > 0 ? [`${chains.faults.length} chains do not verify.`] : []),
    ...refusals.map((message) => `Refused: ${message.slice(0, 200)}`),
  ];
}

/** A table by what was killed, and a line on the whole. */
export function summaryOf(run) {
  const header = ['killed', 'rounds', 'acknowledged', 'lost', 'twice', 'starts', 'longest recovery'];
  const lines = victims.map((victim) => {
    const rows = run.rounds.filter((row) => row.victim === victim);
    const longest = Math.max(0, ...rows.map(({ ms }) => ms));
    const starts = rows.filter(({ startedAgain }) => startedAgain).length;
    const counts = [rows.length, sum(rows, 'acknowledged'), sum(rows, 'lost'), sum(rows, 'duplicated'), starts];
    return [victim, ...counts.map(String), `${(longest / 1000).toFixed(1)} s`];
  });
  const table = [header, ...lines];
  const widths = header.map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const text = table.map((line) =>
    line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '),
  );
  return [
    ...text,
    '',
    `${run.whole.acknowledged} events acknowledged: ${run.whole.lost} lost, ${run.whole.duplicated} twice. ` +
      `${run.inDoubt} requests were in doubt, sent again with the same key, and settled.`,
    run.verdict,
  ].join('\n');
}
