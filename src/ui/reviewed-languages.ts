/** Languages whose words somebody has read who grew up with them, as in `language` of their file. All others ask for help in Settings. */
export const reviewedLanguages: readonly string[] = ['en'];
