import { fold } from '../../lexicon/tokenise.ts'

/** The text behind one of the labels: "Imię i nazwisko: Ewa Lis". */
export function afterLabel(line: string, labels: ReadonlySet<string>): string | null {
  const [, label = '', text = ''] = /^([^:\t]{2,40}?)\s*[:\t]\s*(\S.*)$/u.exec(line) ?? []
  return label && labels.has(fold(label)) ? text : null
}

/** "Address: Bergamo Phone: …", "Wohnort: Jena | Tel.: …": each label with its text. */
export function labelledParts(line: string): string[] {
  return line.split(/\s*[|•·;]\s*|(?<=\S)\s+(?=\p{Lu}\p{L}*(?: \p{Ll}+){0,3}\s?:\s)/u)
}
