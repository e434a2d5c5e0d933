import type { Population } from '../../model.ts'
import { people as cs } from './cs.ts'
import { people as da } from './da.ts'
import { people as de, wider as deWider } from './de.ts'
import { people as en, wider as enWider } from './en.ts'
import { people as es, wider as esWider } from './es.ts'
import { people as fi } from './fi.ts'
import { people as fr, wider as frWider } from './fr.ts'
import { people as it, wider as itWider } from './it.ts'
import { people as nl, wider as nlWider } from './nl.ts'
import { people as no } from './no.ts'
import { people as pl, wider as plWider } from './pl.ts'
import { people as pt, wider as ptWider } from './pt.ts'
import { people as ro } from './ro.ts'
import { people as ru } from './ru.ts'
import { people as sv, wider as svWider } from './sv.ts'
import { people as tr, wider as trWider } from './tr.ts'
import { people as uk } from './uk.ts'

export const POPULATIONS: Population[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  da,
  no,
  fi,
  cs,
  tr,
  ru,
  uk,
  ro,
]

/** People of other trades, apart from those above: a seed there goes on giving the same person. */
export const WIDER_POPULATIONS: Population[] = [
  enWider,
  deWider,
  frWider,
  esWider,
  itWider,
  ptWider,
  nlWider,
  plWider,
  svWider,
  trWider,
]
