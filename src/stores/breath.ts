/** A turn of the page between two pieces of work, so that it does not freeze. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));
