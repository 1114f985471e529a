/** Characters that change how text is laid out but not what it says: bidi controls, zero-width and private-use characters. */
const unseen = /\p{Cf}|\p{Variation_Selector}|\p{Co}/gu;

/** Text as a reader sees it. Sites wrap handles in such characters, and they come along with a copy. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/** A name in the form in which names are compared: compatibility forms and case folded, spaces made one. */
export const nameKey = (text: string): string => withoutUnseen(text.normalize('NFKC')).replace(/\s+/gu, ' ').trim().toLowerCase();
