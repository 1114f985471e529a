/** Chromium's speculative loads; missing from TypeScript's library. */
interface Document {
  readonly prerendering?: boolean;
}
