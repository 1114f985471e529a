import { browser } from 'wxt/browser';
import { report } from '../report.ts';
import { keepCopy } from '../stores/copies.ts';
import { watchDisguise } from '../stores/disguise.ts';
import { watchLearned } from '../stores/learned.ts';
import { watchSettings } from '../stores/settings.ts';
import { watchOpen } from '../stores/waits.ts';
import { countAnew } from './canary.ts';
import { wearDisguise } from './disguise.ts';
import { gather } from './gather.ts';
import { hoursAlarm } from './hours.ts';
import { journalAlarm, writeWaiting } from './journal.ts';
import { isNews } from './learning.ts';
import { addMenu, onMenuClicked } from './menu.ts';
import { onAdded, onRemoved } from './permissions.ts';
import { explainStart, noticeGap, stayPresent } from './presence.ts';
import { isPrivateWorker, takeRequests } from './relay.ts';
import { onMessage, onRequest } from './router.ts';
import { expectSync, finishSync, sync } from './sync.ts';
import { forgetPeople, onBeforeNavigate, onCommitted, onErrorOccurred, onHistoryStateUpdated } from './visits.ts';
import { alarmName, countAgain, keepWaiting, noteUse, onBrowserStart, resumeWaiting, watchClock } from './waits.ts';

/** A feed teaches something with every look at it, and each time every open page judges itself anew. Shorter than a worker lives without work. */
const betweenLessonsMs = 1_000;

/** Registers every listener in the first turn: a worker that is started for an event hears only those. */
export function start(): void {
  const wear = () => void wearDisguise().catch((error: unknown) => report(error, 'putting on the plain look'));
  // The browser forgets the look when the extension is switched off and on, and tells of neither.
  wear();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    explainStart();
    // An update leaves the guards on open pages without their extension.
    void sync('all');
    addMenu();
    if (!isPrivateWorker()) void countAnew();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // What is stored was written by older code.
    if (reason === 'update') void keepCopy('update', Date.now()).catch((error: unknown) => report(error, 'keeping a copy'));
  });
  browser.runtime.onStartup.addListener(() => {
    explainStart();
    void (isPrivateWorker() ? sync() : onBrowserStart());
  });
  watchSettings(() => {
    forgetPeople();
    void sync();
    if (!isPrivateWorker()) void countAgain();
  });
  watchDisguise(wear);
  // The worker that opens and closes brings the guard in line; this one may be another.
  watchOpen(forgetPeople);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void keepWaiting();
    if (name === journalAlarm) void writeWaiting();
    if (name !== hoursAlarm) return;
    forgetPeople();
    void sync();
  });
  takeRequests(onRequest);
  const syncSoon = gather(() => void sync(), betweenLessonsMs);
  watchLearned((learned) => {
    if (!isNews(learned)) return;
    forgetPeople();
    void expectSync();
    syncSoon();
  });
  browser.permissions.onAdded.addListener(() => void onAdded());
  browser.permissions.onRemoved.addListener(() => void onRemoved());
  browser.runtime.onMessage.addListener((message, sender) => {
    watchClock(Date.now());
    return onMessage(message, sender);
  });
  // Firefox for Android has no menus.
  browser.contextMenus?.onClicked.addListener((info) => void onMenuClicked(info));
  const { webNavigation } = browser;
  webNavigation.onBeforeNavigate.addListener((details) => {
    void onBeforeNavigate(details);
    void stayPresent(Date.now());
    watchClock(Date.now());
  });
  webNavigation.onCommitted.addListener((details) => {
    void onCommitted(details);
    void noteUse(details);
  });
  webNavigation.onErrorOccurred.addListener((details) => void onErrorOccurred(details));
  webNavigation.onHistoryStateUpdated.addListener((details) => {
    void onHistoryStateUpdated(details);
    watchClock(Date.now());
    void noteUse(details);
  });
  void writeWaiting();
  void finishSync().catch((error: unknown) => report(error, 'finishing what a killed worker began'));
  // This worker has no alarm: the clock may have been set back while it did not run.
  if (isPrivateWorker()) void countAgain().catch((error: unknown) => report(error, 'having what waits counted'));
  else void resumeWaiting().catch((error: unknown) => report(error, 'looking for what waits'));
  void noticeGap(Date.now()).catch((error: unknown) => report(error, 'looking for a gap'));
}
