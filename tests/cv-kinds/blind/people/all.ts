import type { Population } from '../../model.ts'
import { people as cs } from './cs.ts'
import { people as da } from './da.ts'
import { people as de } from './de.ts'
import { people as en } from './en.ts'
import { people as es } from './es.ts'
import { people as fi } from './fi.ts'
import { people as fr } from './fr.ts'
import { people as it } from './it.ts'
import { people as nl } from './nl.ts'
import { people as no } from './no.ts'
import { people as pl } from './pl.ts'
import { people as pt } from './pt.ts'
import { people as ro } from './ro.ts'
import { people as ru } from './ru.ts'
import { people as sv } from './sv.ts'
import { people as tr } from './tr.ts'
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
