import { describe, expect, test } from 'vitest';
import { checkDraft, type FindingKind } from '../draft.ts';

const calm = [
  'Bonjour, je viens chercher Mia vendredi à 17 h. Ça te va ?',
  'Merci. On se retrouve devant l’école à 15 h.',
  'Léo a de la fièvre, il reste à la maison. Le sirop est dans le sac bleu.',
  'Peux-tu apporter le passeport dimanche ?',
  'Le dentiste a déplacé le rendez-vous à mardi 10 h.',
  'J’ai dix minutes de retard, désolé.',
  'La vétérinaire dit deux comprimés par jour, avec les croquettes.',
  'Quel week-end préfères-tu en mars ?',
  'Le loyer est dû le premier. J’ai payé ma moitié.',
  'Merci de transférer la facture du plombier.',
  'Les enfants aiment beaucoup le nouveau maître de natation.',
  'Il a manqué le bus, donc je l’emmène en voiture.',
  'Où êtes-vous ? Nous sommes à la porte nord avec les sacs.',
  'La chaudière est cassée, le propriétaire passe demain.',
  'Est-ce que tu viens toujours à 17 h ?',
  'Les clés sont dans la boîte aux lettres, comme d’habitude.',
  'Le rapport est-il prêt pour la réunion ?',
  'D’accord, c’est noté pour jeudi. Merci.',
  'Pouvez-vous signer le formulaire avant lundi ?',
];

const telling: [string, FindingKind[]][] = [
  ['Tu me manques tellement', ['emotional']],
  ['Vous me manquez', ['emotional']],
  ['Je t’aime encore', ['emotional']],
  ["je t'aime toujours", ['emotional']],
  ['Je n’arrive pas à dormir', ['emotional']],
  ['J’ai pleuré toute la nuit', ['emotional']],
  ['Reviens, s’il te plaît', ['emotional']],
  ['Je suis si triste', ['emotional']],
  ['Je me sens tellement seule', ['emotional']],
  ['Tu ne m’écoutes jamais', ['accusing']],
  ['Vous ne répondez jamais', ['accusing']],
  ['C’est de ta faute', ['accusing']],
  ['Tu es égoïste', ['accusing']],
  ['Comment oses-tu changer l’heure', ['accusing']],
  ['Mon avocate va te contacter', ['accusing']],
  ['Tu devrais avoir honte', ['accusing']],
  ['Tu as tout gâché', ['accusing']],
  ['Tu m’as menti', ['accusing']],
  ['T’es folle', ['accusing']],
  ['Comment vas-tu ?', ['question']],
  ['Tu vois quelqu’un ?', ['question']],
  ['Est-ce que tu penses à moi ?', ['question']],
  ['On peut parler ?', ['question']],
  ['C’est qui ?', ['question']],
  ['Où étais-tu hier soir ?', ['question']],
  ['Sois là à 17 h !!!', ['loud']],
  ['JE TE L’AI DÉJÀ DIT, 17 h', ['loud']],
];

describe('a draft in French', () => {
  test.each(calm)('passes: %s', (draft) => {
    expect(checkDraft(draft, { fallback: 'fr' })).toEqual({ language: 'fr', findings: [] });
  });
  test.each(telling)('does not pass: %s', (draft, kinds) => {
    expect(checkDraft(draft, { language: 'fr', fallback: 'en' }).findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
