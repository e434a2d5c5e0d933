import type { WordTable } from './word-table.ts'

/** Legal forms of companies. Those of two letters count only as they are written here. */
export const LEGAL_FORMS: WordTable = {
  en: 'Inc, LLC, LLP, Ltd, Limited, PLC, Corp, Corporation, Co, & Co, Pty, C.I.C, LP',
  de: 'GmbH, gGmbH, AG, SE, KG, KGaA, OHG, GbR, UG, e.V, eV, e.K, eG, e.G, mbH, & Cie',
  fr: 'SA, S.A, SAS, S.A.S, SASU, SARL, S.A.R.L, EURL, SCOP, SNC, SCI, GIE, & Cie, et Cie',
  es: 'SL, S.L, S.L.U, SLU, S.A.U, SAU, S. A, S. L, S.A. de C.V, S. Coop, C.B',
  it: 'S.p.A, SpA, S.r.l, Srl, S.r.l.s, Srls, S.n.c, Snc, S.a.s, S.a.p.a, Soc. Coop, s.c.a.r.l, Onlus, & C, e C',
  pt: 'Lda, Ltda, S/A, EIRELI, Unipessoal, EPE, E.P.E, CRL',
  nl: 'BV, B.V, NV, N.V, V.O.F, VOF, C.V, CVBA, BVBA, B.V.B.A, vzw, B.A',
  pl: 'sp. z o.o, sp. z o. o, spółka z o.o, spółka akcyjna, sp.k, sp. k, sp.j, sp. j, s.c',
  cs: 's.r.o, s. r. o, spol. s r.o, spol. s r. o, a.s, a. s, v.o.s, k.s, o.p.s, z.s, p.o',
  sv: 'AB, HB, KB, Aktiebolag, Aktiebolaget, ek. för, Handelsbolag, och Söner, & Söner, & Son, och Son',
  no: 'AS, ASA, ANS, DA, HF, SF, BA, A/S, NUF, og Sønn, & Sønn, og Sønner',
  da: 'A/S, ApS, I/S, K/S, P/S, IVS, A.m.b.a, F.m.b.a, Eftf, og Søn, & Søn, og Sønner, & Sønner',
  fi: 'Oy, Oyj, Ky, Ay, Oy Ab, Abp, osk, ry, Tmi',
  tr: 'A.Ş, AŞ, Ltd. Şti, Ltd.Şti, Limited Şirketi, Anonim Şirketi, San. ve Tic, Sanayi ve Ticaret, Tic. Ltd',
  ru: 'ООО, ОАО, ЗАО, АО, ПАО, НАО, ИП, ФГУП, МУП, ГУП, ГБУ, МБУ, МКУ, ГКУ, ФГБУ, ФГБОУ, МБОУ, ГБОУ, МАОУ, МАУ, ГАУ, НКО, АНО, ТОО',
  uk: 'ТОВ, ТзОВ, ПП, ФОП, ПрАТ, ПАТ, АТ, ВАТ, ЗАТ, ДП, КП, КНП, СПД, ГО',
  ro: 'SRL, S.R.L, S.C, PFA, I.I, Î.I, R.A, S.N.C',
}
