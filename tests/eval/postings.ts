import type { Evaluate } from './section.ts'
import { readBoards } from './postings/boards.ts'
import { judgeEmployment } from './postings/employment.ts'
import { readHidden } from './postings/read-hidden.ts'
import { judgeRemote } from './postings/remote.ts'
import { judgeSalary } from './postings/salary.ts'

/** Facts of real postings against the structured fields of their boards, hidden from the reader. */
export const evaluatePostings: Evaluate = async (data) => {
  const postings = await readBoards(data)
  if (!postings) return null
  const { readings, engine, cpu } = await readHidden(postings)
  const remote = judgeRemote(readings, false)
  const placed = await readHidden(postings, { showLocations: true })
  const remoteByPlace = judgeRemote(placed.readings, true)
  const salary = judgeSalary(readings)
  const employment = judgeEmployment(readings)
  return {
    name: 'postings',
    engine,
    counts: {
      postings: postings.length,
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
      'salary precision': salary.precision,
      'salary recall': salary.recall,
      'employment type where stated': employment.accuracy,
      'employment type as the board says, where read': employment.agreement,
      'ms of CPU a posting': cpu / postings.length,
    },
    details: [...remote.details, ...salary.details, ...employment.details],
  }
}
