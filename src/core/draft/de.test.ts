import { describe, expect, test } from 'vitest';
import { checkDraft, type FindingKind } from '../draft.ts';

const calm = [
  'Hallo, ich hole Mia am Freitag um 17 Uhr ab. Passt das?',
  'Danke. Bis um 15 Uhr am Schultor.',
  'Leo hat schon wieder Fieber und bleibt heute zu Hause. Der Saft ist in der blauen Tasche.',
  'Kannst du am Sonntag den Reisepass mitbringen?',
  'Der Zahnarzt hat den Termin auf Dienstag verschoben.',
  'Ich komme zehn Minuten später, tut mir leid.',
  'Die Tierärztin sagt zwei Tabletten am Tag, mit dem Futter.',
  'Welches Wochenende im März ist dir lieber?',
  'Die Miete ist am Ersten fällig. Meine Hälfte ist überwiesen.',
  'Bitte schick mir die Rechnung vom Klempner.',
  'Die Kinder lieben den neuen Schwimmlehrer.',
  'Er hat den Bus verpasst, ich fahre ihn mit dem Auto.',
  'Wo bist du? Wir stehen am Nordeingang mit dem Rucksack.',
  'Die Heizung ist kaputt, der Vermieter kommt morgen.',
  'Holst du sie wie immer um 16 Uhr?',
  'Der Schlüssel liegt im Briefkasten. Ich bin fertig mit dem Packen.',
  'Ist der Bericht für die Besprechung fertig?',
  'In Ordnung, für Donnerstag notiert. Danke.',
  'Können Sie das Formular bis Montag unterschreiben?',
  'Liebe Grüße von der Kita, am Mittwoch ist Elternabend.',
];

const telling: [string, FindingKind[]][] = [
  ['Ich vermisse dich so', ['emotional']],
  ['Du fehlst mir', ['emotional']],
  ['Ich liebe dich immer noch', ['emotional']],
  ['hab dich lieb', ['emotional']],
  ['Ohne dich kann ich nicht schlafen', ['emotional']],
  ['Ich habe die ganze Nacht geweint', ['emotional']],
  ['Bitte komm zurück', ['emotional']],
  ['Ich bin so traurig', ['emotional']],
  ['Weißt du noch, der Sommer am See', ['emotional']],
  ['Du denkst nie an andere', ['accusing']],
  ['Du kommst immer zu spät', ['accusing']],
  ['Das ist deine Schuld', ['accusing']],
  ['Du bist so egoistisch', ['accusing']],
  ['Wie kannst du es wagen', ['accusing']],
  ['Mein Anwalt meldet sich', ['accusing']],
  ['Schäm dich', ['accusing']],
  ['Du hast alles kaputt gemacht', ['accusing']],
  ['Du hast gelogen', ['accusing']],
  ['Sie sind verantwortungslos', ['accusing']],
  ['Warum kannst du nicht pünktlich sein?', ['question', 'accusing']],
  ['Wie geht es dir?', ['question']],
  ['Bist du mit jemandem zusammen?', ['question']],
  ['Denkst du noch an mich?', ['question']],
  ['Können wir reden?', ['question']],
  ['Wer ist sie?', ['question']],
  ['Wo warst du gestern Abend?', ['question']],
  ['Sei um 17 Uhr da!!', ['loud']],
  ['ICH HABE ES DIR GESAGT', ['loud']],
];

describe('a draft in German', () => {
  test.each(calm)('passes: %s', (draft) => {
    expect(checkDraft(draft, { fallback: 'de' })).toEqual({ language: 'de', findings: [] });
  });
  test.each(telling)('does not pass: %s', (draft, kinds) => {
    expect(checkDraft(draft, { language: 'de', fallback: 'en' }).findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
