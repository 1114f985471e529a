/** The one place for errors that nobody can handle. Says what was being done, never whom it was about. */
export function report(error: unknown, doing: string): void {
  console.error(`Stillwater, while ${doing}:`, error instanceof Error ? wordsOf(error) : typeof error);
}

/** What a schema says of a value may quote it. */
const wordsOf = ({ name, message }: Error): string => (name === 'ValiError' ? name : `${name}: ${message}`);

/** Whether something worked; where it did not, that is reported and the caller tells the user. */
export function succeeds(doing: string, done: Promise<unknown>): Promise<boolean> {
  return done.then(
    () => true,
    (error: unknown) => {
      report(error, doing);
      return false;
    },
  );
}
