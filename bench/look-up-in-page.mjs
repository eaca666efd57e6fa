// These functions are sent to the page as text: they see the page and nothing of this file.

/** Begins to look out for the frame that follows the next letter typed. */
export function lookOutForKey() {
  // Kept by the page: ports that nobody holds on to can be cleared away with a message still under way.
  globalThis.afterFrame ??= new MessageChannel();
  const { port1, port2 } = globalThis.afterFrame;
  globalThis.framePainted = new Promise((resolve) => {
    const onInput = ({ timeStamp }) => {
      // The message is the first task after the frame's own work.
      port1.onmessage = () => resolve({ wait: performance.now() - timeStamp });
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('input', onInput, { capture: true, once: true });
  });
}

/** Resolves once that frame is painted: how long it took from the letter on. */
export const painted = () => globalThis.framePainted;
