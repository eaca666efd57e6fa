import type { Locator, Page } from '@playwright/test';

/** A session being worked through, as a clinician finds things on it. */
export class WalkPage {
  /** Where findings are typed. */
  readonly search: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('combobox', { name: /^(What brings the patient\?|Add a finding)$/ });
  }

  /** Starts a session and waits until it thinks. */
  async start({ age, sex, reference }: { age: string; sex: 'Female' | 'Male'; reference?: string }): Promise<void> {
    await this.page.goto('/sessions/new');
    await this.page.getByLabel('Age', { exact: true }).fill(age);
    await this.page.getByRole('radio', { name: sex, exact: true }).check();
    if (reference) await this.page.getByLabel('Local reference').fill(reference);
    await this.page.getByRole('button', { name: 'Start' }).click();
    await this.page.getByRole('combobox', { name: 'What brings the patient?' }).waitFor();
  }

  /** Types a finding in any words and takes the first that fits. */
  async enter(words: string, label: string | RegExp): Promise<void> {
    await this.search.fill(words);
    await this.page
      .getByRole('listbox')
      .getByRole('option', typeof label === 'string' ? { name: new RegExp(`^${label}\\b`) } : { name: label })
      .first()
      .click();
  }

  /** Types words and takes the first line by Enter, once it says this. */
  async type(words: string, first: string): Promise<void> {
    await this.search.fill(words);
    await this.page.getByRole('listbox').getByRole('option').first().filter({ hasText: first }).waitFor();
    await this.search.press('Enter');
  }

  question(): Locator {
    return this.page.getByRole('region', { name: 'Next question' });
  }

  ranking(): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: 'Conditions to consider' }) });
  }

  /** What the plot says of each condition, in words, in the order on the screen. */
  private async said(): Promise<string[]> {
    const bars = this.ranking().getByRole('img', { name: /^[^;:]+: .*%/ });
    await bars.first().waitFor();
    return bars.evaluateAll((found) => found.map((bar) => bar.getAttribute('aria-label') ?? ''));
  }

  /** The names of the conditions in their order on the screen. */
  async order(): Promise<string[]> {
    return (await this.said()).map((sentence) => sentence.split(':')[0] ?? '');
  }

  /** “likely, 62 to 91 %”: the words and the range of one condition. */
  async rangeOf(name: string): Promise<string> {
    const sentence = (await this.said()).find((said) => said.startsWith(`${name}:`)) ?? '';
    return sentence.slice(name.length + 2).split(';')[0] ?? '';
  }

  /** Signs the session, whatever is still open. */
  async sign(): Promise<void> {
    await this.page.getByRole('button', { name: 'Finish and sign' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: /^Sign/ }).click();
  }

  async isSaved(): Promise<void> {
    await this.page.getByRole('main').getByText('Saved', { exact: true }).waitFor();
  }
}
