/**
 * Degrees whose writing varies too much for a table: English ones and their short forms, "B.Sc.",
 * "Ph. D.", "Dr. rer. nat.".
 */
export const DEGREE_FORMS = new RegExp(
  String.raw`(?<![\p{L}.])(?:` +
    [
      String.raw`(?:bachelor|master|associate|doctor)(?:['’]?s)?(?: degree)? of (?:science|arts|engineering|laws?|commerce|business administration|education|technology|fine arts|medicine|philosophy|applied science|architecture|public health|social work|nursing|computer applications|music|design)`,
      String.raw`executive mba|mba|ph\.?\s?d\.?|d\.?phil\.?|dr\. \p{L}+\. ?\p{L}*\.?`,
      // "B.A.Sc.", "M.F.A.", "B.S.N."
      String.raw`[bm]\.(?:app|ap|sc|a|b|f|p|s)\.(?:arch|eng|sc|ed|a|h|n|s|w)\.?`,
      String.raw`b\.?\s?sc\.?(?:\s?\(?hons?\.?\)?)?|m\.?\s?sc\.?|b\.\s?s\.?|m\.\s?s\.?|b\.\s?a\.?|m\.\s?a\.?|b\.?\s?eng\.?|m\.?\s?eng\.?|b\.?\s?tech\.?|m\.?\s?tech\.?|b\.?\s?ed\.?|m\.?\s?ed\.?|b\.?com\.?|m\.?com\.?|bba|bfa|mfa|bsn|msn|mph|mpa|llb|ll\.b\.?|llm|ll\.m\.?|jd|j\.d\.?|md|m\.d\.?|mbbs|pgce|pgdip|hnd|hnc|btec|nvq|bs|ba|ms|ma|bsc|msc|aas|aa|as|mres|mphil|pharmd|dds|dnp|pg\.?\s?cert\.?|pg\.?\s?dip\.?|lpc|gdl|mat|msw|bsw|mpp|llb\s?\(hons\)`,
      String.raw`(?:bachelor|master|associate)(?:['’]?s)?(?: degree| studies| studium)?`,
      String.raw`\d{1,2}\.?[ºo°]\s?ano(?!\p{L})|bac ?\+ ?\d|diplom-\p{L}+(?: \(fh\))?|diplom \(fh\)|class (?:10|12|xii?)\b|gce|gcses?|ged|wassce|[cdm]as`,
      String.raw`[ao][- ]levels?|(?:erweiterter )?sekundarabschluss(?: i{1,2})?|certificat \p{L}+aire`,
      String.raw`(?:\p{L}+ )?certificate of (?:secondary )?education`,
      String.raw`(?:senior |secondary |junior )*school (?:leaving )?certificate|(?:higher |senior )?secondary certificate`,
      String.raw`(?:senior|junior) high school(?!\p{L}| diploma)`,
    ].join('|') +
    String.raw`)(?![\p{L}])`,
  'giu',
)

/** Two- and three-letter degrees only in their usual case: "as" and "ma" are words. */
export const TINY_DEGREE = /^(?:bs|ba|ms|ma|aa|as|md|jd|lpc|ged|mat|[cdm]as)$/i

/** Degrees of schools: beside one stands the school's name, and no subject. */
export const SCHOOL_DEGREE_FORMS =
  /^(?:a[- ]levels?|o[- ]levels?|gcses?|ged|bac ?\+ ?\d|.*sekundarabschluss.*|.*school (?:leaving )?certificate|.*secondary certificate|.*certificate of (?:secondary )?education|(?:senior|junior) high school)$/i
