import { Words, type WordTable } from './word-table.ts'

/** What people write for an employer when they have none. */
const SELF_EMPLOYED: WordTable = {
  en: `self-employed, self employed, freelance, freelancer, freelancing, own business, own company, independent
    contractor, sole trader, independent consultant`,
  de: `selbst(st)ändig, selbst(st)ändige(r) tätigkeit, selbst(st)ändigkeit, freiberuflich, freiberufler,
    freiberuflerin, freelance, freelancer, eigenes unternehmen, eigene firma, einzelunternehmen, einzelunternehmer`,
  fr: `à mon compte, à son compte, indépendant, indépendante, travailleur indépendant, travailleuse indépendante,
    auto-entrepreneur, autoentrepreneur, auto-entrepreneuse, micro-entrepreneur, micro-entreprise, artisan à mon
    compte, artisan, freelance, profession libérale`,
  es: `autónomo, autónoma, por cuenta propia, trabajador autónomo, trabajadora autónoma, trabajador por cuenta
    propia, freelance, independiente, negocio propio, empresa propia, cuenta propia`,
  it: `in proprio, libero professionista, libera professionista, libera professione, lavoratore autonomo,
    lavoratrice autonoma, lavoro autonomo, artigiano in proprio, partita iva, freelance, attività in proprio,
    ditta individuale`,
  pt: `autônomo, autônoma, autónomo, autónoma, por conta própria, conta própria, trabalhador independente,
    trabalhadora independente, profissional liberal, freelancer, negócio próprio, empresa própria, recibos verdes`,
  nl: `zzp, zzp'er, zelfstandig, zelfstandige, freelance, freelancer, eenmanszaak, eigen bedrijf, eigen zaak,
    zelfstandig ondernemer, als zelfstandige`,
  pl: `działalność gospodarcza, własna działalność, własna działalność gospodarcza, jednoosobowa działalność
    gospodarcza, jednoosobowa działalność, samozatrudnienie, własna firma, freelance, freelancer, wolny strzelec`,
  cs: `osvč, živnost, živnostník, živnostnice, na živnostenský list, vlastní živnost, vlastní podnikání, samostatná
    výdělečná činnost, freelance, vlastní firma, na volné noze`,
  sv: `egen firma, eget företag, egenföretagare, egen verksamhet, enskild firma, frilans, frilansare, egen företagare`,
  no: `selvstendig næringsdrivende, selvstendig, eget firma, enkeltpersonforetak, eget enkeltpersonforetak, eget
    foretak, frilans, frilanser, egen bedrift`,
  da: `selvstændig, selvstændig erhvervsdrivende, egen virksomhed, eget firma, enkeltmandsvirksomhed, freelance,
    freelancer`,
  fi: `oma yritys, oma toiminimi, yrittäjä, yksityisyrittäjä, itsenäinen ammatinharjoittaja, toiminimi, toiminimellä,
    freelancer, freelance`,
  tr: `serbest, serbest çalışan, serbest meslek, kendi işim, kendi işi, kendi işyerim, kendi şirketim, şahıs şirketi,
    freelance, freelancer`,
  ru: `самозанятый, самозанятая, индивидуальный предприниматель, частная практика, фриланс, фрилансер, на себя,
    собственный бизнес, свой бизнес, частный предприниматель`,
  uk: `самозайнятий, самозайнята, фізична особа-підприємець, приватний підприємець, приватна практика, фриланс,
    фрилансер, власний бізнес, власна справа, на себе`,
  ro: `liber profesionist, liber-profesionist, independent, independentă, activitate independentă, pe cont propriu,
    persoană fizică autorizată, afacere proprie, firmă proprie, freelancer, freelance`,
}

const WORDS = new Words(Object.values(SELF_EMPLOYED))

/** Whether a text says nothing but that a person works for themselves: "autónomo", "Eget firma". */
export function isSelfEmployed(text: string): boolean {
  const rest = WORDS.all(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest)
}

/** Whether a text begins so: "freelancer, București". */
export function startsSelfEmployed(text: string): boolean {
  return isSelfEmployed(text.split(/\t|,\s|\s[|·–—-]\s/, 1)[0] ?? '')
}

/** Whether a text says it beside other words: "Freelance Developer". */
export function mentionsSelfEmployed(text: string): boolean {
  return WORDS.test(text)
}
