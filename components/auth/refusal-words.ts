const words: Readonly<Record<string, string>> = {
  not_asked:
    'This sign-on was not begun in this browser, was finished before, or took too long. Nothing is wrong with your account: begin again.',
  provider:
    'Your organisation’s sign-in did not answer as it should. Try again; if it stays so, tell whoever looks after it.',
  no_role:
    'Your organisation knows you, and has given you no part in this app. Whoever looks after accounts there can change that.',
  no_address: 'Your organisation did not give this app your e-mail address, which an account here needs.',
  address_taken:
    'There is an account with your e-mail address and a password of its own. Sign in with that, or ask whoever administers this clinic.',
  disabled: 'Your account here is disabled. Ask whoever administers this clinic.',
};

/** Why single sign-on opened nothing. */
export const refusalWords = (why: string | undefined): string => words[why ?? ''] ?? words['not_asked'] ?? '';
