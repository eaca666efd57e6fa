// These functions are sent to the page as text: they see the page and nothing of this file.

/**
 * Where to press next: “Present” where the next question is one of `present`, “Absent” where it is another; where it asks
 * for something else than yes or no, “Unknown”, and on a list, “One at a time”, neither of which counts. Null when there is no
 * further question.
 */
export function nextTarget(present) {
  const titled = document.querySelector('section[aria-label="Next question"]');
  if (!titled) return null;
  const question = titled.querySelector('legend, h1')?.textContent ?? '';
  const labelled = (text) =>
    [...titled.querySelectorAll('label, button')].find((element) => element.textContent.trim() === text);
  const answer = labelled(present.includes(question) ? 'Present' : 'Absent');
  const element = answer ?? labelled('Unknown') ?? labelled('One at a time');
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    x: x + width / 2,
    y: y + height / 2,
    counts: answer !== undefined,
    label: element.textContent.trim(),
    question,
  };
}

/** A page of one button and one line, which a click changes: what the browser takes for a frame with nothing in it. */
export function barePage() {
  document.body.innerHTML = '<button style="position:fixed;inset:0">0</button>';
  const button = document.querySelector('button');
  button.addEventListener('click', () => {
    button.textContent = `${Number(button.textContent) + 1}`;
  });
}

/** Begins to look out for the frame that follows the next click, and whether that is on the answer it is meant for. */
export function lookOut(label) {
  // Kept by the page: ports that nobody holds on to can be cleared away with a message still under way.
  globalThis.afterFrame ??= new MessageChannel();
  const { port1, port2 } = globalThis.afterFrame;
  const questionShown = () =>
    document.querySelector('section[aria-label="Next question"] :is(legend, h1)')?.textContent ?? '';
  // The event has its time of the screen once that is known, in steps of 8 ms.
  globalThis.onScreen = new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const click = list.getEntries().find(({ name }) => name === 'click');
      if (!click) return;
      observer.disconnect();
      resolve(click.duration);
    });
    observer.observe({ type: 'event', durationThreshold: 16 });
    // A frame that took less is not told of.
    setTimeout(resolve, 1500, null);
  });
  globalThis.framePainted = new Promise((resolve) => {
    const onClick = ({ timeStamp, target }) => {
      const pressed = target instanceof Element ? target.closest('label, button') : null;
      const hit =
        pressed?.textContent.trim() === label && pressed.closest('section[aria-label="Next question"]') !== null;
      // The message is the first task after the frame's own work.
      port1.onmessage = () => {
        const wait = performance.now() - timeStamp;
        resolve({ wait, question: questionShown(), hit, meaning: globalThis.meaningShown() });
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    addEventListener('click', onClick, { capture: true, once: true });
  });
}

/** Resolves once that frame is painted: how long it took from the click on, what it shows, and whether the click hit. */
export const painted = () => globalThis.framePainted;

/** Resolves with the milliseconds from the click to the screen, as Event Timing has them; `null` below 16. */
export const onScreen = () => globalThis.onScreen;

/** Has the page tell what it means just now: the red flags that stand open, and every range of the ranking. */
export function tellMeaning() {
  globalThis.meaningShown = () => ({
    redFlags: [...document.querySelectorAll('#red-flags :is(strong, h2, h3, summary)')]
      // What is folded away follows.
      .filter((one) => one.closest('details > div') === null)
      .map((one) => one.textContent),
    ranking: [...document.querySelectorAll('#walk-ranking figure [role=img]')].map((one) => one.ariaLabel),
  });
}

export const meaningShown = () => globalThis.meaningShown();

/** The time of the largest paint so far, in milliseconds from asking for the page. */
export const largestPaint = () =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });

/** Begins to look out, before anything of the page is there, for the frames that first show a red flag in full, and the ranking. */
export function lookOutForMeaning() {
  const wanted = { redFlag: '#red-flags h2', ranking: '#walk-ranking figure [role=img]' };
  globalThis.meaningAt = { redFlag: null, ranking: null };
  const look = () => {
    for (const [part, selector] of Object.entries(wanted)) {
      if (document.querySelector(selector)) globalThis.meaningAt[part] ??= performance.now();
    }
    // A red flag stands above the ranking: with that, all is there.
    if (globalThis.meaningAt.ranking === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** When that was, and when it is now, in milliseconds from asking for the page; `null` for a red flag where there is none. */
export const meaningCame = () => ({ ...globalThis.meaningAt, now: performance.now() });
