import { Words, type WordTable } from './word-table.ts'

/** How much, on which contract and from where a person works: no name of a job or an employer. */
const WORK_TERMS: WordTable = {
  en: `full-time, full time, part-time, part time, contract, temporary, permanent, fixed-term,
    fixed term, internship, apprenticeship, seasonal, casual, on-site, onsite, on site, in office, 
    zero hours, project employment, weekends, weekend, full-time position`,
  de: `vollzeit, teilzeit, befristet, unbefristet, festanstellung, minijob, praktikum, 
    vor ort, remote, hybrid, homeoffice, nebenjob, geringfügig, zeitarbeit, in vollzeit, in teilzeit`,
  fr: `temps plein, temps partiel, temps complet, à temps plein, à temps partiel, cdi, cdd, intérim, stage, alternance,
    apprentissage, saisonnier, sur site, hybride, télétravail, à distance, mi-temps`,
  es: `jornada completa, media jornada, tiempo completo, tiempo parcial, jornada parcial, a tiempo completo,
    a tiempo parcial, contrato temporal, temporal, indefinido, contrato indefinido, prácticas, presencial, híbrido,
    remoto, en remoto, teletrabajo, eventual, contrato por obra, medio tiempo`,
  it: `tempo pieno, tempo parziale, a tempo pieno, full time, part time, tempo determinato, tempo indeterminato,
    a tempo determinato, a tempo indeterminato, contratto a termine, contratto, stage, tirocinio, apprendistato,
    in sede, ibrido, da remoto, smart working, stagionale`,
  pt: `tempo integral, tempo inteiro, meio período, meio tempo, tempo parcial, a tempo inteiro, a tempo parcial,
    período integral, efetivo, temporário, contrato, estágio, presencial, híbrido, remoto, clt,
    contrato a termo, part-time, full-time`,
  nl: `fulltime, voltijd, parttime, deeltijd, tijdelijk, vast, vast contract, tijdelijk contract, stage, op locatie,
    hybride, thuiswerk, op afstand, uitzendkracht, oproepkracht`,
  pl: `pełny etat, niepełny etat, pół etatu, cały etat, umowa zlecenie, umowa o pracę, umowa o dzieło, b2b, staż,
    praktyka, stacjonarnie, hybrydowo, zdalnie, na pełny etat, w niepełnym wymiarze, część etatu, kontrakt`,
  cs: `plný úvazek, částečný úvazek, zkrácený úvazek, poloviční úvazek, hlavní pracovní poměr, hpp, dpp, dpč, brigáda,
    stáž, na pracovišti, na místě, hybridně, hybridní, na dálku, na plný úvazek, dohoda`,
  sv: `heltid, deltid, tillsvidare, tillsvidareanställning, visstid, vikariat, timanställd, praktik, på plats,
    hybrid, distans, på distans, säsongsarbete, extrajobb`,
  no: `heltid, deltid, fast, fast stilling, vikariat, midlertidig, engasjement, praksis, på stedet, på arbeidsstedet,
    hybrid, hjemmekontor, fjernarbeid, ekstrahjelp, sesongarbeid`,
  da: `fuldtid, deltid, fastansat, fastansættelse, vikariat, tidsbegrænset, praktik, på stedet, på arbejdspladsen,
    hybrid, hjemmearbejde, fjernarbejde, timelønnet, sæsonarbejde`,
  fi: `kokoaikainen, osa-aikainen, kokopäiväinen, vakituinen, määräaikainen, harjoittelu, paikan päällä, lähityö,
    hybridi, hybridityö, etätyö, kausityö, tuntityö, keikkatyö, sijaisuus, toimipisteessä`,
  tr: `tam zamanlı, yarı zamanlı, dönemsel, sözleşmeli, staj, geçici, kadrolu, ofiste, iş yerinde, hibrit,
    uzaktan, serbest, proje bazlı, sezonluk, part-time`,
  ru: `полная занятость, частичная занятость, неполный рабочий день, полный рабочий день, полный день, неполный день,
    проектная работа, стажировка, контракт, договор, в офисе, гибрид, гибридный формат, гибридно,
    удалённо, удаленно, временно, совместительство, по совместительству, сезонная работа`,
  uk: `повна зайнятість, часткова зайнятість, неповна зайнятість, повний робочий день, неповний робочий день,
    повний день, неповний день, проєктна робота, стажування, контракт, договір, в офісі, гібрид, гібридно,
    гібридний формат, віддалено, тимчасово, за сумісництвом, сезонна робота`,
  ro: `normă întreagă, program complet, jumătate de normă, cu normă întreagă, part-time, program parțial, contract,
    perioadă determinată, perioadă nedeterminată, stagiu, internship, la sediu, la birou, hibrid, la distanță,
    sezonier, temporar, colaborare`,
}

const WORDS = new Words(Object.values(WORK_TERMS))

/** Whether a text says nothing else: "Vollzeit", "Full-time · Hybrid". */
export function isWorkTerm(text: string): boolean {
  if (text.length > 60) return false
  const rest = WORDS.all(text).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  )
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest)
}
