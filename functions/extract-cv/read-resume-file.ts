import type { z } from 'zod'
import type { extractCv } from '../_shared/contract/cv.ts'
import { Failure } from '../_shared/contract/failure.ts'
import { type Resume, resume } from '../_shared/contract/resume.ts'
import { bounded } from '../_shared/cv/extract-text.ts'
import { decodeText } from '../_shared/cv/plain-text.ts'
import { textLines } from '../_shared/cv/text-line.ts'
import { readResume } from '../_shared/profile/json-resume/read-resume.ts'
import { resumeText } from '../_shared/profile/json-resume/resume-text.ts'

/** A JSON Resume needs no reading: its draft comes with the lines that quote it. */
export function readResumeFile(bytes: Uint8Array): z.infer<typeof extractCv.output> {
  const document = parseResume(decodeText(bytes))
  const text = bounded({ lines: textLines(resumeText(document)), links: [] }, 'json')
  return { ...text, draft: readResume(document) }
}

function parseResume(text: string): Resume {
  try {
    return resume.parse(JSON.parse(text))
  } catch (thrown) {
    throw new Failure('cv.not_a_resume', { cause: thrown })
  }
}
