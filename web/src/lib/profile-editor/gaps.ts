import type { Profile } from '#lib/db/profiles.ts'

export interface Gap {
  question: string
  /** the section it is about */
  href: `#${string}`
}

/** Values that the CV lacks or that look misread. The person is asked; nothing is guessed. */
export function profileGaps(profile: Profile): Gap[] {
  const gaps: Gap[] = []
  const ask = (isOpen: boolean, question: string, href: Gap['href']) => {
    if (isOpen) gaps.push({ question, href })
  }
  const { experiences } = profile
  const nameOf = (entry: Profile['experiences'][number]) => entry.title ?? entry.employer

  ask(!profile.headline, 'What is your line of work? One line is enough.', '#about')
  ask(profile.skills.length < 3, 'Which skills do you want to be found for?', '#skills')
  ask(experiences.length === 0, 'Where have you worked?', '#experience')
  for (const entry of experiences.slice(0, 6)) {
    ask(!entry.title, `What was your role at ${entry.employer}?`, '#experience')
    ask(!entry.employer, `Who did you work for as ${entry.title}?`, '#experience')
    ask(!entry.started_on, `When did you start as ${nameOf(entry)}?`, '#experience')
    ask(
      Boolean(entry.started_on) && !entry.ended_on && !entry.is_current,
      `Until when were you ${nameOf(entry)}, or is it what you do now?`,
      '#experience',
    )
  }
  const [latest] = experiences
  ask(
    latest !== undefined && latest.achievements.length === 0,
    `What did you achieve as ${latest && nameOf(latest)}? This is what requirements are checked against.`,
    '#experience',
  )
  return gaps
}
