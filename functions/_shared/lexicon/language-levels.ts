import type { WordTable } from './word-table.ts'

/** How well a person speaks a language. */
export const LANGUAGE_LEVELS: WordTable = {
  en: `native, native speaker, mother tongue, mothertongue, bilingual, fluent, business fluent,
    proficient, advanced, upper intermediate, pre intermediate, intermediate, conversational, basic,
    beginner, good, very good, excellent, elementary, professional`,
  de: `muttersprache, muttersprachlich, muttersprachler(in), verhandlungssicher, konversationssicher,
    fließend, fliessend, sehr gut, sehr gute kenntnisse, gut, gute kenntnisse, grundkenntnisse,
    erweiterte grundkenntnisse, schulkenntnisse, grundlagen, fortgeschritten, zweisprachig`,
  fr: `langue maternelle, courant, bilingue, avancé, intermédiaire, débutant, notions, bonnes notions,
    scolaire, niveau scolaire, bon niveau, très bon niveau, niveau professionnel, professionnel,
    opérationnel, natif, native`,
  es: `lengua materna, nativ(o|a), fluido, avanzado, intermedio, básico, alto, medio, bajo, nivel alto,
    nivel medio, nivel avanzado, nivel básico, bilingüe, nociones, bueno, muy bueno, profesional`,
  it: `madrelingua, lingua madre, ottimo, buono, discreto, fluente, avanzato, intermedio, scolastico,
    livello scolastico, elementare, base, livello base, sufficiente, eccellente, ottima conoscenza,
    buona conoscenza, conoscenza base, bilingue, professionale`,
  pt: `língua materna, nativ(o|a), fluente, avançado, intermediário, intermédio, básico, bom, muito bom,
    excelente, bilingue, bilíngue, elementar, utilizador independente, utilizador proficiente,
    nível avançado, nível básico`,
  nl: `moedertaal, vloeiend, zeer goed, goed, redelijk, basis, basiskennis, uitstekend, matig, gevorderd,
    gemiddeld, tweetalig, goede beheersing`,
  pl: `język ojczysty, ojczysty, biegły, biegle, biegła znajomość, zaawansowany, średnio zaawansowany,
    średniozaawansowany, podstawowy, podstawy, komunikatywny, komunikatywnie, dobry, bardzo dobry,
    dobra znajomość, bardzo dobra znajomość, dobrze, bardzo dobrze, dwujęzyczny, początkujący,
    płynnie, płynny, poziom podstawowy, obiegowo`,
  cs: `rodilý mluvčí, mateřský jazyk, mateřština, plynně, pokročil(ý|á), mírně pokročil(ý|á), středně
    pokročil(ý|á), začátečník, základy, základní, základní znalost, výborně, velmi dobře, dobře,
    pasivně, aktivně, komunikativní`,
  sv: `modersmål, flytande, mycket god, mycket goda kunskaper, god, goda kunskaper, grundläggande,
    baskunskaper, nybörjare, avancerad, medel, tvåspråkig, obehindrat`,
  no: `morsmål, flytende, svært god, meget god, god, godt, grunnleggende, middels, nybegynner, avansert,
    tospråklig, noe, litt`,
  da: `modersmål, flydende, meget godt, rigtig godt, godt, god, grundlæggende, begynder, øvet, rutineret,
    avanceret, tosproget, forhandlingsniveau, samtaleniveau`,
  fi: `äidinkieli, sujuva, sujuvasti, erinomainen, erittäin hyvä, hyvä, kiitettävä, tyydyttävä,
    kohtalainen, perusteet, perustaso, alkeet, alkeistaso, keskitaso, edistynyt, kaksikielinen,
    välttävä, auttava`,
  tr: `ana dil(i), anadil(i), akıcı, ileri, ileri düzey, ileri seviye, çok iyi, iyi, iyi düzeyde, orta,
    orta düzey, orta seviye, temel, temel düzey, temel seviye, başlangıç, başlangıç seviyesi, az`,
  ru: `родной, родной язык, свободно, свободное владение, свободный, в совершенстве, разговорный, базовый,
    базовый уровень, начальный, средний, выше среднего, ниже среднего, продвинутый, носитель, носитель
    языка, читаю со словарем, со словарем, технический, хорошо, отлично, элементарный`,
  uk: `рідна, рідний, рідна мова, вільно, вільне володіння, розмовн(ий|а), базов(ий|а), початковий,
    середній, вище середнього, просунутий, носій, носій мови, зі словником, досконало, добре, відмінно`,
  ro: `maternă, limbă maternă, limba maternă, nativ(ă), fluent, avansat, mediu, intermediar, începător,
    bine, foarte bine, satisfăcător, conversațional, bilingv, elementar, de bază`,
}

/** Levels of the European frame, and those whose writing varies too much for a table. */
export const LEVEL_FORMS =
  /(?<![\p{L}\d])(?:[ABC][12]\+?(?:\s*[-–/]\s*[ABC][12])?|native or bilingual(?: proficiency)?|native (?:language|proficiency)|(?:full |limited )?professional(?: working)?(?: proficiency)?|(?:elementary|limited working|working) proficiency|working|upper[- ]intermediate|lu, écrit, parlé|[ABC][12]-niveau)(?![\p{L}\d])/iu
