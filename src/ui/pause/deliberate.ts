/** A click that lands while the page is only just there was meant for what stood here before; so is a key held down. */
const settlingMs = 300;

/** Only what a person did, and meant: no scripted click, none in the first moments. @param shownAt when the page came into view. */
export function deliberate(shownAt: () => number, act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (event.isTrusted && performance.now() - shownAt() >= settlingMs) act();
  };
}
