/** @returns what acts at once when asked after a rest, and once for all that ask within one, when it is over. */
export function gather(act: () => void, restMs: number): () => void {
  let isResting = false;
  let isAsked = false;
  const ask = (): void => {
    isAsked = isResting;
    if (isResting) return;
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (isAsked) ask();
    }, restMs);
    act();
  };
  return ask;
}
