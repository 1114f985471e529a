/** Words of ours on a page, from the browser's own list: a wrapper for it would be one more thing that a page can find. */

interface Words {
  i18n: { getMessage(key: string, values?: string[]): string };
}

const scope = globalThis as unknown as { browser?: Words; chrome?: Words };

export const say = (key: string, ...values: string[]): string =>
  (scope.browser?.i18n ? scope.browser : scope.chrome)?.i18n.getMessage(key, values) ?? '';
