import type { z } from 'zod'
import type { Db } from '../http/authorise.ts'
import { contentHash } from '../content-hash.ts'
import { openKeyring } from '../sealing/keyring.ts'
import { fromBase64, toBase64 } from '../sealing/seal.ts'
import { answerSchema } from './answer-schema.ts'
import type { Task } from './task.ts'

/** Answers of models by their question. Undefined means that there is none. */
export interface AnswerCache {
  read(key: string): Promise<unknown>
  write(key: string, task: string, answer: unknown): Promise<void>
}

/** The key of an answer: the task with its current wording, the model, and the data. */
export async function answerKey<Input extends z.ZodType, Output extends z.ZodType>(
  task: Task<Input, Output>,
  input: z.output<Input>,
  model: string,
): Promise<string> {
  const { instructions, data } = task.prompt(input)
  return contentHash([task.name, instructions, JSON.stringify(answerSchema(task)), model, data])
}

/**
 * Keeps answers in the database for a while. They are sealed, because answers about people hold
 * their contact data. They belong to their owner, so that they are erased with the account and
 * serve no other person. A cache that fails counts as empty.
 */
export function createAnswerCache(db: Db, person: string | null): AnswerCache {
  const keyring = openKeyring()
  const owned = (key: string) => contentHash([person ?? '', key])

  return {
    async read(key) {
      try {
        const id = await owned(key)
        const { data } = await db.rpc('read_ai_answer', { key: id }).throwOnError()
        const [row] = data
        if (!row) return undefined
        const kept = { sealed: fromBase64(row.sealed), key_id: row.key_id }
        return JSON.parse(await keyring.open(kept, id))
      } catch {
        return undefined
      }
    },
    async write(key, task, answer) {
      try {
        const id = await owned(key)
        const { sealed, key_id } = await keyring.seal(JSON.stringify(answer), id)
        const whose = person === null ? {} : { person }
        const row = { key: id, task, sealed: toBase64(sealed), key_id, ...whose }
        await db.rpc('write_ai_answer', row).throwOnError()
      } catch {
        // A failed write changes nothing: the caller has the answer.
      }
    },
  }
}
