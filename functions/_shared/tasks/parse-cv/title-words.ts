import { readTitle } from '../../lexicon/read-title.ts'

const NOUN =
  /(?:^|[^\p{L}])(?:engineer|developer|programmer|architect|analyst|scientist|researcher|manager|director|lead|leader|head|officer|chief|president|founder|co-founder|owner|partner|consultant|advisor|adviser|specialist|coordinator|administrator|assistant|associate|executive|representative|rep|supervisor|foreman|technician|mechanic|electrician|plumber|welder|operator|driver|worker|clerk|cashier|secretary|receptionist|accountant|auditor|bookkeeper|controller|lawyer|attorney|counsel|paralegal|solicitor|barrister|judge|nurse|doctor|physician|surgeon|therapist|pharmacist|dentist|midwife|caregiver|carer|paramedic|teacher|lecturer|professor|tutor|instructor|trainer|coach|educator|principal|chef|cook|baker|bartender|barista|waiter|waitress|server|host|designer|illustrator|photographer|artist|animator|writer|editor|journalist|copywriter|translator|strategist|planner|buyer|recruiter|generalist|intern|internship|trainee|apprentice|student|fellow|postdoc|employee|staff|volunteer|guard|agent|broker|ambassador|evangelist|tester|sre|cto|ceo|cfo|coo|vp|freelancer|freelance|contractor|inspector|estimator|surveyor|librarian|curator|scholar|member|advocate|handyman|matron|sister|delegado|delegada|comercial|dependienta|dependiente|encargada|encargado|steward|stewardess|attendant|purser|aushilfe|reportera|reportero|editora|redactora|redactor|periodista|arquitecta|arquitecto|pharmacienne?|adjointe?|apprentie?|administrateur|administratrice|konstrukteurin|hand|carpenter|painter|sommelier|housekeeper|stylist|technologist|biologist|chemist|physicist|economist|statistician|actuary|underwriter|trader|captain|pilot|sergeant|lieutenant|webmaster|web-master|(?:\p{L}+)?(?:entwickler|ingenieur|leiter|berater|techniker|meister|pfleger|fachkraft|kaufmann|kauffrau|sachbearbeiter|referent|praktikant|assistent|lehrer|arzt|ärztin|koch|köchin|fahrer|mitarbeiter|architekt|informatiker|verkäufer|koordinator|buchhalter|anwalt|anwältin|schwester|helfer|werkstudent|geschäftsführer|azubi|auszubildende|auszubildender|erzieher|sekretär|angestellter?|konstrukteur|monteur|bürokaufmann|elektriker|elektroniker|mechaniker)(?:in|:in|\*in|\/in)?|développeur|développeuse|ingénieure?|responsable|chargée?|directeur|directrice|chef|cheffe|conseiller|conseillère|comptable|infirmière?|professeure?|enseignante?|stagiaire|alternante?|assistante?|technicien|technicienne|vendeur|vendeuse|cuisinier|cuisinière|avocate?|gestionnaire|serveur|serveuse|ingeniero|ingeniera|desarrollador|desarrolladora|gerente|jefe|jefa|directora|analista|consultora?|enfermero|enfermera|profesora?|maestro|maestra|abogado|abogada|contable|contador|contadora|cocinero|cocinera|electricista|técnico|técnica|asistente|auxiliar|becario|becaria|coordinador|coordinadora|vendedor|vendedora|administrativo|administrativa|encargado|steward|stewardess|attendant|purser|aushilfe|reportera|reportero|editora|redactora|redactor|periodista|arquitecta|arquitecto|pharmacienne?|adjointe?|apprentie?|administrateur|administratrice|konstrukteurin|hand|encargada|camarero|camarera)s?(?:$|[^\p{L}])/iu

/** The parser asks about one line several times. */
const known = new Map<string, 0 | 1 | 2>()
const MOST_KNOWN = 5000

/**
 * How surely a short text is a job title: 2 the lexicon has it, 1 it has a title's noun, 0 neither.
 */
export function titleStrength(text: string): 0 | 1 | 2 {
  if (text.length > 110) return 0
  const remembered = known.get(text)
  if (remembered !== undefined) return remembered
  if (known.size >= MOST_KNOWN) known.clear()
  const strength = judge(text)
  known.set(text, strength)
  return strength
}

function judge(text: string): 0 | 1 | 2 {
  const words = text.trim().split(/\s+/).length
  if (words > 14 || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text)) return 0
  const hasNoun = NOUN.test(text)
  if (hasNoun && readTitle(text).family !== null) return 2
  if (hasNoun) return 1
  // Without a noun, the lexicon's departments ("Marketing") may be parts of company names.
  return words <= 4 && readTitle(text).family !== null ? 1 : 0
}
