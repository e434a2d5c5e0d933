import type { CvLanguage } from './word-table.ts'

export const CV_LANGUAGES: readonly CvLanguage[] = [
  ...(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs'] as const),
  ...(['sv', 'no', 'da', 'fi', 'tr', 'ru', 'uk', 'ro'] as const),
]
