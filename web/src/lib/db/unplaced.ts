// The lines of a CV that found no place in the profile, and the places that the person gives them.
import { cvLines, type StoredLine, storedLines } from '#contract/cv.ts'
import type { Db } from './client.ts'
import * as profiles from './profiles.ts'

/** The current CV with its lines without a place; null: none was read. */
export async function read(db: Db) {
  const { data } = await db
    .from('cvs')
    .select('id, path, filename, unplaced')
    .eq('status', 'ready')
    .order('chosen_at', { ascending: false, nullsFirst: false })
    .limit(1)
    .maybeSingle()
    .throwOnError()
  if (!data) return null
  return {
    cv_id: data.id,
    filename: data.filename,
    is_pdf: data.path.endsWith('.pdf'),
    lines: storedLines.parse(data.unplaced),
  }
}

export type Unplaced = NonNullable<Awaited<ReturnType<typeof read>>>

/** The function reads the file again: the text stands in no table. */
export async function readText(db: Db, cvId: string, scope: 'named' | 'all' = 'named') {
  return (await db.call(cvLines, { cv_id: cvId, scope })).lines
}

/** Writes which lines still have no place. */
export async function write(db: Db, cvId: string, unplaced: StoredLine[]) {
  await db.from('cvs').update({ unplaced }).eq('id', cvId).throwOnError()
}

export async function drop(db: Db, cvId: string, lines: number[]) {
  const { data } = await db.from('cvs').select('unplaced').eq('id', cvId).single().throwOnError()
  const left = storedLines.parse(data.unplaced).filter(({ line }) => !lines.includes(line))
  await write(db, cvId, left)
}

export async function addAchievement(db: Db, experienceId: string, text: string) {
  const { count } = await db
    .from('achievements')
    .select('*', { count: 'exact', head: true })
    .eq('experience_id', experienceId)
    .throwOnError()
  const row = { experience_id: experienceId, text, position: count ?? 0 }
  await db.from('achievements').insert(row).throwOnError()
}

/** With the id that the page has chosen. */
export async function addExperience(db: Db, id: string, title: string) {
  const { experiences } = await profiles.read(db)
  const row = { id, title, position: experiences.length }
  await db.from('experiences').insert(row).throwOnError()
}

export async function addSkill(db: Db, userId: string, skill: string) {
  const { skills } = await profiles.read(db)
  const has = skills.some((other) => other.toLowerCase() === skill.toLowerCase())
  if (!has) await profiles.save(db, userId, { skills: [...skills, skill] })
}

export async function addLanguage(db: Db, userId: string, name: string) {
  const { languages } = await profiles.read(db)
  await profiles.save(db, userId, { languages: [...languages, { name, level: null }] })
}

export async function addCertificate(db: Db, name: string) {
  const { certificates } = await profiles.read(db)
  const row = { name, position: certificates.length }
  await db.from('certificates').insert(row).throwOnError()
}

export async function addEducation(db: Db, school: string) {
  const { education } = await profiles.read(db)
  const row = { school, position: education.length }
  await db.from('education').insert(row).throwOnError()
}
