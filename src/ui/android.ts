/** No extension is told on which system it runs before it asks, and what differs there has to be known at the first paint. */
export const isAndroid = (): boolean => /Android/.test(navigator.userAgent);
