/**
 * Where people who were abused find somebody to talk to. Only numbers with a dated public source; a wrong number is worse than
 * none, so a country without one has the international directory alone.
 */

export interface HelpLine {
  /** ISO 3166-1 region. */
  region: string;
  /** As it calls itself. Not translated. */
  name: string;
  /** As people there write it. */
  phone?: string;
  /** A number that takes messages, with the word to send where one is needed. */
  message?: { number: string; word?: string; app?: 'WhatsApp' };
  site: string;
  /** Where the numbers were read, and when that was published (`YYYY-MM`). */
  source: string;
  seen: string;
}

/** For every country: a directory of help lines and shelters, kept by the Global Network of Women's Shelters with UN Women. */
export const directory = { name: 'lila.help', site: 'https://lila.help/', source: 'https://lila.help/swa/kuhusu-lila-help' };

export const helpLines: readonly HelpLine[] = [
  {
    region: 'US',
    name: 'National Domestic Violence Hotline',
    phone: '1-800-799-7233',
    message: { number: '88788', word: 'START' },
    site: 'https://www.thehotline.org/',
    source: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
    seen: '2022-01',
  },
  {
    region: 'GB',
    name: 'National Domestic Abuse Helpline',
    phone: '0808 2000 247',
    site: 'https://www.nationaldahelpline.org.uk/',
    source: 'https://www.thegayuk.com/are-there-helplines-for-male-domestic-abuse-survivors/',
    seen: '2020-11',
  },
  {
    region: 'GB',
    name: 'Men’s Advice Line',
    phone: '0808 801 0327',
    site: 'https://mensadviceline.org.uk/',
    source: 'https://www.thegayuk.com/are-there-helplines-for-male-domestic-abuse-survivors/',
    seen: '2020-11',
  },
  {
    region: 'IE',
    name: 'Women’s Aid',
    phone: '1800 341 900',
    site: 'https://www.womensaid.ie/',
    source: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/',
    seen: '2016-09',
  },
  {
    region: 'AU',
    name: '1800RESPECT',
    phone: '1800 737 732',
    message: { number: '0458 737 732' },
    site: 'https://www.1800respect.org.au/',
    source: 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/',
    seen: '2024-01',
  },
  {
    region: 'DE',
    name: 'Hilfetelefon Gewalt gegen Frauen',
    phone: '116 016',
    site: 'https://www.hilfetelefon.de/',
    source:
      'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
    seen: '2023-06',
  },
  {
    region: 'FR',
    name: '3919 Violences Femmes Info',
    phone: '3919',
    site: 'https://solidaritefemmes.org/appeler-le-3919/',
    source:
      'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
    seen: '2023-11',
  },
  {
    region: 'ES',
    name: '016',
    phone: '016',
    message: { number: '600 000 016', app: 'WhatsApp' },
    site: 'https://violenciagenero.igualdad.gob.es/',
    source:
      'https://www.europapress.es/epsocial/igualdad/noticia-suben-levemente-consultas-016-primer-semestre-2025-59317-casi-330-diarias-20250807133253.html',
    seen: '2025-08',
  },
  {
    region: 'NZ',
    name: 'Women’s Refuge',
    phone: '0800 733 843',
    site: 'https://womensrefuge.org.nz/',
    source: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
    seen: '2023-02',
  },
  {
    region: 'BR',
    name: 'Ligue 180',
    phone: '180',
    message: { number: '+55 61 9610-0180', app: 'WhatsApp' },
    site: 'https://www.gov.br/mulheres/pt-br/ligue180',
    source: 'https://www.oliberal.com/cop-30/ligue-180-cria-canal-exclusivo-para-atender-denuncias-de-violencia-durante-a-cop-30-1.1043786',
    seen: '2025-11',
  },
];

/** Every region of which numbers are known, each once. */
export const helpRegions: readonly string[] = [...new Set(helpLines.map(({ region }) => region))];

/** @param languages as the browser lists them. The first decides, where it names a region: a German browser lists English, too. */
export const regionOf = ([first = '']: readonly string[]): string | undefined => /-([A-Z]{2})\b/.exec(first)?.[1];

export const helpLinesOf = (region: string | undefined): HelpLine[] => helpLines.filter((each) => each.region === region);
