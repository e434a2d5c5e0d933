import { anyOf } from './any-of.ts'
import { fold } from './tokenise.ts'

export type SectionKind =
  'required' | 'preferred' | 'duties' | 'benefits' | 'company' | 'legal' | 'process' | 'other'

export interface Line {
  text: string
  section: SectionKind
  isHeading: boolean
}

/** In order: the first match wins ("Preferred qualifications", "About us" before "About you"). */
const HEADINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'legal',
    anyOf([
      /equal (employment )?opportunit|\beeoc?\b/,
      /(?<!.{30})(privacy|accommodation|disclaimer|e-verify|export control|fraud)/,
      /diversity|inclusion at|chancengleichheit|datenschutz|egalite/,
      /background check/,
    ]),
  ],
  [
    'process',
    anyOf([
      /(interview|hiring|application|recruit\w*|selection|recrutement) (process|steps)/,
      /process de recrutement|how to apply|next steps|what to expect/,
      /bewerbungsprozess|so bewirbst|proceso de seleccion|jetzt bewerben/,
      /interested\?/,
    ]),
  ],
  [
    'preferred',
    anyOf([
      /nice[- ]to[- ]have|\bprefer|\bbonus( points| if| skills|:|$)|\bplus(es)?\b/,
      /\bideally\b|desir(able|ed)|good to have|great to have/,
      /would be (great|nice|a bonus)|extra credit|advantageous|stand out/,
      /von vorteil|wunschenswert|pluspunkte|ausserdem toll|idealerweise|\batouts?\b/,
      /un plus|deseable|valorable|se valora|not required but/,
    ]),
  ],
  [
    'benefits',
    anyOf([
      /\bbenefits?\b|\bperks?\b|(what )?we offer|compensation/,
      /why (join|us|work|you'?ll (love|like)|choose)|our offer/,
      /(in it|what'?s there) for you|total rewards|^salary|pay (range|transparency)/,
      /remuneration|wir bieten|unser angebot|was dich erwartet bei uns/,
      /deine vorteile|ihre vorteile|darauf kannst du dich freuen|avantages/,
      /nous (t'|vous )?(offrons|proposons)|on offre|ofrecemos|te ofrecemos/,
      /beneficios|what you'?ll get|we provide|what you get/,
    ]),
  ],
  [
    'required',
    anyOf([
      /who (you are|are you|we('re| are) looking for)|about you\b/,
      /what (you|you'?ll|you will) (need|bring|have|should)/,
      /you('ll| will)? (need|bring)\b/,
      /you('ll| will)? (may |might )?be a (good|great|strong) (fit|match)/,
      /requirements?|requires?\b|qualifications?|must[- ]?haves?/,
      /your (profile|background|skills|experience|qualifications|toolkit)/,
      /what we('re| are)?( are)? look|we('re| are) looking for|looking for in/,
      /skills|ideal candidate|what makes you|what it takes|experience|you have\b/,
      /you are\b|you should|you might|minimum|basic qual|education|competenc/,
      /knowledge|expertise|criteria|(ihr|dein|euer) profil|das bringst du/,
      /was du mitbringst|das bringen sie|mitbringen|anforderung|voraussetzung/,
      /qualifikation|profil|competences|ce que nous (recherchons|cherchons)|tu as\b/,
      /vous avez\b|requisitos|perfil|que buscamos|lo que necesitas|requisiti|eisen/,
      /tech(nical)? stack|why you/,
    ]),
  ],
  [
    'duties',
    anyOf([
      /responsibilit/,
      /what (you'?ll|you will|you|you'?d) (be )?(do|work|own|build|tackle|achieve)/,
      /you('ll| will) (do|be|own|work)|the (role|job|position|opportunity)\b/,
      /(your|the|core|key) (role|mission|tasks?|impact|job|day|duties|work)/,
      /\bduties\b|day[- ]to[- ]day|job (description|summary|overview)/,
      /role (overview|summary|description)|position (overview|summary)/,
      /about (the|this) (role|job|position|opportunity)|in this role|scope/,
      /overview$|how you|aufgaben|das erwartet dich|tatigkeit|\bmissions?\b/,
      /tes missions|responsabilid|responsabilit|funciones|tareas|takenpakket/,
      /what success/,
    ]),
  ],
  [
    'company',
    anyOf([
      /about (us|our|the (company|team|organi[sz]ation))|who we are/,
      /^about [a-z0-9.&' -]+$/,
      /^(our|the) (story|mission|values|culture|team|company|vision|principles|product)/,
      /company (overview|description)|meet the|life at/,
      /our (mission|values|culture|story)|ueber uns|uber uns|wer wir sind|a propos/,
      /qui sommes|sobre nosotros|quienes somos|chi siamo|over ons|what we do|why we/,
      /what (is|sets)|^we are /,
    ]),
  ],
]

/** The lines of a posting, each with the section of the nearest heading above it. */
export function readSections(text: string): Line[] {
  let section: SectionKind = 'other'
  const all = text.split('\n').map((line) => line.trim())
  return all.flatMap((line, at) => {
    if (line === '') return []
    const stands = line.endsWith(':') || !all[at - 1] || /^[-•*]/.test(all[at + 1] ?? '')
    const heading = stands || USUAL.test(fold(line)) ? headingKind(line) : null
    if (heading) section = heading
    return [{ text: line, section, isHeading: heading !== null }]
  })
}

/** Headings that are recognised without blank lines around them, as in pasted text. */
const USUAL =
  /^(requirements|qualifications|responsibilities|benefits|perks|nice to have|about (us|you|the role)|who you are|what you('ll| will)? (need|bring|do)|what we offer|your profile|(dein|ihr) profil|aufgaben|deine aufgaben|wir bieten|anforderungen|profil recherche|missions|requisitos|funciones)$/

/**
 * A short line without the end of a sentence, known by its words. Any other line continues the
 * section.
 */
function headingKind(line: string): SectionKind | null {
  if (line.length > 90 || /^[-–•*\d]/.test(line) || /[.;,]$/.test(line)) return null
  // "Skills: Python, Go" holds its own content.
  if (/:\s*\S/.test(line)) return null
  if (line.split(' ').length > 9 && !line.endsWith(':')) return null
  const folded = fold(line.replace(/[’‘]/g, "'"))
    .replace(/[:?!.…\s]+$/, '')
    .trim()
  return HEADINGS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
