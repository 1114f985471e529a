import type { DraftWords } from '../draft-words.ts';

export const pt: DraftWords = {
  language: 'pt',
  emotional: `
    saudade*, saudades tuas|suas|de, sinto .. falta|saudade|saudades, sinto a? tua|sua falta, fazes falta, você faz falta, me faz falta
    te amo, amo te, eu te amo|amava|amei, te adoro, adoro te, amo você, ainda te amo|gosto, gosto de ti|você, gosto muito de ti|você, meu amor, amor da minha, amorzinho, meu bem, querido meu, minha querida, meu coração, minha vida, apaixonad*, nosso amor
    coração partido|despedaçado|dói, partiu|partiste|partiste me o? meu? coração, dói tanto|muito te|saber|ver, me dói, dói me, me machucou|magoou|magoaste, magoaste me, estou sofrendo, estou a sofrer, eu sofro
    chorei, choro, chorando por, a chorar por, tenho chorado, em lágrimas, minhas lágrimas
    não consigo dormir|viver|respirar|te|parar|esquecer|mais|seguir, não paro de pensar, não aguento mais sem|esta|essa
    penso|pensando|pensar|pensei em ti|você|nós, sonho|sonhei|sonhava com? contigo|você
    me perdoa, perdoa me, perdoe me, me perdoe, perdão por tudo, desculpa por tudo, desculpe por tudo, sinto muito por tudo
    volta|volte pra|para mim, volta|volte comigo, volta|volte pra|para casa comigo, volta por favor, voltar contigo|juntos, voltar com você, voltarmos
    outra|última|segunda chance|oportunidade, mais uma chance|oportunidade, tentar de novo|outra, começar de novo, recomeçar
    preciso de ti|você na|aqui|comigo, preciso tanto, sem ti, sem você, me sinto .. só|sozinh*|triste|vazi*|perdid*|mal|abandonad*|culpad*, sinto me .. só|sozinh*|triste|vazi*|perdid*|mal|abandonad*|culpad*
    estou|ando|fiquei muito|tão|super? triste|destruíd*|arrasad*|furios*|zangad*|ciument*|desesperad*|magoad*|machucad*|chatead*|deprimid*|sozinh*|brav*|devastad*
    solidão, desesperad*, arrasad*, meus sentimentos, o que sinto, o que tínhamos|tivemos|a gente tinha, velhos tempos
    lembras te|lembra quando|de|nós, lembra de quando|nós, você se lembra quando|de nós, nossas lembranças|memórias, nossos sonhos, nossa música|história, nosso futuro|aniversário de, alma gêmea, alma gémea
    beijos, beijinhos, beijo, bjs, bjos, te abraçar, te beijar, abraçar te, beijar te, quem me dera, queria que estivesses|estivesse, queria que você estivesse, és tudo, você é tudo, não me deixe*, nunca te esquec*, nunca vou te`,
  accusing: `
    tu|você|vc sempre|nunca|jamais, sempre tu|você|atrasad*|chegas, sempre o mesmo, nunca fazes|faz|estás|está|chegas|ajudas|ajuda|ouves|ouve|cumpres|cumpre|pensas|pensa|avisas|avisa|te|respondes|responde
    culpa tua|sua|é, por tua|sua culpa, é|foi tua|sua|a? culpa, tua culpa, sua culpa, por causa de ti|você, graças a ti|você
    estragaste|estragou|estragas|arruinou|arruinaste|destruíste|destruiu tudo|minha|a|o, você estragou|destruiu|mentiu|mente|traiu, mentiste, mentes, mentiu, mentiros*, mentira*, me enganou|enganaste|traiu|traíste, traição, traidor*
    egoísta*, egoista*, narcisista*, patétic*, nojent*, ridícul*, irresponsável*, irresponsaveis, imatur*, infantil, inútil, inúteis, preguiços*, inacreditável, que vergonha, vergonha na, sem vergonha, descarad*, incompetente*
    estás|tás|você louc*|malu*|doid*, você está|é louc*|malu*|doid*, és louc*|malu*|doid*, tóxic*, idiota*, imbecil*, estúpid*, burr*, otári*, babaca*, cabrão, cabrões, puta*, puto, filho|filha da puta, merda, porra, caralho, foda*, vai te foder, vaca, desgraçad*, cretin*
    cala a boca, cala te, cale se, vai pro inferno, vai para o inferno, como te atreves, como se atreve, como ousa*, como pudeste|pôde, como foste|foi capaz, qual é o teu|seu problema, o que há de errado
    não te|se importas|importa, não queres|quer saber, nunca te importaste, nunca se importou, só pensas|pensa em|no, nem sequer, nem isso, nem para isso, não serves|serve para
    prometeste, você prometeu, me prometeu, tinha prometido, devias|deveria|devia ter|sentir|teres, pelo menos podias|podia|poderia, ao menos podias|podia|poderia, uma vez na vida, por uma vez
    me fazes|faz sofrer|perder|sentir, fazes me sofrer|perder|sentir, me decepcionou|desiludiste|desiludiu, você me deve, deves me, outra vez atrasad*|tu|você|esqueceste|esqueceu, de novo atrasad*|você|esqueceu, esqueceste outra, atrasad* outra vez, atrasad* de novo, mais uma vez tu|você|atrasad*|esqueceste|esqueceu, sempre que tu, toda vez que você
    fart* de|disto, cansad* de ti|você|tuas|suas|teus|seus, cheg* de desculpas, já chega, estou fart*, não aguento mais você|tuas|suas
    meu advogad*, minha advogad*, no tribunal, nos vemos em tribunal, vais|vai te|se? arrepender, vais te arrepender, vais|vai pagar por, último aviso, nunca mais vês|verá|verás, nunca mais vai|vais ver, tirar te os, tirar as crianças, te tirar
    má|mau|péssim*|horrível mãe|pai|pais, que tipo de mãe|pai|pessoa, te odeio, odeio te, eu odeio, odeio você
    tua|sua nova namorada|mulher|vida|família, teu|seu novo namorado|marido, tua namoradinha, sua namoradinha, essa mulher|gaja, esse gajo|cara
    cresce e, vê se cresce, não é problema meu, problema teu|seu, típico, desculpas esfarrapadas, tuas desculpas, suas desculpas, me deixaste|abandonou|largou|abandonaste sozinh*?, abandonaste me|nos, nos abandonou, espero que estejas|esteja|seja|sejas feliz, me ignora*, ignoras me
    que|porque não consegues|consegue|podes|pode|respondes|responde|avisaste|avisou|fazes|queres, por que sempre|nunca, porque sempre|nunca tu|você|fazes|me, que você é|faz|nunca|sempre|não, porque você é|faz|nunca|sempre|não`,
  personal: `
    como estás|está|vais|andas, como te|se sentes|sente, como tens passado, como você está|vai, como você se sente, como tens andado, como anda|andas, como foi o? teu|seu
    tens|sentes|sente saudades|minha|falta, sentes a? minha, me amas|ama|odeias|odeia, ainda me amas|ama|gostas, gostas de mim, pensas|pensa em mim|nós, você pensa em, lembras te de mim|nós
    estás|está saindo|namorando|feliz|sozinh*|solteir*, estás|está a namorar|sair|dormir, estás|está com alguém|ela|ele, namoras|namora, tens|tem namorad*|alguém, tens|tem uma namorada, sais|sai com
    quem é ela|ele|essa|esse|a|o, com quem estás|está|estavas|estava|andas|sais|você, onde estavas|estiveste|estava|esteve, onde você estava|esteve, onde dormes|vives|mora
    o que fazes|sentes|queres, o que você faz|sente|quer, o que estás|está a? fazendo|fazer|pensando|pensar, que estás a fazer, o que aconteceu connosco|com a gente|conosco, o que eu fiz, o que fiz, e nós, e a gente
    podemos|poderíamos conversar|falar|tentar|voltar, podemos ser amigos, podemos nos ver, a gente pode conversar|falar|tentar, falar de|sobre nós|gente, que foste|terminou|acabaste, porque foste|terminou|acabaste, que me deixou|deixaste, porque me deixou|deixaste, acabou mesmo, há alguém, tem alguém
    divertiste|divertiu te|se, tomar um café|copo|drink, beber um copo|café, jantar comigo|juntos|contigo, me perdoas, és feliz, você é feliz, conheceste alguém, conheceu alguém, ela|ele é melhor`,
  logistics: `
    hora|horas|h|minuto*|quando|manhã|tarde|noite|hoje|amanhã|dia|dias|semana*|mês|meses|data*, meio dia
    segunda|terça|quarta|quinta|sexta|feira|sábado*|domingo*, janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
    escola|creche|colégio|infantário|professor*|educadora|tpc|lição|deveres|aula*|treino|jogo|clube|acampamento|passeio|visita|prova*|exame*|natação
    buscar|busco|buscas|busca|pegar|pego|pega|apanhar|apanho|apanhas|levar|levo|levas|leva|trazer|trago|trazes|traz|deixar|deixo|deixas|deixa|entreg*|troc*|troca|mudar
    médico|médica|doutor*|pediatra|dentista|consulta|veterinári*|remédio*|medicamento*|dose*|comprimido*|xarope|alergia*|febre|doente|seguro|hospital|receita|vacina*
    comida|comer|ração|passear|trela|coleira|areia|cão|cadela|cachorro|cachorra|gato|gata|sesta|soneca|almoço|lanche|fralda*|leite
    pagar|pago|paguei|pagas|paga|pagou|fatura*|conta|contas|boleto|aluguel|renda|caução|recibo*|transferência|transferir|pix|custo*|custa|metade|banco|imposto*|contrato|senhorio|proprietári*|chave*|correio|carta*|encomenda|caixa*|sofá|móveis|contador|internet|luz|gás|canalizador|encanador|caldeira|conserto
    passaporte*|formulário*|assin*|assinar|documento*|cópia*|papéis|certidão|cartão|autorização|telefone|carregador|número|endereço|morada|link|ficheiro*|arquivo*|relatório|reunião|prazo|cliente*|projeto|horário*|turno*|calendário|agenda|orçamento|email|celular|telemóvel
    saco|mala|mochila|casaco|sapatos|botas|óculos|roupa*|pijama|fato|maiô|brinquedo*|livro*|bicicleta|carro|cadeira|cadeirinha|capacete|fantasia
    dá|combinado|possível|confirm*|ok|okay|serve|convém|disponível|livre|preferes|prefere|pronto|pronta|cedo|antes|atras*|recebeste|recebeu|funciona, pode ser, podes ir, de acordo
    quanto|quanta|quantos|quantas|qual|quais, onde estás|você está, onde está|estão|fica|deixo, busca|leva|pega|traz|paga, quem vai, aniversário|festa|férias|voo|comboio|trem|ônibus|autocarro|bilhete*|hotel|viagem`,
  common: `o os a as que de em e um uma por com para não é está estou me te se ele ela como mais mas muito olá oi obrigado obrigada você vc eu tu meu minha do da no na às pra`,
};
