import type { PostingFacts } from '../../functions/_shared/contract/job.ts'
import type { Evaluate } from './section.ts'
import { readBoards } from './postings/boards.ts'
import { countCrashes } from './postings/crashes.ts'
import { judgeEmployment } from './postings/employment.ts'
import { type Reading, readHidden } from './postings/read-hidden.ts'
import { judgeRemote } from './postings/remote.ts'
import { judgeSalary } from './postings/salary.ts'

/**
 * Compares the facts read from real postings with the structured fields of their boards, which the
 * reader does not see.
 */
export const evaluatePostings: Evaluate = async (data) => {
  const postings = await readBoards(data)
  if (!postings) return null
  const { readings, engine, cpu } = await readHidden(postings)
  const remote = judgeRemote(readings, false)
  const placed = await readHidden(postings, { showLocations: true })
  const remoteByPlace = judgeRemote(placed.readings, true)
  const salary = judgeSalary(readings)
  const employment = judgeEmployment(readings)
  const crashes = await countCrashes(postings)
  const read = (has: (facts: PostingFacts) => unknown) =>
    readings.filter(({ facts }) => has(facts)).length / readings.length
  return {
    name: 'postings',
    engine,
    counts: {
      postings: postings.length,
      crashes: crashes.crashes,
      'judged remote or not': remote.judged,
      'with both figures in the text': salary.stated,
      'salaries nothing judges': salary.unjudged,
      'with a stated employment type': employment.stated,
      'with a contested one': employment.contested,
      'with an employment type read': employment.read,
    },
    figures: {
      'remote or not': remote.accuracy,
      'remote or not by keyword': remote.baseline,
      'remote or not above keyword': remote.above,
      'remote or not, locations shown': remoteByPlace.accuracy,
      'same by keyword': remoteByPlace.baseline,
      'same above keyword': remoteByPlace.above,
      'hybrid that boards call remote': remoteByPlace.hybridCalledRemote,
      'salary precision': salary.precision,
      'salary recall': salary.recall,
      'employment type where stated': employment.accuracy,
      'employment type as the board says, where one is stated': employment.singleAgreement,
      'employment type as the board says, where read': employment.agreement,
      'with a seniority': read(({ seniority }) => seniority),
      'with a department': read(({ department }) => department),
      'with a language': read(({ language }) => language),
      'with years of experience': read(({ phrases }) => phrases.years),
      'with required skills': read(({ required_skills }) => required_skills.length),
      'facts of the text with a phrase': sharePhrased(readings),
      'ms of CPU a posting': cpu / postings.length,
    },
    details: [...remote.details, ...salary.details, ...employment.details, ...crashes.details],
  }
}

/** No field was given here: so every fact must name its words, and the text must hold them. */
function sharePhrased(readings: readonly Reading[]): number | null {
  const isShown = readings.flatMap(({ real, facts }) => {
    const { phrases } = facts
    const shown = [
      ...(facts.salary_currency ? [phrases.salary] : []),
      ...(facts.workplace_type ? [phrases.workplace_type] : []),
      ...(facts.employment_type ? [phrases.employment_type] : []),
      ...(facts.seniority ? [phrases.seniority] : []),
      ...(facts.department ? [phrases.department] : []),
      ...[...facts.required_skills, ...facts.preferred_skills].map(
        (name) => phrases.skills.find((skill) => skill.name === name)?.phrase,
      ),
    ]
    return shown.map((phrase) => Boolean(phrase && real.text.includes(phrase)))
  })
  return isShown.length > 0 ? isShown.filter(Boolean).length / isShown.length : null
}
