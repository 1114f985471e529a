import type { DraftWords } from '../draft-words.ts';

export const de: DraftWords = {
  language: 'de',
  emotional: `
    vermisse|vermiss dich|sie|uns, ich vermisse|vermiss, ich vermisse|vermiss dich|sie|uns, vermisst du mich, du fehlst, fehlst mir, sie fehlen mir
    liebe|lieb dich|sie, ich liebe|lieb, immer noch liebe, dich geliebt, mein schatz, schatz, schatzi, liebling, liebe meines, meine liebe, mein herz, süße|süsse, süßer, verliebt, unsere liebe, hab|habe dich lieb, dich .. lieb
    herz gebrochen|bricht|blutet|zerrissen, gebrochenes herz, herzschmerz, liebeskummer, es tut so|mir weh, tut so weh, mir .. wehgetan, mir weh getan, verletzt mich, hast mich .. verletzt, ich leide
    ich weine|heule|weinte|heulte, habe|hab .. geweint|geheult, unter tränen, meine tränen, in tränen
    kann nicht mehr schlafen|leben|atmen|so, kann nicht schlafen|atmen|weiter, kann ohne dich, nicht aufhören an
    denke|denk .. an dich|uns|sie, an dich denken|gedacht, träume|träum|träumte|geträumt von dir|uns, von dir geträumt
    verzeih mir, verzeihen sie mir, vergib mir, es tut mir alles leid, tut mir alles so? leid, tut mir so leid, entschuldigung für alles
    komm zurück, komm zu mir zurück, komm bitte zurück, komm wieder zu mir, kommen sie zurück zu, wieder zusammen, dich zurückhaben, zu dir zurück, zurück zu mir|dir
    letzte|zweite|noch eine chance, eine chance geben, gib uns eine?, von vorn anfangen, neu anfangen, nochmal versuchen, noch einmal versuchen
    brauche dich, ich brauch dich, ohne dich, fühle mich|mich so? .. einsam|allein|leer|traurig|schlecht|verloren|verlassen|schuldig|verraten
    ich bin|war so|sehr|total|echt|einfach|unendlich? traurig|wütend|sauer|eifersüchtig|verzweifelt|verletzt|einsam|enttäuscht|zerstört|unglücklich|böse, am boden zerstört, bin am ende
    einsamkeit, verzweifelt, verzweiflung, meine gefühle, gefühle für, was ich fühle, was wir hatten, wie früher wir, alte zeiten
    weißt du noch, erinnerst du dich, erinnern sie sich noch, unsere zeit|erinnerungen|träume|zukunft|geschichte, unser lied|jahrestag, seelenverwandt*
    küsse|kuss|bussi|küsschen, dich küssen|umarmen|halten|spüren, in deinen|meinen armen, wünschte du|wir|ich, ach wäre, wärst du doch, verlass mich nicht, werde dich nie, alles für mich, bedeutest mir, mein ein und`,
  accusing: `
    du .. nie|ständig|niemals|dauernd, du kommst|machst|bist|vergisst|denkst|redest|willst .. immer, immer machst|kommst|bist|willst du, sie .. ständig|dauernd, immer musst du, nie kannst|hörst|hilfst du
    deine schuld, ihre schuld, schuld bist, du bist schuld, selber schuld, selbst schuld, wegen dir, deinetwegen, dank dir
    hast .. alles|unser|mein zerstört|kaputt|ruiniert|kaputtgemacht, alles kaputt gemacht, du lügst|lügt, gelogen, lügner*, lügen, angelogen, belogen, betrogen, betrüger*, hintergangen, verraten hast, im stich
    egoist*, selbstsüchtig*, rücksichtslos*, narzisst*, erbärmlich*, widerlich*, ekelhaft*, lächerlich*, verantwortungslos*, unreif*, kindisch*, unzuverlässig*, unfähig*, nutzlos*, peinlich, unglaublich wie, unverschämt*, frechheit, faul, arrogant*, herzlos*
    du spinnst, bist du verrückt|irre|krank|blöd|bescheuert|dumm, du bist so? verrückt|irre|krank|blöd|bescheuert|dumm|toxisch|gemein|kalt, toxisch*, idiot*, dumm*, blöd|blöde|blöder, bescheuert*, arschloch*, arsch, scheiß*, scheiss*, schlampe*, hure*, wichser*, mistkerl, verdammt*, fick*, verpiss*, zum kotzen, zum teufel
    halt die|den|dein klappe|mund|maul|fresse, halts maul, geh zum, wie kannst|konntest du es|nur|so, wie können sie es, was fällt dir|ihnen ein, was ist los mit dir, was stimmt nicht mit, was bildest du
    ist dir egal|gleich, ist ihnen egal, dir .. egal, interessiert dich nicht, kümmerst dich nicht|nie, denkst nur an, du denkst nur, nicht einmal das, nicht mal das|dafür, kriegst nichts|es nicht, bekommst nichts auf
    hast .. versprochen, hattest versprochen, hättest .. können|sollen|müssen, hätten sie wenigstens, schäm dich, schämen sie sich, solltest dich schämen, wenigstens könntest|du, könntest wenigstens, ein einziges mal, ausnahmsweise mal
    lässt mich|uns|die, hast mich .. verlassen|enttäuscht|sitzen, hast uns .. verlassen|enttäuscht|sitzen, du schuldest, du .. schon wieder, schon wieder du|zu|nicht|vergessen, mal wieder du|zu, wieder mal du|zu|typisch, hast .. wieder vergessen, wieder zu spät, jedes mal, jedesmal
    habe|hab die nase voll, hab genug von, genug von dir|deinen, satt dass|dich|deine, reicht mir jetzt, mir reicht*, leid dass du|deine, du nervst
    mein anwalt*, meine anwältin, meinem anwalt, meiner anwältin, vor gericht, sehen uns vor, wirst du|das bereuen, wirst .. bereuen|büßen|bezahlen dafür, letzte warnung, siehst die kinder nie, siehst sie|ihn nie wieder, nehme dir die, wegnehmen
    schlechte|schlechter|miese|mieser|furchtbare|grauenhafte mutter|vater|eltern, rabenmutter, rabenvater, was für eine|ein mutter|vater|mensch, hasse dich, ich hasse|hass
    deine neue, dein neuer, deine tussi, deine kleine freundin, diese frau|tussi|schlampe, dieser typ|kerl
    werd erwachsen, werde erwachsen, nicht mein problem, dein problem, ihr problem, typisch, ausreden, hast mich ignoriert, ignorierst, ignorieren sie, hoffentlich bist du glücklich, hätte ich wissen
    warum kannst|hast|musst|machst|meldest|bist|antwortest|willst du, wieso kannst|hast|musst|machst|bist|antwortest|meldest du, warum können|haben|antworten sie nicht`,
  personal: `
    wie geht s|es|gehts, geht es dir|ihnen, geht s dir, wie fühlst|war dein|deine du?, wie läuft s|es bei
    vermisst du, liebst du|mich, hasst du, denkst du .. an mich|uns, denkst du noch, erinnerst du dich an
    bist du .. glücklich|allein|single|einsam|vergeben|zusammen, triffst|datest|siehst du .. jemand*|andere*, hast du .. freundin|freund|kennengelernt, hast du jemand*, schläfst du mit
    wer ist sie|er|das|die|der, mit wem bist|warst|schläfst|triffst|schreibst, wo warst du, wo waren sie, wo schläfst|wohnst du, wohin gehst
    was machst du, was machst denn, was tust du, was fühlst|denkst|willst du, was ist mit uns, was ist aus uns, was habe|hab ich falsch|getan|dir
    können|könnten|wollen wir bitte|mal|nochmal|nur|einfach|uns? reden|sprechen|sehen|freunde|treffen, wir es nochmal|noch, über uns, warum bist|hast du .. gegangen|verlassen|schluss, ist es aus|vorbei, gibt es jemand*|hoffnung, gibt es eine|einen andere|anderen
    hattest du spaß|einen schönen, war es schön, auf einen kaffee|wein|drink, kaffee trinken, essen gehen, was trinken, verzeihst du, ist sie|er besser, wollen wir es`,
  logistics: `
    uhr|zeit|wann|stunde*|minute*|heute|morgen|übermorgen|abend|mittag*|vormittag*|nachmittag*|nacht|früh|tag|tage|tagen|woche*|wochenende*|monat*|datum|termin*
    montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*, januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember
    schule|schul*|kita|kindergarten|hort|lehrer*|hausaufgabe*|unterricht|klasse*|training|spiel|verein|ferienlager|ausflug|prüfung*|klausur*|schwimm*|elternabend
    abhol*|hole|holst|holen|hol|bring|bringe|bringst|bringen|mitbring*|mitnehm*|nimmst|nehme|übergabe|übergeb*|tausch*|wechsel*|abgeb*|zurückgeb*|vorbeibring*
    arzt*|ärztin|doktor|zahnarzt*|kinderarzt*|tierarzt*|medikament*|medizin|dosis|tablette*|saft|allergi*|fieber|krank*|versicherung|krankenhaus|rezept*|impf*
    essen|futter|füttern|gassi|leine|katzenklo|hund|hunde|hündin|katze|kater|mittagsschlaf|mittagessen|brotdose|windel*|milch
    bezahl*|zahl*|überweis*|rechnung*|miete|kaution|quittung*|beleg*|kosten|kostet|hälfte|bank|steuer*|vertrag|vermieter*|schlüssel|post|brief*|paket*|kiste*|karton*|sofa|möbel|zähler|internet|strom|gas|klempner|heizung|reparatur|konto
    pass|reisepass|ausweis|formular*|unterschr*|unterschreib*|dokument*|kopie*|papiere|unterlagen|bescheinigung|karte|vollmacht|telefon*|handy|ladegerät|nummer|adresse|link|datei*|bericht|besprechung|frist|kunde*|kunden|projekt|dienstplan|schicht|kalender|budget|mail
    tasche|rucksack|ranzen|jacke|mantel|schuhe|stiefel|brille|kleidung|sachen|schlafanzug|badehose|spielzeug|kuscheltier|buch|bücher|fahrrad|rad|auto|kindersitz|helm|kostüm
    passt|okay|ok|möglich|bestätig*|einverstanden|frei|lieber|fertig|bereit|früher|später|verspät*|bekommen|erhalten|klappt|recht, in ordnung, geht das
    welche|welcher|welches|welchen|wieviel, wie viel, wie viele, wie lange, wo bist du, wo ist|sind|soll, bringt|nimmt|zahlt|fährt, wer holt, geburtstag|feier|ferien|urlaub|flug|zug|bus|fahrkarte*|ticket*|hotel|reise`,
  common: `der die das und ich du sie ist nicht ein eine mit für auf zu den dem im am um wir er es bitte danke kann hast habe bin wie von dich dir mir`,
};
