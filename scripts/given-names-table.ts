import { allLocales } from '@faker-js/faker'
import { fold } from '../functions/_shared/lexicon/tokenise.ts'

const WIDTH = 98

/** The module with all given names of Latin, Cyrillic and Greek script, folded, in order. */
export function givenNamesTable(): string {
  const names = Object.values(allLocales).flatMap(({ person }) => {
    const { generic = [], female = [], male = [] } = person?.first_name ?? {}
    return [...generic, ...female, ...male]
  })
  const words = names.flatMap((name) => name.split(/[\s-]+/)).map(fold)
  const kept = words.filter((word) => /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{3,}$/u.test(word))
  const lines: string[] = []
  let line = ''
  for (const word of [...new Set(kept)].sort()) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line)
      line = ''
    }
    line = line ? `${line} ${word}` : word
  }
  return `// Written by \`npm run names\` from the locales of @faker-js/faker (MIT).
import { fold } from './tokenise.ts'

const NAMES = \`
${[...lines, line].join('\n')}
\`

const known = new Set(NAMES.trim().split(/\\s+/))

/** Whether people are called so, in one of the languages that we read: "Anna", "Jean-Luc". */
export function isGivenName(written: string): boolean {
  return written.split('-').some((part) => known.has(fold(part.replace(/['’.]/g, ''))))
}
`
}
