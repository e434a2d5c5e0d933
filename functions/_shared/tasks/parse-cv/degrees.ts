// The words by which schools, degrees and remarks on them are recognised, in a few languages.

export const SCHOOL =
  /(?<!\p{L})(?:university|universit\p{L}+|universidad\p{L}*|universidade|université|college|school|institute?|institut\p{L}*|instituto|academy|académie|academia|polytechnic\p{L}*|politecnico|politécnica|hochschule|fachhochschule|gymnasium|realschule|berufsschule|berufskolleg|schule|lycée|lyceum|liceo|école|ecole|escuela|colegio|faculty|eth|mit|epfl|ucla|conservatory|seminary|rwth|kit|htl|hak|borg|htw|ies|cfa|greta|insa|iae|esade|iese|uned|bfh|zhaw|iit|nit|tu \p{Lu}\p{Ll}+|fh \p{Lu}\p{Ll}+|lmu|hec|iut|ihk|handwerkskammer|bildungszentrum|berufsbildungszentrum)(?!\p{L})|\p{L}+(?:schule|universität|gymnasium)(?!\p{L})/iu

const DEGREES = new RegExp(
  String.raw`(?<![\p{L}.])(?:` +
    [
      String.raw`(?:bachelor|master|associate|doctor)(?:['’]?s)?(?: degree)? of (?:science|arts|engineering|laws?|commerce|business administration|education|technology|fine arts|medicine|philosophy|applied science|architecture|public health|social work|nursing|computer applications|music|design)`,
      String.raw`executive mba|mba|ph\.?\s?d\.?|d\.?phil\.?|doctorate|doktorat|doctorat|doctorado|promotion|dr\. \p{L}+\. ?\p{L}*\.?`,
      String.raw`b\.?\s?sc\.?(?:\s?\(?hons?\.?\)?)?|m\.?\s?sc\.?|b\.\s?s\.?|m\.\s?s\.?|b\.\s?a\.?|m\.\s?a\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|b\.?\s?ed\.?|m\.?\s?ed\.?|b\.?com\.?|m\.?com\.?|bba|bfa|mfa|bsn|msn|mph|mpa|llb|ll\.b\.?|llm|ll\.m\.?|jd|j\.d\.?|md|m\.d\.?|mbbs|pgce|pgdip|hnd|hnc|btec|nvq|bs|ba|ms|ma|bsc|msc|aas|aa|as|mres|mphil|pharmd|dds|dnp|pg\.?\s?cert\.?|pg\.?\s?dip\.?|lpc|gdl|mat|msw|bsw|mpp|llb\s?\(hons\)`,
      String.raw`(?:bachelor|master|associate)(?:['’]?s)?(?: degree| studies| studium)?|(?:bachelor|master|diplom|doktorats|magister|lehramts|aufbau)studium|licence professionnelle|licence|maîtrise|baccalauréat|bac(?: ?\+ ?\d)?|dut|bts|diplôme|ingénieur diplômé|grado|licenciatura|máster|maestría|técnico superior|bachillerato|diplomatura|formación profesional|ciclo formativo|grado (?:medio|superior)|brevet(?: professionnel)?|bep|cap|mention complémentaire`,
      String.raw`(?:advanced |graduate |postgraduate |higher |national )?diploma|diplom(?:-\p{L}+)?(?: \(fh\))?|magister|staatsexamen|abitur|fachabitur|matura|a[- ]levels?|gcses?|high school diploma|ged|apprenticeship|ausbildung(?: zu[mr]| als)?|berufsausbildung|mittlere reife|mittlerer schulabschluss|class (?:10|12|xii?)\b|gce|(?:erweiterter )?sekundarabschluss(?: i{1,2})?|(?:allgemeine |fach)?hochschulreife|fachhochschulreife|berufsmaturität|[cdm]as|diplôme universitaire|certificat \p{L}+aire|título profesional(?: de)?|diplomado|maestría|certificate of (?:secondary )?education|\p{L}+ certificate of (?:secondary )?education|realschulabschluss|hauptschulabschluss|(?:senior|junior) high school(?!\p{L}| diploma)|meisterbrief|meister|postgraduate|undergraduate degree|foundation degree|legal practice course|(?:graduate|postgraduate|higher) certificate|(?:senior |secondary |junior )*school (?:leaving )?certificate|(?:higher |senior )?secondary certificate|leaving certificate|wassce|international baccalaureate|o[- ]levels?|gesellenbrief|lehrabschluss(?:prüfung)?|lehre als`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'giu',
)
/** Two-letter degrees only in their usual case: "as" and "ma" are words. */
const TINY = /^(?:bs|ba|ms|ma|aa|as|md|jd|cap|lpc|ged|mat|[cdm]as)$/i
/** Degrees from a school: the text beside one is the school's name, not a subject. */
export const OF_SCHOOL =
  /^(?:abitur|fachabitur|matura|a[- ]levels?|o[- ]levels?|gcses?|bachillerato|baccalauréat|bac|high school diploma|ged|mittlere reife|realschulabschluss|.*sekundarabschluss.*|.*school (?:leaving )?certificate|.*secondary certificate|.*certificate of (?:secondary )?education|leaving certificate|(?:senior|junior) high school)$/i
export const REMARK =
  /\b(?:thesis|dissertation|third year|year abroad|exchange|gpa|grade|note|coursework|courses?|modules?|advisor|supervisor|project|scholarship|dean|honou?rs list|award|relevant|focus|abschlussarbeit|masterarbeit|bachelorarbeit|thema|specialization)\b\s*:?/i

export const REMARK_BEHIND =
  /[;,.(]\s*(?:gpa|grade|note|minor|first class|second class|distinction|merit|with honou?rs|cum laude|mention|expected|\d{2,3}\s?%)(?![\p{L}])[^—–|\t,;()]*\)?/giu

export function findDegree(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(DEGREES)) {
    const [written] = match
    if (!TINY.test(written) || written === written.toUpperCase()) return match
  }
  return null
}

export function startsWithDegree(piece: string): boolean {
  return findDegree(piece)?.index === 0
}

/** Whether a name has a word that schools have. */
export function namesSchool(text: string): boolean {
  return SCHOOL.test(text)
}

/** Whether a line names a degree. A school alone is not enough, since a person may work there. */
export function isAcademic(text: string): boolean {
  if (/\b(?:semester|exchange student|erasmus|studium|études|estudios)\b/i.test(text)) return true
  return findDegree(text) !== null && !/certificate/i.test(text)
}
