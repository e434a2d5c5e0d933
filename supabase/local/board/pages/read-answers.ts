// Reads a sent application to find what is missing. Nothing of it is kept.
import type { Job } from '../posting.ts'
import { questionsFor } from './questions.ts'

export interface Answers {
  /** The typed values, to show them again. */
  values: Record<string, string>
  problems: { field: string; message: string }[]
}

export function readAnswers(job: Job, body: Record<string, unknown>): Answers {
  const values = Object.fromEntries(
    Object.entries(body)
      .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
      .map(([name, value]) => [name, value.trim()]),
  )
  const problems: Answers['problems'] = []
  if (!values.name) problems.push({ field: 'name', message: 'Enter your name.' })
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(values.email ?? '')) {
    problems.push({ field: 'email', message: 'Enter an e-mail address such as ada@example.com.' })
  }
  const resume = body.resume
  if (!(resume instanceof File) || resume.size === 0) {
    problems.push({ field: 'resume', message: 'Choose a resume as PDF or DOCX.' })
  }
  for (const question of questionsFor(job)) {
    if (!question.required || values[question.name]) continue
    problems.push({ field: question.name, message: `Answer: ${question.label}` })
  }
  return { values, problems }
}
