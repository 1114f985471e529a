/** Names that mean something to every object: no data of ours has them, and nothing good would come of them. */
const wild = new Set(['__proto__', 'constructor', 'prototype']);
const deepest = 40;

/** Whether data from elsewhere is shaped like any data: not nested without end, and with no names that reach into objects. Does not recurse. */
export function isTame(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (!Array.isArray(each) && Object.keys(each).some((name) => wild.has(name))) return false;
      for (const part of Object.values(each)) if (typeof part === 'object' && part !== null) next.push(part);
    }
    level = next;
  }
  return true;
}
