/**
 * How to write numbers and dates beside words in `language`: as the user's region does, where one of the preferred languages is the same
 * language in the same script, with the digits of the words. @returns a BCP 47 tag.
 */
export function localeFor(language: string, preferred: readonly string[]): string {
  const region = preferred.find((each) => written(each) === written(language)) ?? language;
  const { numberingSystem } = new Intl.NumberFormat(language).resolvedOptions();
  return new Intl.Locale(region, { numberingSystem }).toString();
}

/** Language and script: Chinese is read in one of two, Portuguese in one. */
function written(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}
