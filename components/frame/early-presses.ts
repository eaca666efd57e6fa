/** Said once the page has woken up: from then on its own scripts answer. */
export const AWAKE = 'zonula:awake';

/**
 * Runs before any other script, inline: what is pressed, typed or sent while the page’s scripts are still on their way
 * is kept and done in the same order once they are there. Links, folds and forms that a server answers need no help
 * and are left alone. A form without an address of its own would otherwise put what was typed nowhere.
 *
 * Written out as text, since nothing of it may be bundled, split or wait.
 */
export const keepEarlyPresses = `(() => {
  const fields = new Set();
  const presses = [];
  const press = (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target && target.closest('button');
    if (!event.isTrusted || !button || button.type === 'submit' && button.form) return;
    keep(button, () => button.click());
  };
  const keep = (element, act) => {
    if (presses.some((one) => one.element === element)) return;
    presses.push({ element, act });
    element.setAttribute('data-kept', '');
  };
  const change = (event) => fields.add(event.target);
  const send = (event) => {
    const form = event.target;
    if (form.hasAttribute('action')) return;
    event.preventDefault();
    keep(event.submitter || form, () => form.requestSubmit(event.submitter && event.submitter.isConnected ? event.submitter : null));
  };
  const again = (field) => {
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (field.type === 'radio' && !field.checked) return;
      field.checked = !field.checked;
      field.click();
      return;
    }
    const { value } = field;
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    if (!own || !own.set) return;
    field.value = '';
    own.set.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const enable = () => {
    for (const button of document.querySelectorAll('[data-until-awake]:disabled')) button.disabled = false;
  };
  const parsed = new MutationObserver(enable);
  parsed.observe(document.documentElement, { childList: true, subtree: true });
  const listened = [['click', press], ['input', change], ['change', change], ['submit', send]];
  for (const [name, listener] of listened) document.addEventListener(name, listener, true);
  addEventListener('${AWAKE}', () => {
    parsed.disconnect();
    for (const [name, listener] of listened) document.removeEventListener(name, listener, true);
    for (const field of fields) if (field.isConnected) again(field);
    for (const { element, act } of presses) {
      element.removeAttribute('data-kept');
      if (element.isConnected) setTimeout(act);
    }
  }, { once: true });
})()`;
