/** As long, and as near, as systems take two presses for a double click. */
const doubleClickMs = 500;
const nearPixels = 8;

let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

/**
 * The first press of a double click alone: the second may land on what has moved there meanwhile. Told by time and place, since
 * Firefox counts anew on another element. Keys are no such presses.
 */
export const onePress =
  (act: () => void) =>
  ({ detail, timeStamp: at, clientX: x, clientY: y }: Pick<MouseEvent, 'detail' | 'timeStamp' | 'clientX' | 'clientY'>): void => {
    const isSecond = detail > 0 && at - last.at < doubleClickMs && Math.hypot(x - last.x, y - last.y) < nearPixels;
    last = { at, x, y };
    if (!isSecond) act();
  };
