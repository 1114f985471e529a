import type { DraftWords } from '../draft-words.ts';

export const fr: DraftWords = {
  language: 'fr',
  emotional: `
    tu|vous me manques|manquez|manquais, tu nous manques, me manques tellement|tant, manque de toi
    je t|vous aime*, t aime encore|toujours|tant, je t ai aimé*, l amour de ma vie, mon amour, mon cœur, mon coeur, ma vie, mon ange, ma belle, mon beau, mon chéri, ma chérie, chéri|chérie, trésor, amoureux|amoureuse, notre amour
    cœur brisé|coeur|cassé, brisé* le cœur, tu m as brisé*, ça me fait mal|souffrir, ça fait si|tellement mal, tu me fais mal|souffrir, vous me faites mal|souffrir, je souffre
    je pleure, j ai pleuré, je pleurais, en larmes, mes larmes, pleurer pour toi
    je n? arrive|arrivais pas à dormir|vivre|respirer|oublier|t, je ne? peux|dors plus|pas dormir|vivre|respirer|sans, je ne dors plus, je n en peux plus
    pense|pensais|penser à|sans toi|vous|nous|arrêt, je pense tout le temps, rêve|rêvé|rêvais de toi|nous|vous
    pardonne moi, pardonnez moi, pardon pour tout, désolé* pour tout, tellement désolé*, je m en veux
    reviens moi|vers|à la maison|s, reviens, reviens moi, revenez vers moi, revenir ensemble|avec toi, se remettre ensemble, retrouver comme avant, nous remettre
    dernière|deuxième|seconde|autre chance, une chance encore|de plus, tout recommencer, réessayer nous|tous|ensemble
    besoin de toi, besoin de vous dans, sans toi, je me sens .. seul|seule|triste|vide|perdu|perdue|mal|abandonné*|trahi*|coupable
    je suis|étais si|très|trop|tellement|vraiment? triste|malheureux|malheureuse|furieux|furieuse|jaloux|jalouse|désespéré*|brisé*|dévasté*|perdu|perdue|seul|seule|blessé*|déçu*|anéanti*, je suis en colère, tellement en colère
    solitude, désespoir, désespéré*, dévasté*, mes sentiments, ce que je ressens, ce qu on avait|était, nous deux
    tu te souviens de|quand|nous, te rappelles quand|nous, vous vous souvenez quand, nos souvenirs|rêves|projets, notre chanson|histoire|anniversaire de|avenir, âme sœur, ame soeur
    bisous, bisou, gros bisous, je t embrasse, t embrasser, te serrer dans, dans mes bras, tes bras, si seulement, j aimerais tant|tellement, en souvenir du, ne me quitte|laisse, je ne t oublierai, tu es tout`,
  accusing: `
    tu .. jamais, vous .. jamais, tu fais|es|dis|arrives|oublies|critiques toujours, tu me .. toujours, vous êtes|faites|arrivez|oubliez toujours, tu es|arrives encore en, toujours toi
    de|par ta|votre faute, c est ta|votre faute, ta faute, à cause de toi|vous, grâce à toi
    tu as tout gâché|détruit|cassé|ruiné, vous avez tout gâché|détruit|cassé|ruiné, as gâché, tu gâches, tu m as menti|trompé*|trahi*|abandonné*|laissé*|humilié*, tu mens, vous mentez|avez menti, menteur*|menteuse*, mensonge*, infidèle, trahison
    égoïste*, egoiste*, narcissique*, pervers*, pathétique*, dégueulasse*, dégoûtant*, ridicule*, irresponsable*, immature*, puéril*, incapable*, inutile*, honteux, lamentable*, minable*, nul comme|en, nulle comme, incroyable que
    tu es folle|fou|toxique|cingl*|méchant*, t es folle|fou|malade|toxique|cingl*|méchant*, vous êtes folle|fou|malade, toxique*, idiot*, imbécile*, stupide*, débile*, con|conne|connard*|connasse, salaud*, salope*, pute*, merde, putain, enculé*, bordel, crétin*, abruti*
    ta gueule, tais toi, taisez vous, va te faire, va au diable, fous le camp, comment oses tu, comment osez vous, comment as tu pu, comment avez vous pu, c est quoi ton problème, qu est ce qui ne va pas chez
    tu t en fous|fiches|moques, vous vous en fichez|moquez, rien à faire|foutre, tu ne penses qu à, tu penses qu à, ne pensez qu à, même pas capable|fichu|foutu, tu n es même pas
    tu avais|as promis, tu m avais|as promis, vous aviez|avez promis, tu aurais dû|pu, vous auriez dû|pu, tu devrais avoir honte, vous devriez avoir honte, honte à toi, la moindre des choses, au moins tu|vous pourrais|pourriez, pour une fois
    tu me fais perdre|chier|pitié|honte, vous me faites perdre|pitié|honte, tu m as déçu*|laissé*|lâché*, tu nous as déçu*|laissé*|lâché*, tu me dois, tu oublies encore, encore oublié, encore en retard, encore une fois tu|vous, une fois de plus, à chaque fois que? tu, comme d habitude tu|vous
    marre de|que, ras le bol, assez de tes|vos|toi, j en ai marre|assez, fatigué* de tes|toi|vos, ça suffit
    mon avocat*, verra au tribunal, devant le juge, tu vas le? regretter|payer pour?, vous allez le regretter|payer, tu le regretteras, dernier avertissement, tu ne les|la|le verras plus, t enlever les
    mauvais|mauvaise|horrible père|mère|parent*, quel genre de père|mère|personne, je te|vous déteste|hais, je te hais
    ta nouvelle copine|femme|vie|famille|meuf|compagne, ton nouveau copain|mec|mari, ta petite copine|nana, cette femme|fille|nana, ce mec|type
    grandis un, pas mon problème, ton|votre problème, c est ton problème, typique, excuses bidon, tes excuses, vos excuses, tu m as abandonné*, tu nous as abandonnés|laissés, j espère que tu es heureux|heureuse, tu m ignores, vous m ignorez
    pourquoi tu ne|n|es|fais|m|me, pourquoi ne|n|es|êtes as|peux|réponds|tu|vous|pouvez|êtes, pourquoi toujours|jamais`,
  personal: `
    comment ça va, comment vas|allez|te|vous tu|vous|sens|sentez, tu vas bien, vous allez bien, comment tu vas|te, quoi de neuf
    je te|vous manque, tu m aimes|oublies|détestes|as oublié, m aimes tu, tu penses|penses tu|pensez vous à? moi|nous, tu te souviens de moi
    tu vois|sors|es|fréquentes|couches avec|quelqu|heureux|heureuse|seul|seule|célibataire, vous voyez|êtes quelqu|heureux|heureuse|avec|seul|seule, tu as rencontré*|quelqu, as tu rencontré*|quelqu, avez vous rencontré*|quelqu, tu as un|une copain|copine|mec
    c est qui|qui, qui est elle|il|ce|cette|cet, avec qui es|étais|sors|dors|as|tu|vous, où étais|étiez|as|vas tu|vous|été, où tu étais|vas|dors|vis|habites
    tu fais quoi, que fais tu, qu est ce que tu fais|ressens|veux|penses de?, que ressens tu, que veux tu, que nous est il|arrivé, qu est ce que j ai fait, et nous
    on peut|pourrait se? parler|essayer|revoir|rester, peut on se? parler|essayer|revoir|rester, pouvons|pourrions nous nous? parler|essayer|revoir|rester, parler de nous, pourquoi tu es parti*, pourquoi tu m as, pourquoi es tu parti*, c est fini, il y a quelqu, y a t il|quelqu
    tu t es bien? amusé*, on prend|boit un verre|café, prendre un verre|café, boire un verre|café, dîner ensemble|avec|tous, tu me pardonnes, es tu heureux|heureuse, elle|il est mieux`,
  logistics: `
    heure*|h|minute*|quand|matin|midi|après|soir|nuit|aujourd|demain|jour|jours|semaine*|weekend|week|mois|date*|vacances
    lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*, janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
    école|crèche|maternelle|collège|maître*|maîtresse|professeur*|prof|devoirs|cours|classe|entraînement|match|club|colonie|sortie|examen*|piscine|cantine
    chercher|cherche|cherches|récupér*|récupère|dépos*|dépose|amener|amène|amènes|emmen*|emmène|apport*|apporte|rendre|ramen*|ramène|prendre|prends|prenez|échang*|changer
    médecin|docteur|pédiatre|dentiste|rendez|rdv|vétérinaire|médicament*|dose*|comprimé*|sirop|allergi*|fièvre|malade|assurance|mutuelle|hôpital|ordonnance|vaccin*
    repas|manger|croquettes|promener|promenade|laisse|litière|chien|chienne|chat|chatte|sieste|goûter|déjeuner|couche*|lait
    payer|payé|paye|paies|payes|facture*|loyer|caution|reçu*|virement|coût*|coûte|moitié|banque|impôt*|contrat|bail|propriétaire|clé*|clef*|courrier|lettre*|colis|carton*|canapé|meuble*|compteur|internet|électricité|gaz|plombier|chaudière|répar*
    passeport*|formulaire*|signer|signé|signature|document*|copie*|papiers|attestation|carte|autorisation|téléphone|chargeur|numéro|adresse|lien|fichier*|rapport|réunion|délai|client*|projet|horaire*|planning|calendrier|agenda|budget|mail
    sac|cartable|manteau|veste|chaussures|bottes|lunettes|vêtements|pyjama|maillot|doudou|jouet*|livre*|vélo|voiture|siège|casque|déguisement
    convient|arrange|possible|confirm*|ok|okay|disponible*|libre|préfères|préférez|prêt|prête|tôt|avant|retard|reçu, d accord, marche pour, ça te|vous va, ça marche
    combien|quel|quelle|quels|quelles, où es tu, où êtes vous, tu es où, où est|sont|dois|faut, vient|récupère|amène|paie, qui va, anniversaire|fête|vol|train|bus|billet*|hôtel|voyage`,
  common: `le les des est et je tu vous nous il elle ne pas pour dans avec qui sur ce cette ça mais très merci bonjour du au aux une la l d j c`,
};
