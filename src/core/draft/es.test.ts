import { describe, expect, test } from 'vitest';
import { checkDraft, type FindingKind } from '../draft.ts';

const calm = [
  'Hola, recojo a Mía el viernes a las 5. ¿Te viene bien?',
  'Gracias. Nos vemos en la puerta del colegio a las 3.',
  'Leo tiene fiebre, hoy se queda en casa. La medicina está en la bolsa azul.',
  '¿Puedes traer el pasaporte el domingo?',
  'El dentista cambió la cita para el martes a las 10.',
  'Llego diez minutos tarde, perdón.',
  'La veterinaria dice dos pastillas al día, con comida.',
  '¿Qué fin de semana prefieres en marzo?',
  'El alquiler vence el día uno. Ya pagué mi mitad.',
  'Por favor, reenvía la factura del fontanero.',
  'A los niños les encanta la nueva profesora de natación.',
  'El autobús siempre llega tarde, así que lo llevo yo en coche.',
  '¿Dónde estás? Estamos en la puerta norte con las mochilas.',
  'La caldera está rota, el casero viene mañana.',
  '¿Te importa recogerlo a las 6 el lunes?',
  'Dejé las llaves en el buzón, como siempre.',
  '¿Está listo el informe para la reunión con los clientes?',
  'De acuerdo. Anotado para el jueves, gracias.',
  'La niña estaba triste después de la escuela, la maestra te va a llamar.',
];

const telling: [string, FindingKind[]][] = [
  ['Te extraño mucho', ['emotional']],
  ['Te echo de menos cada noche', ['emotional']],
  ['Todavía te quiero', ['emotional']],
  ['No puedo dormir sin ti', ['emotional', 'emotional']],
  ['Estoy muy triste desde que te fuiste', ['emotional']],
  ['Por favor, vuelve conmigo', ['emotional']],
  ['perdoname por todo', ['emotional']],
  ['Tú siempre haces lo mismo', ['accusing']],
  ['Vos nunca avisás', ['accusing']],
  ['Usted nunca cumple', ['accusing']],
  ['Es tu culpa', ['accusing']],
  ['Eres un egoísta', ['accusing']],
  ['¿Cómo te atreves a cambiar la hora?', ['accusing']],
  ['Mi abogado te va a escribir', ['accusing']],
  ['Deberías avergonzarte', ['accusing']],
  ['Eres una mala madre', ['accusing']],
  ['Me mentiste', ['accusing']],
  ['¿Cómo estás?', ['question']],
  ['¿Estás saliendo con alguien?', ['question']],
  ['¿Piensas en mí?', ['question']],
  ['¿Podemos hablar?', ['question']],
  ['¿Quién es ella?', ['question']],
  ['¿Dónde estuviste anoche?', ['question']],
  ['¡¡Llega a las 5!!', ['loud']],
  ['TE LO DIJE MUCHAS VECES, a las 5', ['loud']],
];

describe('a draft in Spanish', () => {
  test.each(calm)('passes: %s', (draft) => {
    expect(checkDraft(draft, { fallback: 'es' })).toEqual({ language: 'es', findings: [] });
  });
  test.each(telling)('does not pass: %s', (draft, kinds) => {
    expect(checkDraft(draft, { language: 'es', fallback: 'en' }).findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
