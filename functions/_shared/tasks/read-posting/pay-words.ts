import type { SalaryPeriod } from '../../contract/job.ts'
import { anyOf } from '../../lexicon/any-of.ts'

/** The period of the pay, right after the amount. */
export const PERIODS: readonly (readonly [SalaryPeriod, RegExp])[] = [
  [
    'hour',
    /^(per|an|a|\/|je|pro|de l'|l'|por|la|all'|\s)*\s?(hour|hr|h|hourly|std|stunde|heure|hora|ora|uur|timme|time|godz\w*)\b/,
  ],
  ['day', /^(per|a|\/|pro|par|por|al|\s)*\s?(day|daily|tag|jour|dia)\b/],
  ['week', /^(per|a|\/|pro|par|por|\s)*\s?(week|weekly|wk|woche|semaine|semana)\b/],
  [
    'month',
    /^(per|a|\/|pro|im|par|por|al|\s)*\s?(month|monthly|mo|monat|monatlich|mois|mensuel\w*|mes|mese|mensual\w*|mensili|man|manad\w*|maned\w*|maand|mies\w*)\b/,
  ],
  [
    'year',
    /^(per|a|an|\/|pro|im|par|por|al|\s)*\s?(year|yr|annum|annually|annual|yearly|jahr|jahrlich|jahresgehalt|an|annee|annuel\w*|ano|anual\w*|annui|jaar|ar|rok|rocznie|p\.? ?a\b)/,
  ],
]
/** The same words before the amount. */
export const PERIOD_BEFORE: readonly (readonly [SalaryPeriod, RegExp])[] = [
  ['hour', /\b(hourly|stundenlohn|per hour|taux horaire)\b|時給/],
  ['day', /\b(daily rate|day rate|tagessatz|tjm)\b/],
  ['month', /\b(monthly|monatsgehalt|bruttomonat\w*|mensuel|mensual)\b|月給/],
  ['year', /\b(annual\w*|yearly|per year|jahres\w*|annuel\w*|anual|\bral)\b|年収/],
]

/** Words that mark money as pay. All patterns here read folded text. */
export const PAY = anyOf([
  /\b(salar\w*|compensation|pay)\b/,
  /\b(paid(?! (media|time|search|social|leave|parental|vacation|holiday|ads?\b|sick)))\b/,
  /\b(paying|wages?|base|ote|on[- ]target|earn\w*|remuneration|rates?|package|comp)\b/,
  /\b(\w*gehalt\w*|vergutung|lohn\w*|verdienst|jahresgehalt|brutto\w*|salaire\w*|brut)\b/,
  /\b(remuneracion|salario|sueldo|retribu\w*|stundenlohn|bezahlung|tjm|fixe|range|tagessatz|zahlen|lon|lonn|loon|salaris|stipendio|ral|wynagrodzenie)\b/,
  /年収|月給|時給|給与|ctc\b|\blpa\b/,
])
/** Words that mark money as something else. */
export const NOT_PAY = anyOf([
  /\b(rais(ed|ing|e)|fund\w*|series [a-h]\b|seed|revenue\w*|turnover|arr|mrr|gmv)\b/,
  /\b(valu(ation|ed)|million|billion|trillion|mio|mrd|bn|mm|invest\w*|backed|401)\b/,
  /\b(bonus\w*|stipends?|allowance\w*|budgets?|equity|stock|rsus?|signing|sign-on)\b/,
  /\b(quota|deals?|acv|tcv|customers?|users?|aum|spend\w*|referral|reimburse\w*)\b/,
  /\b(credits?|savings|discount|contract value|pipeline|book of business|portfolio)\b/,
  /\b(donat\w*|insurance|life cover|transaction\w*|market (size|cap\w*|opportunity|share|value)|perks?|wellness|learning)\b/,
  /\b(grant\w*|prize|gift|voucher|fees?|loan|home office|setup|equipment)\b/,
  /\b(retirement|pension|hsa|fsa|relocation|tuition|meal|lunch|commut\w*|sick)\b/,
  /\b(vacation|travel|charity|sales of|opportunit\w+ of|worth)\b/,
])
