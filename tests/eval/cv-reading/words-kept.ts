import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/**
 * The share of the words that another reader finds in the file (pdftotext for PDF, LibreOffice for
 * DOCX) and that our text holds too. Null when that reader is not installed or finds no text.
 */
export function wordsKept(file: string, text: string): { share: number; lost: string[] } | null {
  const other = file.toLowerCase().endsWith('.pdf') ? readWithPoppler(file) : readWithOffice(file)
  if (!other) return null
  const wanted = wordsOf(other)
  if (wanted.length === 0) return null
  // The readers treat spaces and hyphens at line ends differently, so only letters are compared.
  const ours = letters(text)
  const lost = wanted.filter((word) => !ours.includes(word))
  return { share: 1 - lost.length / wanted.length, lost: [...new Set(lost)].slice(0, 12) }
}

function wordsOf(text: string): string[] {
  // A word that is divided at a line end is two words for one reader and one for the other.
  const whole = text
    .replace(/\p{L}+[-\u00ad]\n\s*\p{L}+/gu, ' ')
    // "(cid:123)" is left by an earlier conversion for a glyph without a name.
    .replace(/\(cid:\d+\)/g, ' ')
  return (whole.normalize('NFKC').match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(letters)
}

function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function readWithPoppler(file: string): string | null {
  const { stdout, status } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  return status === 0 ? stdout : null
}

function readWithOffice(file: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const { status } = spawnSync('soffice', [
      `-env:UserInstallation=file://${join(tmpdir(), 'office-profile')}`,
      ...['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file],
    ])
    if (status !== 0) return null
    return readFileSync(join(folder, basename(file).replace(/\.docx$/i, '.txt')), 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
