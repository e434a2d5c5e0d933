// Rebuilds the CVs in `cvs/` from `cvs/sources/`, and compares `cvs/truth.json` with their text:
//
//   node tests/eval/make-cvs.ts [--check] [name …]
//
// Needs Chromium (CHROMIUM_PATH), LibreOffice, pdftotext, and the fonts that the sources name.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { root } from '../../scripts/settings.ts'

interface Stay {
  start: string | null
  end: string | null
  /** The period as the CV writes it. */
  dates: string
}

/** The content of one CV as a careful person reads it: texts as written, null for missing ones. */
interface Truth {
  file: string
  producer: 'Chromium' | 'LibreOffice' | 'pdfkit' | 'docx'
  name: string
  /** Set when surname order, titles or capitals make it differ from `name`. */
  name_as_written?: string
  email: string | null
  phone: string | null
  location: string | null
  headline: string | null
  experience: (Stay & { company: string; title: string; location: string | null })[]
  education: (Stay & { school: string; area: string | null; degree: string })[]
  certificates: { name: string; issuer: string | null; date: string | null }[]
  languages: { name: string; level: string | null }[]
  skills: string[]
  links: string[]
}

const MONTHS = [
  ['jan', 'jän', 'ene'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aoû', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic'],
]

const folder = join(root, 'tests/eval/cvs')
const scratch = mkdtempSync(join(tmpdir(), 'cvs-'))
const truths: Truth[] = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'))
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const chosen = truths.filter(({ file }) => !only.length || only.some((one) => file.startsWith(one)))

try {
  if (!process.argv.includes('--check')) for (const truth of chosen) await make(truth)
  const faults = chosen.flatMap((truth) => check(truth).map((fault) => `${truth.file}: ${fault}`))
  console.log([...faults, `${chosen.length} CVs, ${faults.length} faults`].join('\n'))
  if (faults.length) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true })
}

async function make({ file, producer }: Truth): Promise<void> {
  const stem = join(folder, 'sources', basename(file, extname(file)))
  const source = ['.html', '.fodt', '.ts'].map((end) => stem + end).find(existsSync)
  if (!source) throw new Error(`${file} has no source`)
  const target = join(folder, file)
  if (producer === 'Chromium') await print(source, target)
  else if (producer === 'LibreOffice') {
    const draft = join(scratch, `${basename(stem)}.docx`)
    if (source.endsWith('.ts')) writeFileSync(draft, await generate(source))
    const made = convert(source.endsWith('.ts') ? draft : source, extname(file).slice(1))
    writeFileSync(target, readFileSync(made))
  } else writeFileSync(target, await generate(source))
}

async function generate(source: string): Promise<Uint8Array> {
  const { default: bytes } = await import(pathToFileURL(source).href)
  return bytes()
}

/** Printed by Chromium. Templates with the ids `header` and `footer` are repeated on every page. */
async function print(source: string, target: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox'],
  })
  const page = await browser.newPage()
  await page.goto(pathToFileURL(source).href)
  const [headerTemplate, footerTemplate] = await page.evaluate(() =>
    ['header', 'footer'].map((id) => document.getElementById(id)?.innerHTML ?? '<i></i>'),
  )
  const displayHeaderFooter = headerTemplate !== footerTemplate
  await page.pdf({
    path: target,
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter,
    headerTemplate,
    footerTemplate,
  })
  await browser.close()
}

function convert(source: string, ending: string): string {
  const html = source.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : []
  const format = ending === 'docx' ? 'docx:MS Word 2007 XML' : ending
  const profile = `-env:UserInstallation=${pathToFileURL(join(scratch, 'profile')).href}`
  const into = ['--convert-to', format, '--outdir', scratch]
  execFileSync('soffice', [profile, '--headless', ...html, ...into, source], { stdio: 'ignore' })
  return join(scratch, `${basename(source, extname(source))}.${ending}`)
}

function check(truth: Truth): string[] {
  const path = join(folder, truth.file)
  const pdf = truth.file.endsWith('.pdf') ? path : convert(path, 'pdf')
  const texts = ['-layout', '-raw'].map((mode) =>
    bare(execFileSync('pdftotext', [mode, pdf, '-'], { encoding: 'utf8' })),
  )
  const { name, name_as_written, email, phone, location, headline, links, skills } = truth
  const { experience, education, certificates, languages } = truth
  const values = [
    ...[name_as_written ?? name, email, phone, location, headline, ...links, ...skills],
    ...experience.flatMap((one) => [one.company, one.title, one.location, one.dates]),
    ...education.flatMap((one) => [one.school, one.area, one.degree, one.dates]),
    ...certificates.flatMap((one) => [one.name, one.issuer, one.date?.slice(0, 4)]),
    ...languages.flatMap((one) => [one.name, one.level]),
  ]
  return [
    ...(statSync(path).size < 150_000 ? [] : ['too large']),
    ...values
      .filter((value) => value && !texts.some((text) => text.includes(bare(value))))
      .map((value) => `not in its text: ${value}`),
    ...[...experience, ...education]
      .filter((stay) => !agrees(stay))
      .map(({ start, end, dates }) => `${start} to ${end} is not ${dates}`),
  ]
}

/** The text without the characters that a line break may add or remove. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\-‐‑]/gu, '')
}

/** Whether the written dates can mean these months. */
function agrees({ start, end, dates }: Stay): boolean {
  const written = dates.toLowerCase()
  return [start, end].every((date) => {
    if (!date || date === 'present') return true
    const [year, month] = date.split('-') as [string, string | undefined]
    if (!written.includes(year) && !written.includes(year.slice(2))) return false
    const names = MONTHS[Number(month) - 1]
    return !names || names.some((one) => written.includes(one)) || written.includes(month!)
  })
}
