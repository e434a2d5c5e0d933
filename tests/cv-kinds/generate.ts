import { chanceOf } from './chance.ts'
import type { Half } from './halves.ts'
import type { CvLanguage, Drawn } from './model.ts'

export interface GeneratedCv extends Drawn {
  number: number
  design: string
  language: CvLanguage
}

export interface Wish {
  cvs: number
  seed: number
  design?: string
  language?: string
}

/** CVs of each design in each language in turn. Number and seed alone decide a CV, not how many are made. */
export function* generate({ designs, populations }: Half, wish: Wish): Generator<GeneratedCv> {
  const wanted = designs.filter(({ name }) => wish.design === undefined || name === wish.design)
  const speaking = populations.filter(
    ({ language }) => wish.language === undefined || language === wish.language,
  )
  const able = wanted.flatMap((design) => {
    const people = speaking.filter(
      ({ language }) => design.languages === undefined || design.languages.includes(language),
    )
    return people.length ? [{ design, people }] : []
  })
  if (able.length === 0) throw new Error('No design and language of this half is meant.')
  for (let number = 0; number < wish.cvs; number++) {
    const turn = number % able.length
    const { design, people } = able[turn]!
    const chance = chanceOf(wish.seed * 1_000_003 + number)
    const round = Math.floor(number / able.length)
    const { person, language } = people[(turn + round) % people.length]!
    const drawn = design.draw(person(chance), chance)
    yield { ...drawn, number, design: design.name, language }
  }
}
