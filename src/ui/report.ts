/** The one place of our pages for errors that nobody can handle. Says what was being done, never whom it was about. */
export function report(error: unknown, doing: string): void {
  console.error(`Stillwater, while ${doing}:`, error instanceof Error ? `${error.name}: ${error.message}` : typeof error);
}
