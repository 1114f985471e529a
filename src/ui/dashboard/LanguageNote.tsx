import { reviewedLanguages } from '../reviewed-languages.ts';
import { language, say } from '../text.ts';

/** A translation that nobody has reviewed yet says so. */
export function LanguageNote() {
  return reviewedLanguages.includes(language()) ? null : <p class="soft">{say('languageHelp')}</p>;
}
