// The mails of the embedded home: none leaves this machine, so the inbox is the delivery.
import { randomUUID } from 'node:crypto'
import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Mail } from './mailer.ts'

const messageShape = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  created_at: z.string(),
  key: z.string().optional(),
})
export type Message = z.infer<typeof messageShape>

const CAPACITY = 500

export interface Inbox {
  add(mail: Mail): Promise<void>
  /** newest first; `to` limits the list to one address in any case */
  list(to?: string): Promise<Message[]>
  find(id: string): Promise<Message | undefined>
  /** removes all mails, or only those to one address */
  clear(to?: string): Promise<void>
}

/**
 * An inbox of the latest 500 messages, one JSON line each in `dataDir/mail.jsonl` (mode 0600, since
 * its links sign people in). Without `dataDir` it is kept in memory.
 */
export function openInbox(dataDir?: string): Inbox {
  const path = dataDir === undefined ? null : join(dataDir, 'mail.jsonl')
  let messages: Message[] = []
  let linesInFile = 0

  // One file operation at a time. The first one reads the messages of an earlier run.
  let queue: Promise<unknown> = load()
  function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  async function load(): Promise<void> {
    if (!path || dataDir === undefined) return
    await mkdir(dataDir, { recursive: true })
    const file = await readFile(path, 'utf8').catch((thrown: NodeJS.ErrnoException) => {
      if (thrown.code === 'ENOENT') return ''
      throw thrown
    })
    messages = file.split('\n').flatMap(readLine).slice(-CAPACITY)
    // A crash may have left half a line, and the next append would continue it.
    if (file !== '') await rewrite()
  }

  async function rewrite(): Promise<void> {
    if (!path) return
    const temporary = `${path}.${process.pid}`
    await writeFile(temporary, messages.map(writeLine).join(''), { mode: 0o600 })
    await rename(temporary, path)
    linesInFile = messages.length
  }

  return {
    add: (mail) =>
      inTurn(async () => {
        const { to, subject, text, html, key } = mail
        if (key !== undefined && messages.some((message) => message.key === key)) return
        const created_at = new Date().toISOString()
        const message: Message = { id: randomUUID(), to, subject, text, html, created_at, key }
        if (path) {
          await appendFile(path, writeLine(message), { mode: 0o600 })
          linesInFile += 1
        }
        messages = [...messages, message].slice(-CAPACITY)
        if (linesInFile >= 2 * CAPACITY) await rewrite()
      }),
    list: (to) =>
      inTurn(() => messages.filter((message) => to === undefined || isTo(message, to)).reverse()),
    find: (id) => inTurn(() => messages.find((message) => message.id === id)),
    clear: (to) =>
      inTurn(async () => {
        messages = to === undefined ? [] : messages.filter((message) => !isTo(message, to))
        await rewrite()
      }),
  }
}

function isTo(message: Message, address: string): boolean {
  return message.to.toLowerCase() === address.toLowerCase()
}

function writeLine(message: Message): string {
  return `${JSON.stringify(message)}\n`
}

function readLine(line: string): Message[] {
  try {
    return [messageShape.parse(JSON.parse(line))]
  } catch {
    return []
  }
}
