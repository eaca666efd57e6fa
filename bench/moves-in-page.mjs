// These functions are sent to the page as text: they see the page and nothing of this file.

/**
 * Begins to note what moves by itself: how far the layout shifted in all, as web vitals count it (at most five seconds on end,
 * half a second after what was pressed left out), and what pushed the question about after the frame of the last press.
 */
export function watchMoves() {
  const moves = { shift: 0, late: [] };
  let answeredAt = Number.POSITIVE_INFINITY;
  let span = { from: 0, to: 0, sum: 0 };
  const { port1, port2 } = new MessageChannel();
  // The first task after the frame's own work.
  port1.onmessage = () => {
    answeredAt = performance.now();
  };
  const pressed = () => {
    answeredAt = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() => port2.postMessage(null));
  };
  for (const type of ['click', 'keydown']) addEventListener(type, pressed, { capture: true });
  const isQuestion = ({ node, previousRect, currentRect }) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('#walk-questions') !== null && previousRect.y !== currentRect.y && currentRect.height > 0;
  };
  new PerformanceObserver((list) => {
    for (const { startTime, value, hadRecentInput, sources } of list.getEntries()) {
      const moved = sources.filter(isQuestion);
      if (moved.length > 0 && startTime > answeredAt) {
        moves.late.push(Math.round(Math.max(...moved.map((one) => Math.abs(one.currentRect.y - one.previousRect.y)))));
      }
      if (hadRecentInput) continue;
      const goesOn = startTime - span.to < 1000 && startTime - span.from < 5000;
      span = goesOn
        ? { ...span, to: startTime, sum: span.sum + value }
        : { from: startTime, to: startTime, sum: value };
      moves.shift = Math.max(moves.shift, span.sum);
    }
  }).observe({ type: 'layout-shift' });
  globalThis.movesSoFar = () => moves;
}

/** The largest shift so far, without unit, and by how many pixels the question was moved, each time that it was. */
export const movesSoFar = () => globalThis.movesSoFar();
