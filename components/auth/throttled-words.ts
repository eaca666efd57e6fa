/** Said to whoever tries too often, whether there is such an account or not. */
export const throttledWords = (seconds: number): string => {
  const time =
    seconds <= 90 ? `${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : `${Math.ceil(seconds / 60)} minutes`;
  return `Too many tries. Wait ${time}, then try again`;
};
