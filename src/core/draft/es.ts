import type { DraftWords } from '../draft-words.ts';

export const es: DraftWords = {
  language: 'es',
  emotional: `
    te|le|os extraño|extrano|extrañé|extrañaba, te|os echo|eché|echaba .. de menos, echo|echaba de menos tus|tu|lo|nuestr*
    te quiero, te|la|lo amo, te amé|quise, te sigo queriendo|amando, te he querido, mi amor, amor mío|mio, cariño, cielo mío|mio, mi vida, mi cielo, corazón, tesoro mío, mi reina, mi rey, enamorad*
    corazón roto|partido, me rompiste|parte|rompe|rompió el corazón|alma, duele tanto|mucho que|verte|saber, me duele que|verte|tanto, me dolió, me haces daño, me hiciste daño
    lloro, lloré, llorando por, he llorado, lloro por ti|usted, sin dejar de llorar, lágrimas
    no puedo dormir|vivir|respirar|más|mas|seguir, no puedo dejar de pensar, no dejo de pensar
    pienso|pensando|pensé|pensaba en ti|usted|nosotros|vos, sueño|soñé|soñaba con? contigo|vos|usted
    perdóname, perdoname, perdóneme, perdón por todo, lo siento por todo, lo siento tanto, discúlpame por todo
    vuelve|volvé|vuelva|regresa conmigo, vuelve|volvé a casa conmigo, vuelve por favor, volver contigo|juntos, volvamos juntos|a
    otra|última|segunda oportunidad, una oportunidad más, intentarlo de nuevo|otra vez, empezar de nuevo
    te|lo|la necesito, sin ti|vos, me siento .. sola|solo|triste|vacía|vacío|perdida|perdido|mal|destrozada|destrozado|culpable
    estoy|ando muy|tan|súper? triste|destrozada|destrozado|enojada|enojado|enfadada|enfadado|furiosa|furioso|celosa|celoso|desesperada|desesperado|rota|roto|hundida|hundido|harta|harto|dolida|dolido
    qué sola|solo|triste me, soledad, desesperad*, destrozad*, mis sentimientos, lo que siento, lo nuestro, lo que teníamos|tuvimos
    te acuerdas de cuando|cómo|como|nosotros, recuerdas cuando|cómo|como, acordate cuando, nuestros recuerdos|sueños, nuestro amor|aniversario|futuro, nuestra canción|historia
    besos, besitos, un beso, mil besos, abrazarte, besarte, verte sonreír, ojalá estuvieras|pudiéramos|pudiera, alma gemela, lo eres todo, eres mi, me muero, por los viejos tiempos, me importas, no me dejes, nunca te olvidaré`,
  accusing: `
    tú|vos|usted siempre|nunca|jamás, siempre tú|vos|haces|hacés|llegas|llegás|estás|eres|sos|dices|decís, siempre lo|me mismo|haces|hacés|dejas, nunca haces|hacés|estás|llegas|llegás|cumples|cumplís|ayudas|ayudás|escuchas|escuchás|piensas|pensás|quieres|querés|avisas|avisás, nunca me|te escuchas|escuchás|ayudas|ayudás|avisas|avisás|importó
    por tu|su culpa, es|fue culpa tuya|suya|tu|su, es|fue tu|su culpa, tu|la culpa es, culpa tuya, te echo la culpa, gracias a ti
    arruinaste|arruinas|arruinás|arruinó, destruiste|destruyes|destrozaste, mentiste|mientes|mentís|miente, mentiros*, mentira*, me engañaste|engañas|engañó, traicion*, infiel
    egoísta*, egoista*, narcisista*, patétic*, asqueros*, ridícul*, irresponsable*, inmadur*, infantil, inútil, vago|vaga de, increíble que, qué vergüenza, vergüenza te|le, sinvergüenza*, caradura, descarad*
    estás|está|estas|andas loc*, loca, loco de, tóxic*, idiota*, imbécil*, estúpid*, tont*, gilipollas, cabrón*, cabron*, pendej*, boludo|boluda, puta, puto, hijo|hija de puta, mierda, joder, coño, carajo, zorra
    cállate, callate, cállese, vete al|a, andate a, que te jodan, cómo te atreves|atrevés, cómo se atreve, cómo pudiste|pudo, qué te pasa, qué le pasa
    no te importan|importo|importamos, no te importa nada|nadie|nuestr*, nunca te|le import*, solo|sólo piensas|pensás|piensa|te importas en?, ni siquiera, no eres|sos|es capaz, no sirves|servís
    lo prometiste, me prometiste, prometiste, deberías avergonzarte|haber, debería avergonzarse|haber, tendrías que haber, te debería dar, al menos podrías|podías, por lo menos podrías, por una vez
    me haces|hacés|hiciste|hace sentir|quedar|sufrir|perder, me fallaste|fallas, nos fallaste, me debes|debés, otra vez te|tarde|lo|igual|olvidaste, te olvidaste otra, como siempre tú|llegas|tarde, cada vez que tú|te|haces
    harta|harto de|ya, cansada|cansado de tus|ti|que|vos, ya basta, estoy hasta, me tienes|tenés|tiene hart*
    mi abogad*, nos vemos en el? juzgado|tribunal|juicio, te vas a arrepentir, te arrepentirás, se va a arrepentir, lo vas a pagar, última advertencia, no volverás a ver, no vas a ver a, quitarte a?, te voy a quitar
    mala|mal|pésima|pésimo|horrible madre|padre|mamá|papá, qué clase de madre|padre|persona, te odio, lo odio, la odio
    tu nueva novia|pareja|mujer|vida|familia, tu nuevo novio|marido, tu novia nueva, tu noviecita, esa mujer|tipa|tía, ese tipo|tío
    madura de, madurá, crece de, no es mi problema, es tu problema, allá tú, típico, excusas, pretextos, me dejaste|abandonaste, nos abandonaste|dejaste, espero que seas feliz, qué esperaba, me ignoras|ignorás|ignoraste
    por qué no puedes|podés|puede|quieres|haces|contestas|respondes|llegas|avisaste|dijiste, por qué siempre|nunca|eres|sos|haces|hacés|me`,
  personal: `
    cómo|como estás|estas|está|andas|andás|sigues|seguís, cómo|como te sientes|sentís|va|fue, cómo|como has estado, qué tal estás|te
    me extrañas|extrañás|extraña|echas|amas|quieres|querés|amás|odias|olvidaste|recuerdas, te acuerdas de mí|mi|nosotros, piensas|pensás|piensa en mí|mi|nosotros
    estás|estas|está saliendo|viendo|feliz|sola|solo|soltera|soltero|durmiendo|viviendo, estás|estas|está con alguien|él|ella|otra|otro, sales|salís|sale con, tienes|tenés|tiene novi*|pareja, tienes|tenés|tiene a alguien
    quién es ella|él|ese|esa|el|la, con quién estás|estabas|sales|salís|estuviste|duermes, dónde estabas|estuviste|estaba, adónde fuiste|vas, dónde vives|duermes
    qué estás|haces|hacés|hiciste haciendo|pensando|anoche, qué haces|hacés, qué sientes|sentís|siente, qué quieres|querés de mí, qué nos pasó, qué pasó con nosotros, qué hice mal|yo, qué va a ser de
    podemos|podríamos hablar|intentarlo|vernos|empezar, podemos ser amigos, hablar de nosotros|lo nuestro, por qué te fuiste, por qué me dejaste, por qué terminaste, se acabó, hay alguien|otra|otro, hay esperanza
    la pasaste|pasaste|disfrutaste bien, tomamos|tomar|tomarnos un café|algo|una copa, cenamos|cenar juntos|conmigo, me perdonas|perdonás, conociste a, eres feliz, sos feliz, es mejor que yo`,
  logistics: `
    hora|horas|minuto*|mañana|tarde|noche|hoy|día|días|semana*|mes|meses|fecha*|cuándo|cuando|mediodía|finde, fin de semana
    lunes|martes|miércoles|jueves|viernes|sábado*|domingo*, enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
    colegio|escuela|cole|guardería|jardín|maestr*|profesor*|deberes|tarea|clase*|entrenamiento|partido|club|campamento|excursión|examen*|natación|academia
    recog*|recoj*|recojo|buscar*|busco|buscas|buscás|llevo|llevas|llevar*|llevás|trae|traes|traer*|traigo|traés|dejar*|dejo|dejas, cambiar*|cambio|cambiamos|entrega*
    médico|médica|doctor*|dentista|cita|turno|veterinari*|medicina*|medicamento*|dosis|pastilla*|jarabe|alergia*|fiebre|enferm*|seguro|hospital|receta|vacuna*
    comida|comer|pienso|pasear|paseo|correa|arenero|perro|perra|gato|gata|siesta|almuerzo|merienda|pañal*|leche
    pago|pagar|pagas|pagué|pagaste|factura*|alquiler|renta|fianza|recibo*|transferencia|costo|coste|mitad|banco|impuesto*|contrato|casero|propietari*|llave*|correo|carta*|paquete|caja*|sofá|mueble*|contador|internet|luz|gas|fontanero|caldera|arregl*
    pasaporte*|formulario|firma*|firmar|documento*|copia|papeles|certificado|tarjeta|autorización|teléfono|cargador|número|dirección|enlace|archivo*|informe|reunión|plazo|cliente*|proyecto|horario*|calendario|agenda|presupuesto|móvil
    bolsa|mochila|abrigo|chaqueta|zapatos|botas|gafas|ropa|pijama|bañador|juguete*|libro*|bici*|coche|carro|auto|silla|casco|disfraz
    vale|posible|confirm*|ok|okay|sirve|conviene|disponible|libre|prefieres|preferís|prefiere|lista|listo|temprano|antes|retras*|recibiste, bien si, te viene, le viene, de acuerdo, puedes recoger, parece bien
    cuánto|cuánta|cuántos|cuántas|cuál|cuáles, dónde estás, dónde está|están|dejo|queda, lleva|busca|trae|paga, quién recoge, cumpleaños|fiesta|vacaciones|vuelo|tren|autobús|bus|billete*|hotel|viaje`,
  common: `el los las que de en y un una por con para no es está estoy me te se lo como más pero muy hola gracias puedes yo tú mi tu del al a las qué`,
};
