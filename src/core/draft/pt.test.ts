import { describe, expect, test } from 'vitest';
import { checkDraft, type FindingKind } from '../draft.ts';

const calm = [
  'Olá, vou buscar a Mia na sexta às 17h. Pode ser?',
  'Obrigada. Até às 15h no portão da escola.',
  'O Leo está com febre e fica em casa hoje. O xarope está na mochila azul.',
  'Você pode trazer o passaporte no domingo?',
  'O dentista mudou a consulta para terça às 10h.',
  'Chego dez minutos atrasado, desculpa.',
  'A veterinária disse dois comprimidos por dia, com a ração.',
  'Qual fim de semana preferes em março?',
  'O aluguel vence no dia primeiro. Já paguei a minha metade.',
  'Por favor, manda a fatura do encanador.',
  'As crianças adoram o novo professor de natação.',
  'Ele perdeu o ônibus, então levo de carro.',
  'Onde você está? Estamos na porta norte com as mochilas.',
  'A caldeira avariou, o senhorio vem amanhã.',
  'Posso deixar as chaves no correio às 18h, tudo bem?',
  'Tudo bem, combinado para quinta.',
  'O relatório está pronto para a reunião?',
  'Tem outra chave do carro?',
  'Podes assinar o formulário até segunda?',
];

const telling: [string, FindingKind[]][] = [
  ['Tenho tantas saudades tuas', ['emotional']],
  ['Sinto sua falta', ['emotional']],
  ['Eu te amo', ['emotional']],
  ['Ainda te amo muito', ['emotional']],
  ['Não consigo dormir sem você', ['emotional', 'emotional']],
  ['Chorei a noite toda', ['emotional']],
  ['Volta pra mim', ['emotional']],
  ['Estou muito triste', ['emotional']],
  ['Me dá mais uma chance', ['emotional']],
  ['Você nunca ajuda', ['accusing']],
  ['Tu sempre fazes isso', ['accusing']],
  ['A culpa é sua', ['accusing']],
  ['Que egoísta', ['accusing']],
  ['Como te atreves a mudar a hora', ['accusing']],
  ['Meu advogado vai falar com você', ['accusing']],
  ['Devias ter vergonha', ['accusing']],
  ['Estragaste tudo', ['accusing']],
  ['Você mentiu para mim', ['accusing']],
  ['Você é louca', ['accusing']],
  ['Como você está?', ['question']],
  ['Estás com alguém?', ['question']],
  ['Pensas em mim?', ['question']],
  ['Podemos conversar?', ['question']],
  ['Quem é ela?', ['question']],
  ['Onde estavas ontem à noite?', ['question']],
  ['Chega às 17h!!', ['loud']],
  ['EU JÁ TE DISSE ISSO, às 17h', ['loud']],
];

describe('a draft in Portuguese', () => {
  test.each(calm)('passes: %s', (draft) => {
    expect(checkDraft(draft, { fallback: 'pt' })).toEqual({ language: 'pt', findings: [] });
  });
  test.each(telling)('does not pass: %s', (draft, kinds) => {
    expect(checkDraft(draft, { language: 'pt', fallback: 'en' }).findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
