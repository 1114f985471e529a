/**
 * The two attributes by which the static stylesheet (`public/veil.css`) does what was decided. Neutral on purpose: the
 * page can read them, and they must not say whom they are about.
 */

/** On the root: absent while undecided (veiled), `open`, or `shut` for good. */
export const veil = 'data-veil';
/** On a box: `gone`, `flat` or `blank`, see `Surface.close`. */
export const fold = 'data-fold';
