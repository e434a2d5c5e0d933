import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['en', 'You will work with our team and help us build the product for the people who use it.'],
  ['de', 'Du arbeitest mit unserem Team und hilfst uns, die Produkte für die Kunden zu bauen.'],
  ['fr', 'Vous travaillez avec notre équipe et vous êtes responsable de la qualité des soins.'],
  ['es', 'Trabajarás con el equipo y serás responsable de las ventas en los mercados del sur.'],
  ['nl', 'Je werkt met ons team aan het bouwen van een product voor de klanten en voor jou.'],
  ['ja', '私たちのチームで働くエンジニアを募集しています。'],
])('%s is recognised', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(['', '12345', 'Python SQL AWS'])('no language is guessed from "%s"', (text) => {
  expect(detectLanguage(text)).toBeNull()
})
